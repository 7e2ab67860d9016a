import { soundOf } from './dutch-sound';
import { Comparison, LONG_WORD, type Leeway, MISTYPED, codesOf } from './comparison';
import { LONGEST_COMPARED } from './edit-distance';
import { areNeighbouringKeys } from './neighbouring-keys';
import type { Segment } from './segment';

/**
 * How a word of a text is like a typed one, as a factor of its weight. The steps are larger than what the weights
 * of fields can make of them, so that a word itself comes before a beginning, that before a part of a compound, and
 * that before a guess.
 */
const SAME = 1;
const BEGINNING = 0.31;
const BEGINNING_WHILE_TYPING = 0.33;
/** The more of the word was typed, the better. */
const BEGINNING_LENGTH = 0.08;
const LAST_PART = 0.16;
const INNER_PART = 0.13;
const SHORT_LAST_PART = 0.12;
const SHORT_INNER_PART = 0.09;
const MISTYPED_FIRST = MISTYPED[1];

const SHORTEST_BEGINNING = 4;
const SHORTEST_GUESSED = 4;
const STRETCH = 3;
export const LONG_PART = 6;
/** Such words may hold two as well when nothing else is like them. */
const MIDDLING_WORD = 6;
/** Beginnings may hold two mistakes from here on: a short one would be the beginning of anything. */
const LONG_BEGINNING = 10;

/** A term of a segment that may be meant. `end` is larger than `term + 1` for many terms that are equally likely. */
export interface Likeness {
  segment: Segment;
  term: number;
  end: number;
  similarity: number;
  kind: 'whole' | 'beginning' | 'part';
}

/** So many beginnings are weighed one by one; more of them are one stretch of the dictionary. */
const MOST_BEGINNINGS = 256;

/** The word itself. */
export function same(segments: readonly Segment[], word: string): Likeness[] {
  const found: Likeness[] = [];
  for (const segment of segments) {
    const term = segment.dictionary.find(word);
    if (term < 0 || segment.count(term) === 0) continue;
    found.push({ segment, term, end: term + 1, similarity: SAME, kind: 'whole' });
  }
  return found;
}

/** Words that begin with the typed one. A short one is a beginning only while it is being typed. */
export function beginnings(segments: readonly Segment[], word: string, typing: boolean): Likeness[] {
  if (!typing && word.length < SHORTEST_BEGINNING) return [];
  const base = typing ? BEGINNING_WHILE_TYPING : BEGINNING;
  const found: Likeness[] = [];
  for (const segment of segments) {
    const { dictionary } = segment;
    let [first, end] = dictionary.range(word);
    if (first < end && dictionary.lengthOf(first) === word.length) first += 1;
    if (end - first > MOST_BEGINNINGS) {
      found.push({ segment, term: first, end, similarity: base, kind: 'beginning' });
      continue;
    }
    for (let term = first; term < end; term += 1) {
      if (segment.count(term) === 0) continue;
      const similarity = base + (BEGINNING_LENGTH * word.length) / dictionary.lengthOf(term);
      found.push({ segment, term, end: term + 1, similarity, kind: 'beginning' });
    }
  }
  return found;
}

/** Whether a word can be a part of another or mistyped. A number is never guessed: one digit off is another one. */
export function canBeGuessed(word: string): boolean {
  return word.length >= SHORTEST_GUESSED && word.length <= LONGEST_COMPARED && !/\d/.test(word);
}

/** Compounds that hold the word after their beginning. */
export function parts(segments: readonly Segment[], word: string): Likeness[] {
  const found: Likeness[] = [];
  for (const segment of segments) findParts(segment, word, found);
  return found;
}

/** Words that differ by one letter from a word that exists. */
export function neighbours(segments: readonly Segment[], word: string): Likeness[] {
  return mistyped(segments, word, { mistakes: 1, inBeginning: 1, heard: 1 }, false);
}

/**
 * What may be meant by a word that nothing holds. The first letters are seldom wrong: words with others are looked
 * at only when no whole word is likely.
 *
 * @param isPart compounds hold the word, so that it may well be right: what is unlikely is left out
 */
