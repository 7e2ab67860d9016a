import { Dictionary } from './dictionary';
import { CONTINUES } from './growing-bytes';
import { letterSet } from './letter-sets';
import { FIRST_WORD } from './terms';
import { textAt } from './text-list';
import { Trigrams } from './trigrams';
import type { SnippetContent } from './types';

/**
 * A part of the index that never changes, but for what is removed from it: an inverted file. All of it stands in typed
 * arrays, so that it can lie in a file, and loading it parses nothing.
 */
export interface SegmentData {
  /** The dictionary: see there. */
  termCodes: Uint16Array<ArrayBuffer>;
  termStarts: Uint32Array<ArrayBuffer>;
  /** Where the postings of each term begin, and at the end where the last ones end. */
  postingStarts: Uint32Array<ArrayBuffer>;
  /**
   * For each posting the passage, as the distance from the one before within its term: a number of seven bits a byte.
   * Frequent words have small distances, so that most postings take one byte.
   */
  passages: Uint8Array<ArrayBuffer>;
  /** Where the passages of each term begin in `passages`. */
  passageStarts: Uint32Array<ArrayBuffer>;
  /** For each posting the weight of the term in the passage, from 1 to 255. */
  weights: Uint8Array<ArrayBuffer>;
  /** Where the positions of each term begin in `positions`. */
  positionStarts: Uint32Array<ArrayBuffer>;
  positions: Uint8Array<ArrayBuffer>;
  /** For each passage its id (a text list), when it was kept (milliseconds) and the day of its letter (days since 1970). */
  idBytes: Uint8Array<ArrayBuffer>;
  idStarts: Uint32Array<ArrayBuffer>;
  created: Float64Array<ArrayBuffer>;
  days: Int32Array<ArrayBuffer>;
}

/**
 * What words of the passages of a segment are looked for in, as lists of JSON texts. It is as much as all else together,
 * and finding needs none of it.
 */
export interface SegmentTexts {
  /** For each passage what it does not share with its letter. */
  bytes: Uint8Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
  /** For each passage the number of its letter. */
  letterOf: Uint32Array<ArrayBuffer>;
  /** For each letter its title and sender, once for all passages of it. */
  letterBytes: Uint8Array<ArrayBuffer>;
  letterStarts: Uint32Array<ArrayBuffer>;
}

/** What was removed from a segment, and in how many of these passages each term stood. */
export interface Removals {
  passages: Uint32Array<ArrayBuffer>;
  terms: Uint32Array<ArrayBuffer>;
  counts: Uint32Array<ArrayBuffer>;
}

/** How many letters of a word the letter sets look at: at most as many as a query reaches, mistakes included. */
export const BEGINNINGS = [4, 6, 8, 12, Infinity] as const;

/** Fewer words than these need no trigrams. */
const FEW_WORDS = 4096;

export class Segment {
  readonly dictionary: Dictionary;
  /** The first term that is a word; those before it are tags, senders and document numbers. */
  readonly firstWord: number;
  /** 1 for each passage that is no longer there. */
  readonly removed: Uint8Array;
  removedCount = 0;
  readonly #removedByTerm = new Map<number, number>();
  #letterSets: Int32Array[] | null = null;
  #trigrams: Trigrams | null = null;
  #allWords: Uint32Array | null = null;

  /** @param texts null when they come later: until then `content` throws */
  constructor(
    readonly data: SegmentData,
    public texts: SegmentTexts | null,
    removals?: Removals,
  ) {
    this.dictionary = new Dictionary(data.termCodes, data.termStarts);
    this.firstWord = this.dictionary.lowerBound(FIRST_WORD);
    this.removed = new Uint8Array(this.size);
    if (!removals) return;
    const { passages, terms, counts } = removals;
    for (const passage of passages) this.removed[passage] = 1;
    this.removedCount = passages.length;
    for (const [index, term] of terms.entries()) this.#removedByTerm.set(term, counts[index]!);
  }

  get removals(): Removals {
    return {
      passages: Uint32Array.from(this.removed.keys().filter((passage) => this.removed[passage] === 1)),
      terms: Uint32Array.from(this.#removedByTerm.keys()),
      counts: Uint32Array.from(this.#removedByTerm.values()),
    };
  }

  /** How many passages it was built from. */
  get size(): number {
    return this.data.created.length;
  }

  /** In how many passages a term stands that are still there. */
  count(term: number): number {
    const { postingStarts } = this.data;
    const all = postingStarts[term + 1]! - postingStarts[term]!;
    return this.removedCount === 0 ? all : all - (this.#removedByTerm.get(term) ?? 0);
  }

  /** The passages of the terms [term, end), term after term. */
  passagesOf(term: number, end: number): Uint32Array {
    const { postingStarts, passageStarts, passages } = this.data;
    const first = postingStarts[term]!;
    const read = new Uint32Array(postingStarts[end]! - first);
    let offset = passageStarts[term]!;
    let posting = 0;
    for (let index = term; index < end; index += 1) {
      let last = 0;
      for (const stop = postingStarts[index + 1]! - first; posting < stop; posting += 1) {
        let byte = passages[offset++]!;
        let distance = byte & 0x7f;
        for (let shift = 7; byte >= CONTINUES; shift += 7) {
          byte = passages[offset++]!;
          distance |= (byte & 0x7f) << shift;
        }
        last += distance;
        read[posting] = last;
      }
    }
    return read;
  }

  /** @param terms the terms of the passage, each once */
  remove(passage: number, terms: Iterable<string>): void {
    this.removed[passage] = 1;
    this.removedCount += 1;
    for (const term of terms) {
      const index = this.dictionary.find(term);
      this.#removedByTerm.set(index, (this.#removedByTerm.get(index) ?? 0) + 1);
    }
  }

  id(passage: number): string {
    return textAt(this.data.idBytes, this.data.idStarts, passage);
  }

  content(passage: number): SnippetContent {
    if (!this.texts) throw new Error('The texts of this index were not loaded');
    const { bytes, starts, letterOf, letterBytes, letterStarts } = this.texts;
    const [quote, note, tags, references] = JSON.parse(textAt(bytes, starts, passage));
    const [title, sender] = JSON.parse(textAt(letterBytes, letterStarts, letterOf[passage]!));
    return { quote, note, tags, references, title, sender };
  }

  /**
   * Words that may hold the stretch [from, to) of a word, which is three letters or longer: those that share its
   * rarest three letters, or all words where they are few. A word may come twice.
   */
  wordsSharing(word: Uint16Array, from: number, to: number): Uint32Array {
    const { codes, starts, size } = this.dictionary;
    if (size - this.firstWord < FEW_WORDS) {
      this.#allWords ??= Uint32Array.from(
        { length: size - this.firstWord },
        (_, index) => this.firstWord + index,
      );
      return this.#allWords;
    }
    this.#trigrams ??= new Trigrams(codes, starts, this.firstWord);
    return this.#trigrams.rarest(word, from, to);
  }

  /** For each of `BEGINNINGS` the letters in that beginning of every term. Made when they are first needed. */
  get letterSets(): Int32Array[] {
    this.#letterSets ??= BEGINNINGS.map((length) => {
      const { codes, starts, size } = this.dictionary;
      const sets = new Int32Array(size);
      for (let term = this.firstWord; term < size; term += 1) {
        const start = starts[term]!;
        sets[term] = letterSet(codes, start, Math.min(starts[term + 1]!, start + length));
      }
      return sets;
    });
    return this.#letterSets;
  }
}
