/** How much of a text can be its head: address, letterhead, masthead, salutation. UTF-16 code units. */
const HEAD_LENGTH = 6_000;
/** A line longer than this holds more than one line of a letter, as in text taken from a PDF without breaks. */
const LONG_LINE = 250;

const spaced = (word: string): string => [...word].join(' ?');
/** Labels in capitals, which may be letter-spaced (`D A T U M`), and lower-case labels behind a gap. */
const CAPITAL_LABEL = new RegExp(
  ` ((?:${['DATUM', 'BETREFT', 'ONSKENMERK', 'UWKENMERK', 'BIJLAGE', 'BEZORGEN'].map(spaced).join('|')})(?: ?N)?\\b)`,
  'g',
);
const LOWER_LABEL = / {2}(?=(?:datum|betreft|ons kenmerk|uw kenmerk|bijlage\(n\)|bijlagen)(?: |\n|$))/g;
const SALUTATION = / +(?=Geachte (?:voorzitter|heer|mevrouw|Voorzitter|leden)\b)/g;

/** Labels as they are written within a line that holds a whole letterhead, with what tells them from words. */
const WRITTEN_LABEL =
  / (?=(?:Aan de [Vv]oorzitter van|Datum:? \d|(?:Betreft|Onderwerp):? \p{Lu}|(?:Ons|Uw) kenmerk\b|(?:Onze|Uw) referentie\b|Bijlage\(n\)))/gu;
/** What they begin with or hold: quicker to look for. */
const LABEL_WORD = /Aan de|Datum|Betreft|Onderwerp|(?:Ons|Uw) kenmerk|(?:Onze|Uw) referentie|Bijlage/g;
/** One such label alone may be a word of a sentence. */
const SEVERAL = 3;
const WIDE_GAP = /\t| {2}/;
/** White space in a line that is not one space. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

function breakLongLine(line: string, mayHaveGaps: boolean): string {
  if (line.length < LONG_LINE) return line;
  const labelled =
    (line.match(LABEL_WORD)?.length ?? 0) >= SEVERAL && (line.match(WRITTEN_LABEL)?.length ?? 0) >= SEVERAL;
  let broken = labelled ? line.replace(WRITTEN_LABEL, '\n') : line;
  if (mayHaveGaps && WIDE_GAP.test(broken)) {
    broken = broken
      .replace(/\t+| {3,}/g, '\n')
      .replace(LOWER_LABEL, '\n')
      .replace(/ {2,}/g, ' ');
  }
  broken = broken.replace(CAPITAL_LABEL, '\n$1');
  return broken.includes('Geachte') ? broken.replace(SALUTATION, '\n') : broken;
}

/*
 * What is looked for in every text is asked in few and wide ranges: a class such as \p{Mn} costs more in a text with
 * typographic quotes than all of its letters.
 */

/** What `plain` takes away begins with one of these; of the last, most are marks that belong to a letter. */
const MARKED = /[\r\u00ad*<[\u02ff-\u2013\u2060\u20cf-\uffff]/;
/** The same, and white space other than a space and a line feed. */
const MARKED_OR_SPACED = /[\t\v-\r\u00a0\u00ad*<[\u02ff-\u2013\u2028-\u202f\u205f\u2060\u20cf-\uffff]/;

/** What a plain-text copy adds to a letter and what to read instead, behind the sign that all of it holds. */
const ADDED: readonly [sign: string, added: RegExp, instead: string][] = [
  ['*', /\*{1,2}(?=\S)|(?<=\S)\*{1,2}/g, ''],
  ['[', /\[([^[\]\n]{1,200})\]\([^()\n]{1,500}\)/g, '$1'],
  ['<', /<sup>[^<\n]{0,10}<\/sup>/g, ''],
  ['[', /\[\d{1,3}\]/g, ''],
];

/** Removes what a plain-text copy adds to a letter: marks of emphasis and links, superscript tags, note numbers. */
function plain(text: string): string {
  const even = text.replace(/[\u00a0\u2007\u202f]/g, ' ');
  if (!MARKED.test(even)) return even;
  const whole = even
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[\u2010\u2011\u2013](?<=[\p{L}\d].)(?=[\p{L}\d])/gu, '-')
    .normalize('NFC');
  return ADDED.reduce(
    (words, [sign, added, instead]) => (words.includes(sign) ? words.replace(added, instead) : words),
    whole,
  );
}

/** Whether a text is as that of pages is from its beginning to its end: plain, with single spaces within its lines. */
const isEven = (text: string): boolean =>
  !MARKED_OR_SPACED.test(text) && !/ [ \n]/.test(text) && !text.includes('\n ') && text.trim() === text;

/**
 * A text as lines, trimmed and with single spaces; an empty line stays an empty line.
 *
 * A text without line breaks is broken in its head where the layout had breaks: before labels, at wide gaps.
 */
export function toLines(text: string): string[] {
  const even = isEven(text);
  const clean = even ? (part: string) => part : plain;
  const head = clean(text.slice(0, HEAD_LENGTH))
    .split('\n')
    .map((line) => breakLongLine(line, !even))
    .join('\n');
  const lines = (head + clean(text.slice(HEAD_LENGTH))).split('\n');
  return even ? lines : lines.map((line) => line.replace(UNEVEN_SPACE, ' ').trim());
}

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
