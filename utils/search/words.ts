import { fold, isAscii } from './fold';

/** A word of a text, and where it stands. */
export interface Word {
  /** As `fold` gives it, so that `Coördinatie` and `coordinatie` are one word. */
  folded: string;
  /** UTF-16 offsets [start, end) in the text as given. */
  start: number;
  end: number;
  /** Whether a hyphen alone stands between the word before and this one: both are parts of a compound. */
  joined: boolean;
}

/** Longer words are cut, in texts and in queries alike: nobody types them, and one could be a whole file. */
const LONGEST_WORD = 64;

/**
 * Letters and digits; a word that a line end broke (`stikstof-` / `beleid`) goes on where a small letter follows. Most of
 * what is typed is ASCII, for which making ready all letters of the world would take longer than the search.
 */
const wordIn = (text: string): RegExp =>
  isAscii(text)
    ? /[a-zA-Z0-9]+(?:(?<=[a-z])-[^\S\n]*\n\s*(?=[a-z])[a-zA-Z0-9]+)*/g
    : /[\p{L}\p{M}\p{N}\u00AD]+(?:(?<=\p{Ll})[-\u2010][^\S\n]*\n\s*(?=\p{Ll})[\p{L}\p{M}\p{N}\u00AD]+)*/gu;
const LINE_END = /[-\u2010]\s+/g;
const HYPHEN = /^[-\u2010\u2011](?:[^\S\n]*\n\s*)?$/;

/** The words of a text in their order. Everything that is not a letter or a digit parts words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const match of text.matchAll(wordIn(text))) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    let folded = fold(found);
    if (folded.includes('\n')) folded = folded.replace(LINE_END, '');
    if (folded === '') continue;
    if (folded.length > LONGEST_WORD) folded = folded.slice(0, LONGEST_WORD);
    const gap = start - last;
    const joined = last >= 0 && gap > 0 && gap < 8 && HYPHEN.test(text.slice(last, start));
    words.push({ folded, start, end, joined });
    last = end;
  }
  return words;
}

/**
 * The compounds that hyphens make of these words: `JBZ-Raad` is also `jbzraad`.
 *
 * @returns for each compound its word, and the indices of its first and last part
 */
export function joinedCompounds(words: Word[]): { folded: string; first: number; last: number }[] {
  const compounds: { folded: string; first: number; last: number }[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let last = first;
    while (words[last + 1]?.joined) last += 1;
    if (last === first) continue;
    let folded = '';
    for (let part = first; part <= last; part += 1) folded += words[part]!.folded;
    if (folded.length <= LONGEST_WORD) compounds.push({ folded, first, last });
    first = last;
  }
  return compounds;
}
