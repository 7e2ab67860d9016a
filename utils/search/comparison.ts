import { soundOf } from './dutch-sound';
import { EditDistance } from './edit-distance';
import { holdsMoreThan, letterSet } from './letter-sets';
import type { Likeness } from './likeness';
import { BEGINNINGS, type Segment } from './segment';
import { UNUSUAL, USUAL, weighMistakes } from './typing-mistakes';

/** How much a word counts that is so many mistakes away: see the steps in `likeness.ts`. */
export const MISTYPED = [0.125, 0.125, 0.085] as const;
const SAME_SOUND = 0.02;
/** More mistakes than are allowed, of which some are not heard. */
const HEARD = 0.06;
const MISTYPED_BEGINNING = [0.065, 0.065, 0.035] as const;

/** Words of this length or longer may hold two mistakes. */
export const LONG_WORD = 8;
/** Words of so many letters are hardly ever near to another by chance. */
const TELLING = 10;

/** How far a word may be from what was typed. */
export interface Leeway {
  /** Mistakes in a whole word. */
  mistakes: number;
  /** Mistakes in its beginning, while it is longer than what was typed. */
  inBeginning: number;
  /** Mistakes in a whole word that sounds the same but for `mistakes`: two letters may spell one sound. */
  heard: number;
}

/** One typed word beside many terms. */
export class Comparison {
  readonly #word: string;
  readonly #leeway: Leeway;
  readonly #distance: EditDistance;
  readonly #sound: string;
  readonly #letters: number;
  /** Which letter sets say what the beginning of a term must have, and what it may have beside that. */
  readonly #reach: number;
  readonly #head: number;
  readonly #strange: number;

  constructor(word: string, leeway: Leeway) {
    const { heard } = leeway;
    const codes = codesOf(word);
    this.#word = word;
    this.#leeway = leeway;
    this.#distance = new EditDistance(word);
    this.#sound = soundOf(word);
    this.#letters = letterSet(codes, 0, codes.length);
    this.#reach = reaching(word.length + heard);
    this.#head = within(word.length - heard);
    this.#strange = heard + Math.max(0, BEGINNINGS[0] - (word.length - heard));
  }

  close(): void {
    this.#distance.close();
  }

  /** Adds a term to what was found when it may be meant. */
  with(segment: Segment, term: number, found: Likeness[]): void {
    const { heard } = this.#leeway;
    const { letterSets } = segment;
    const missing = this.#letters & ~letterSets[this.#reach]![term]!;
    if (missing !== 0 && holdsMoreThan(heard, missing)) return;
    const strange = letterSets[this.#head]![term]! & ~this.#letters;
    if (strange !== 0 && holdsMoreThan(this.#strange, strange)) return;
    this.#compare(segment, term, found);
  }

  #compare(segment: Segment, term: number, found: Likeness[]): void {
    const { mistakes, inBeginning, heard } = this.#leeway;
    const { dictionary } = segment;
    const { length } = this.#word;
    const start = dictionary.starts[term]!;
    const termLength = dictionary.lengthOf(term);
    if (termLength < length - heard) return;
    const reach = Math.min(termLength, length + heard + 1);
    const { whole, beginning } = this.#distance.to(dictionary.codes, start, start + reach);
    // Without a mistake it was found as the word itself or as a beginning.
    if (beginning === 0 && this.#begins(segment, term)) return;
    if (beginning > heard || segment.count(term) === 0) return;
    const written = dictionary.term(term);
    const weighed = weighMistakes(this.#word, written);
    if (whole <= heard && termLength <= length + heard) {
      const sound = soundOf(written);
      const weighedSound = weighMistakes(this.#sound, sound).whole;
      const likely = Math.min(weighed.whole, weighedSound) <= this.#heaviest(whole, termLength);
      const similarity =
        whole <= mistakes && likely
          ? MISTYPED[whole]! + (sound === this.#sound ? SAME_SOUND : 0)
          : whole > mistakes && weighedSound <= mistakes * USUAL
            ? HEARD
            : 0;
      if (similarity > 0) {
        found.push({ segment, term, end: term + 1, similarity, kind: 'whole' });
        return;
      }
    }
    if (beginning > inBeginning || termLength <= length) return;
    if (length < TELLING && weighed.beginning > beginning * USUAL) return;
    const similarity = MISTYPED_BEGINNING[beginning]! * (0.6 + (0.4 * length) / termLength);
    found.push({ segment, term, end: term + 1, similarity, kind: 'beginning' });
  }

  /** How much so many mistakes in a word of that length may weigh: one may be any, two are to be usual ones. */
  #heaviest(mistakes: number, length: number): number {
    if (this.#word.length >= TELLING) return Infinity;
    if (mistakes === 1) return UNUSUAL;
    return length < LONG_WORD ? USUAL : mistakes * USUAL;
  }

  #begins({ dictionary }: Segment, term: number): boolean {
    return dictionary.term(term).startsWith(this.#word);
  }
}

/** The smallest of `BEGINNINGS` that reaches `length`. */
function reaching(length: number): number {
  return BEGINNINGS.findIndex((beginning) => beginning >= length);
}

/** The largest of `BEGINNINGS` that is not longer than `length`, or the smallest. */
function within(length: number): number {
  return Math.max(
    0,
    BEGINNINGS.findLastIndex((beginning) => beginning <= length),
  );
}

/** A word as code units. */
export function codesOf(word: string): Uint16Array {
  return Uint16Array.from(word, (letter) => letter.charCodeAt(0));
}