export function guesses(segments: readonly Segment[], word: string, isPart: boolean): Likeness[] {
  const mistakes = word.length >= LONG_WORD ? 2 : 1;
  const inBeginning = word.length >= LONG_BEGINNING ? 2 : 1;
  const leeway = { mistakes, inBeginning, heard: mistakes };
  const likely = mistyped(segments, word, leeway, false);
  if (isPart || likely.some(({ kind }) => kind === 'whole')) return likely;
  const possible = mistyped(segments, word, { ...leeway, heard: mistakes + 1 }, true);
  if (possible.length > 0 || word.length < MIDDLING_WORD || word.length >= LONG_WORD) return possible;
  return mistyped(segments, word, { ...leeway, mistakes: 2, heard: 2 }, false);
}

function mistyped(
  segments: readonly Segment[],
  word: string,
  leeway: Leeway,
  anyFirstLetter: boolean,
): Likeness[] {
  const found: Likeness[] = [];
  const comparison = new Comparison(word, leeway);
  for (const segment of segments) {
    if (anyFirstLetter) {
      for (const term of sharingStretch(segment, word)) comparison.with(segment, term, found);
      continue;
    }
    // The first letter is right, or it is missing, or it changed places with the second.
    for (const letter of new Set(word.slice(0, 2))) {
      const [first, end] = segment.dictionary.range(letter);
      for (let term = first; term < end; term += 1) comparison.with(segment, term, found);
    }
    findWrongFirstLetter(segment, word, found);
  }
  comparison.close();
  return found;
}

/**
 * Terms that hold three letters of the word unchanged, as two mistakes in eight letters leave some stretch right: the
 * idea of S. Wu and U. Manber, "Fast text searching allowing errors" (1992). Every second stretch is enough.
 */
function sharingStretch(segment: Segment, word: string): number[] {
  const typed = codesOf(word);
  const seen = new Uint8Array(segment.dictionary.size);
  const terms: number[] = [];
  const add = (from: number) => {
    for (const term of segment.wordsSharing(typed, from, from + STRETCH)) {
      if (seen[term]) continue;
      seen[term] = 1;
      terms.push(term);
    }
  };
  for (let from = 0; from + STRETCH < word.length; from += 2) add(from);
  add(word.length - STRETCH);
  return terms;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Words that differ in their first letter alone, or have one before what was typed. */
function findWrongFirstLetter(segment: Segment, word: string, found: Likeness[]): void {
  const [first, second] = word;
  const rest = word.slice(1);
  for (const letter of LETTERS) {
    if (letter === first || letter === second) continue;
    const instead = areNeighbouringKeys(letter, first!) || soundOf(letter) === soundOf(first!);
    for (const written of instead ? [letter + rest, letter + word] : [letter + word]) {
      const term = segment.dictionary.find(written);
      if (term < 0 || segment.count(term) === 0) continue;
      found.push({ segment, term, end: term + 1, similarity: MISTYPED_FIRST, kind: 'whole' });
    }
  }
}

function findParts(segment: Segment, word: string, found: Likeness[]): void {
  const { dictionary } = segment;
  const { codes, starts } = dictionary;
  const { length } = word;
  const typed = codesOf(word);
  const long = length >= LONG_PART;
  let before = -1;
  for (const term of segment.wordsSharing(typed, 0, length)) {
    const start = starts[term]!;
    const end = starts[term + 1]!;
    if (term === before || end - start <= length) continue;
    before = term;
    const place = placeOf(typed, codes, start + 1, end);
    // What begins with the word as well was found as a beginning.
    if (place < 0 || placeOf(typed, codes, start, start + length) >= 0 || segment.count(term) === 0) continue;
    const last = place + length === end;
    const base = last ? (long ? LAST_PART : SHORT_LAST_PART) : long ? INNER_PART : SHORT_INNER_PART;
    const similarity = base * (0.6 + (0.4 * length) / (end - start));
    found.push({ segment, term, end: term + 1, similarity, kind: 'part' });
  }
}

/** Where a word begins in the code units [from, to): the last place, as the end of a compound is its core. -1: nowhere. */
function placeOf(word: Uint16Array, codes: Uint16Array, from: number, to: number): number {
  for (let place = to - word.length; place >= from; place -= 1) {
    let alike = 0;
    while (alike < word.length && codes[place + alike] === word[alike]) alike += 1;
    if (alike === word.length) return place;
  }
  return -1;
}
