/** White space in a line that is not one space. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/*
 * What is looked for in every text is asked in few and wide ranges: a class such as \p{Mn} costs more in a text with
 * typographic quotes than all of its letters.
 */

/** What `plain` takes away begins with one of these; of the last, most are marks that belong to a letter. */
const MARKED = /[\r\u00ad\u02ff-\u2013\u2060\u20cf-\uffff]/;
/** The same, white space other than a space and a line feed, and such as a line does not begin or go on with. */
const UNEVEN = /[\t\v-\r\u00a0\u00ad\u02ff-\u2013\u2028-\u202f\u205f\u2060\u20cf-\uffff]|[ \n] | \n/;

/** Removes what cannot be seen in a text, and writes letters and hyphens in one way. */
function plain(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[\u2010\u2011\u2013](?<=[\p{L}\d].)(?=[\p{L}\d])/gu, '-')
    .normalize('NFC');
}

/** Whether a text is as that of pages is from its beginning to its end: plain, with single spaces within its lines. */
const isEven = (text: string): boolean => !UNEVEN.test(text) && text.trim() === text;

/** A text as lines, trimmed and with single spaces; an empty line stays an empty line. */
export function toLines(text: string): string[] {
  if (isEven(text)) return text.split('\n');
  return plain(text)
    .split('\n')
    .map((line) => line.replace(UNEVEN_SPACE, ' ').trim());
}

/** What a letter begins with. */
export const SALUTATION = /^(?:(?:Zeer |Hoog)?[Gg]eachte|Mijnheer de|Dear)\b/;

/** What stands above who signed. */
export const CLOSING = /^(?:Hoogachtend|Met (?:vriendelijke|hoogachtende) groet)/i;

/** Joins the parts of a line that was broken, with its hyphen when that only marked the break. */
export function joinLines(lines: string[]): string {
  return lines
    .join(' ')
    .replace(/(\p{Ll})- (?!(?:en|of|dan|tot|maar) )(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
