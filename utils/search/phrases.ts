import { PositionReader } from './positions';
import { type PostingList, gathered, seek } from './posting-list';
import type { Segment } from './segment';
import { standsIn } from './stands-in';

/** Goes through the postings of one term, and reads positions only of those that are asked for. */
class Cursor {
  readonly #passages: Uint32Array;
  readonly #weights: Uint8Array;
  readonly #end: number;
  readonly #reader: PositionReader;
  #posting = 0;
  #read = 0;
  readonly positions: number[] = [];
  count = 0;

  constructor(segment: Segment, term: number) {
    const { postingStarts, positionStarts, positions, weights } = segment.data;
    this.#passages = segment.passagesOf(term, term + 1);
    this.#weights = weights.subarray(postingStarts[term]!, postingStarts[term + 1]!);
    this.#end = this.#passages.length;
    this.#reader = new PositionReader(positions, positionStarts[term]!);
  }

  get length(): number {
    return this.#end - this.#posting;
  }

  get weight(): number {
    return this.#weights[this.#posting]!;
  }

  /** Goes on to the first passage from `passage` on; Infinity when there is none. */
  advance(passage: number): number {
    this.#posting = seek(this.#passages, passage, this.#posting, this.#end);
    return this.#posting < this.#end ? this.#passages[this.#posting]! : Infinity;
  }

  /** Reads the positions in the passage that `advance` stopped at. */
  load(): void {
    if (this.#read > this.#posting) return;
    for (; this.#read < this.#posting; this.#read += 1) this.#reader.skip();
    this.count = this.#reader.read(this.positions);
    this.#read += 1;
  }

  /** Which positions of `from` are followed by this word at a distance, as positions of `from`. */
  following(from: readonly number[], count: number, distance: number, into: number[]): number {
    let kept = 0;
    let own = 0;
    for (let index = 0; index < count; index += 1) {
      const wanted = from[index]! + distance;
      while (own < this.count && this.positions[own]! < wanted) own += 1;
      if (own < this.count && this.positions[own] === wanted) into[kept++] = from[index]!;
    }
    return kept;
  }
}

/** The next passage that all cursors have; Infinity when there is none. Rare words first, so that they leap far. */
function nextShared(cursors: readonly Cursor[], from: number): number {
  let passage = from;
  let agreed = 0;
  for (let index = 0; agreed < cursors.length; index = index + 1 === cursors.length ? 0 : index + 1) {
    const at = cursors[index]!.advance(passage);
    if (at === Infinity) return Infinity;
    agreed = at === passage ? agreed + 1 : 1;
    passage = at;
  }
  return passage;
}

function lightest(cursors: readonly Cursor[]): number {
  let least = Infinity;
  for (let index = 0; index < cursors.length; index += 1) least = Math.min(least, cursors[index]!.weight);
  return least;
}

/**
 * The passages of a segment in which words follow each other directly; empty when one of them is unknown.
 *
 * @param isWanted says of which passages the places need to be read
 * @param fields in which of them (bits of `FIELD_BIT`) the words have to stand; null for any
 */
export function phraseIn(
  segment: Segment,
  words: readonly string[],
  similarity: number,
  isWanted: (passage: number) => boolean = () => true,
  fields: number | null = null,
): PostingList {
  const passages: number[] = [];
  const weights: number[] = [];
  const cursors = new Map<string, Cursor>();
  for (const word of words) {
    const term = segment.dictionary.find(word);
    if (term >= 0 && !cursors.has(word)) cursors.set(word, new Cursor(segment, term));
  }
  const inOrder = words.flatMap((word) => cursors.get(word) ?? []);
  const [first] = inOrder;
  if (first && inOrder.length === words.length) {
    const rarestFirst = [...cursors.values()].toSorted((a, b) => a.length - b.length);
    const starts: number[] = [];
    for (
      let passage = nextShared(rarestFirst, 0);
      passage !== Infinity;
      passage = nextShared(rarestFirst, passage + 1)
    ) {
      if (segment.removed[passage] || !isWanted(passage)) continue;
      first.load();
      let count = first.count;
      for (let index = 0; index < count; index += 1) starts[index] = first.positions[index]!;
      for (let place = 1; place < inOrder.length && count > 0; place += 1) {
        const cursor = inOrder[place]!;
        cursor.load();
        count = cursor.following(starts, count, place, starts);
      }
      if (count === 0) continue;
      if (fields !== null && !standsIn(segment.content(passage), words, fields)) continue;
      passages.push(passage);
      weights.push(lightest(rarestFirst));
    }
  }
  return gathered(segment, passages, weights, similarity, false);
}

/** Tells how many words lie between two terms where they are nearest (1: side by side), for passages that hold both. */
export function eachNearness(
  segment: Segment,
  first: number,
  second: number,
  isWanted: (passage: number) => boolean,
  tell: (passage: number, gap: number) => void,
): void {
  const one = new Cursor(segment, first);
  const other = new Cursor(segment, second);
  const cursors = one.length < other.length ? [one, other] : [other, one];
  for (
    let passage = nextShared(cursors, 0);
    passage !== Infinity;
    passage = nextShared(cursors, passage + 1)
  ) {
    if (!isWanted(passage)) continue;
    one.load();
    other.load();
    tell(passage, nearest(one, other));
  }
}

function nearest(one: Cursor, other: Cursor): number {
  let gap = Infinity;
  let second = 0;
  if (other.count === 0) return gap;
  for (let first = 0; first < one.count; first += 1) {
    const position = one.positions[first]!;
    while (second + 1 < other.count && other.positions[second + 1]! <= position) second += 1;
    gap = Math.min(gap, Math.abs(other.positions[second]! - position));
    if (second + 1 < other.count) gap = Math.min(gap, Math.abs(other.positions[second + 1]! - position));
  }
  return gap;
}
