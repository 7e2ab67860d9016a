/** A text made easy to read for the rules, with the way back to the text it came from. */
export interface CleanText {
  text: string;
  /** The offset in the source of the character at `offset`; both in UTF-16 code units. */
  toSource(offset: number): number;
}

const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\u0000';
/** Everything that does not look the way rules expect it, found in one pass. */
const UNEVEN = new RegExp(
  // What each of them begins with: most characters are passed over at once.
  `(?=[-\\s${INVISIBLE}\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D])(?:` +
    // A word broken at a line end: "verga-⏎derjaar". Kept before a digit ("21501-⏎08") and in
    // "Crisis-⏎en herstelwet".
    `(?<=[a-zà-ÿ])[-\\u2010\\u2011]\\s*\\n\\s*(?=[a-zà-ÿ])(?!(?:en|of)\\s)` +
    `|(?<!\\s)[\\s${INVISIBLE}]{2,}|[^\\S \\n]|[${INVISIBLE}]|[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D])`,
  'g',
);
const VISIBLE_SPACE = new RegExp(`[^${INVISIBLE}]`);
const WORD_BREAK = /^[-\u2010\u2011]\s/;

function replacementFor(uneven: string): string {
  if (WORD_BREAK.test(uneven)) return '';
  if (/^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/.test(uneven)) return '-';
  if (!VISIBLE_SPACE.test(uneven)) return '';
  return uneven.includes('\n') ? '\n' : ' ';
}

/**
 * Evens out what differs only in typography: every run of spaces of any kind becomes one space (or one line
 * break, when the run holds one), every dash a hyphen; soft hyphens, marks of direction and other invisible
 * characters disappear, and words broken at a line end are joined.
 */
export function clean(source: string): CleanText {
  const pieces: string[] = [];
  // Where the distance between both texts changes: offsets in the clean text, and the distance from there on.
  const offsets = [0];
  const distances = [0];
  let taken = 0;
  let length = 0;
  UNEVEN.lastIndex = 0;
  for (let match = UNEVEN.exec(source); match; match = UNEVEN.exec(source)) {
    const replacement = replacementFor(match[0]);
    pieces.push(source.slice(taken, match.index), replacement);
    length += match.index - taken + replacement.length;
    taken = match.index + match[0].length;
    if (match[0].length !== replacement.length) {
      offsets.push(length);
      distances.push(taken - length);
    }
  }
  pieces.push(source.slice(taken));
  return {
    text: pieces.length === 1 ? source : pieces.join(''),
    toSource(offset) {
      let low = 0;
      let high = offsets.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((offsets[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return offset + (distances[low] ?? 0);
    },
  };
}
