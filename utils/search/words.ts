/** A word of a text, and where it stands. */
export interface Word {
  /** Lower case, without diacritics and ligatures, so that `Coördinatie` and `coordinatie` are one word. */
  folded: string;
  /** UTF-16 offsets [start, end) in the text as given. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** One form for all ways to write the same letters. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** The words of a text in their order. Everything that is not a letter or a digit parts words. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
