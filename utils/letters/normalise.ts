/** How much of a text can be its head: address, letterhead, masthead, salutation. UTF-16 code units. */
const HEAD_LENGTH = 6_000;
/** A line longer than this holds more than one line of a letter, as in text taken from a PDF without breaks. */
const LONG_LINE = 250;

const spaced = (word: string): string => [...word].join(' ?');
/** Labels in capitals, which may be letter-spaced (`D A T U M`), and lower-case labels behind a gap. */
const CAPITAL_LABEL = new RegExp(
  ` +(?=(?:${['DATUM', 'BETREFT', 'ONSKENMERK', 'UWKENMERK', 'BIJLAGE', 'BEZORGEN'].map(spaced).join('|')})(?: ?N)?\\b)`,
  'g',
);
const LOWER_LABEL = / {2}(?=(?:datum|betreft|ons kenmerk|uw kenmerk|bijlage\(n\)|bijlagen)(?: |\n|$))/g;
const SALUTATION = / +(?=Geachte (?:voorzitter|heer|mevrouw|Voorzitter|leden)\b)/g;

/** Labels as they are written within a line that holds a whole letterhead, with what tells them from words. */
const WRITTEN_LABEL =
  / (?=(?:Aan de [Vv]oorzitter van|Datum:? \d|(?:Betreft|Onderwerp):? \p{Lu}|(?:Ons|Uw) kenmerk\b|(?:Onze|Uw) referentie\b|Bijlage\(n\)))/gu;
/** One such label alone may be a word of a sentence. */
const SEVERAL = 3;

/** Text of pages has none. */
const WIDE_GAP = /\t| {2}/;
const UNEVEN = / [ \n]|\n |[^\S \n]|^ | $/;

function breakLongLine(line: string): string {
  if (line.length < LONG_LINE) return line;
  const labelled = (line.match(WRITTEN_LABEL)?.length ?? 0) >= SEVERAL;
  let broken = labelled ? line.replace(WRITTEN_LABEL, '\n') : line;
  if (WIDE_GAP.test(broken)) {
    broken = broken
      .replace(/\t+| {3,}/g, '\n')
      .replace(LOWER_LABEL, '\n')
      .replace(/ {2,}/g, ' ');
  }
  broken = broken.replace(CAPITAL_LABEL, '\n');
  return broken.includes('Geachte') ? broken.replace(SALUTATION, '\n') : broken;
}

/** What `plain` takes away begins with one of these; most texts hold none of them. */
const MARKED = /[\r\u00ad\p{Mn}\u200b-\u200d\u2010\u2011\u2013\u2060*<[]/u;

/** Removes what a plain-text copy adds to a letter: marks of emphasis and links, superscript tags, note numbers. */
function plain(text: string): string {
  const even = text.replace(/[\u00a0\u2007\u202f]/g, ' ');
  if (!MARKED.test(even)) return even;
  return even
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/(?<=[\p{L}\d])[\u2010\u2011\u2013](?=[\p{L}\d])/gu, '-')
    .normalize('NFC')
    .replace(/\*{1,2}(?=\S)|(?<=\S)\*{1,2}/g, '')
    .replace(/\[([^[\]\n]{1,200})\]\([^()\n]{1,500}\)/g, '$1')
    .replace(/<sup>[^<\n]{0,10}<\/sup>/g, '')
    .replace(/\[\d{1,3}\]/g, '');
}

/**
 * A text as lines, trimmed and with single spaces; an empty line stays an empty line.
 *
 * A text without line breaks is broken in its head where the layout had breaks: before labels, at wide gaps.
 */
export function toLines(text: string): string[] {
  const head = plain(text.slice(0, HEAD_LENGTH)).split('\n').map(breakLongLine).join('\n');
  const whole = head + plain(text.slice(HEAD_LENGTH));
  const lines = whole.split('\n');
  // Text of pages is even from its beginning to its end.
  return UNEVEN.test(whole) ? lines.map((line) => line.replace(/\s+/g, ' ').trim()) : lines;
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
