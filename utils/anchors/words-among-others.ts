import type { Span } from '../text/positions';

/** Words that were selected together with others, in the compact form of `compactText`. */
export interface FollowedWords extends Span {
  /** What stood between them in the selection and stands elsewhere in the text. */
  skipped: Skipped[];
}

/** A stretch of a selection that is no part of the place. */
export interface Skipped {
  words: string;
  place: 'first' | 'between' | 'last';
}

/** So much has to agree where the words begin, and after each stretch that is skipped. UTF-16 code units. */
const SURE = 16;
/** The longest stretch that may be skipped: the notes, foot and head between two pages. */
const MOST_SKIPPED = 1_500;
/** The longest stretch that may stand before the place. */
const MOST_BEFORE = 400;
/** What is skipped may begin like what follows it; so far back is looked for where it began. */
const MOST_ALIKE = 12;
/** Of so many lines a stretch that is skipped is made at most. */
const MOST_LINES = 40;
/** The number of a note is no part of its line. */
const LABEL = /^\d{1,3}(?=\D)/;
const MOST_STARTS = 30;

/**
 * Places in a text of the words of a selection that took in others on its way, as a foot, a head or a column at the
 * side. The place holds nothing that was not selected, in its order; what was selected besides stands elsewhere in the
 * text, and is less than half of it.
 *
 * @param text as it is read, compact
 * @param lines its lines, compact
 * @param words what was selected, compact
 */
export function followWords(text: string, lines: readonly string[], words: string): FollowedWords[] {
  for (let first = 0; first <= Math.min(MOST_BEFORE, words.length - SURE); first++) {
    const places = startsOf(text, words.slice(first, first + SURE)).flatMap(
      (at) => follow(text, lines, at, words, first) ?? [],
    );
    if (places.length > 0) return places;
  }
  return [];
}

function startsOf(text: string, beginning: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (starts.push(at) === MOST_STARTS) break;
  }
  return starts;
}

function follow(
  text: string,
  lines: readonly string[],
  start: number,
  words: string,
  first: number,
): FollowedWords | null {
  const skipped: Skipped[] = first > 0 ? [{ words: words.slice(0, first), place: 'first' }] : [];
  let at = start;
  let word = first;
  /** Where what agrees now began. */
  let since = first;
  while (word < words.length) {
    if (text[at] === words[word]) {
      at++;
      word++;
      continue;
    }
    const jump = jumpFrom(text, at, words, word, since);
    if (!jump) return null;
    skipped.push({
      words: words.slice(jump.from, jump.to),
      place: jump.to < words.length ? 'between' : 'last',
    });
    at = jump.at;
    word = since = jump.to;
  }
  const length = skipped.reduce((sum, each) => sum + each.words.length, 0);
  const isKnown = length * 2 < words.length && skipped.every((each) => isMadeOf(each, lines));
  return isKnown ? { start, end: at, skipped } : null;
}

/** Where the words go on as the text does; at their end when what is left is not of this place. */
function jumpFrom(text: string, at: number, words: string, word: number, since: number) {
  const most = Math.min(MOST_ALIKE, word - since - SURE);
  for (let back = 0; back <= most; back++) {
    const from = word - back;
    const to = words.indexOf(text.slice(at - back, at - back + SURE), from + 1);
    if (to > from && to - from <= MOST_SKIPPED) return { at: at - back, from, to };
  }
  const rest = words.length - word;
  return rest <= MOST_SKIPPED ? { at, from: word, to: words.length } : null;
}

/** Whether a stretch is put together of lines; of the first of a selection the end may do, of the last the beginning. */
export function isMadeOf({ words, place }: Skipped, lines: readonly string[]): boolean {
  if (place !== 'first') return isMadeOfLines(words, lines, place === 'last');
  for (let at = 0; at <= words.length; at++) {
    const beginning = words.slice(0, at).trim();
    if (lines.some((line) => line.endsWith(beginning)) && isMadeOfLines(words.slice(at), lines, false))
      return true;
  }
  return false;
}

function isMadeOfLines(words: string, lines: readonly string[], mayBreakOff: boolean): boolean {
  let rest = words.trim();
  for (let count = 0; count < MOST_LINES && rest !== ''; count++) {
    const next = longestAt(rest, lines) || (LABEL.exec(rest)?.[0].length ?? 0);
    if (next === 0) return mayBreakOff && lines.some((line) => line.startsWith(rest));
    rest = rest.slice(next).trim();
  }
  return rest === '';
}

function longestAt(words: string, lines: readonly string[]): number {
  let longest = 0;
  for (const line of lines) if (line.length > longest && words.startsWith(line)) longest = line.length;
  return longest;
}
