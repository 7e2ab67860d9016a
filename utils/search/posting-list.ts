import { PositionReader } from './positions';
import type { Segment } from './segment';

/** Passages that fit something typed, with weights: postings of the index, or gathered ones. */
export interface PostingList {
  segment: Segment;
  /** Ascending unless `mixed`. */
  passages: Uint32Array | readonly number[];
  weights: Uint8Array | readonly number[];
  /** The stretch [from, to) of both. */
  from: number;
  to: number;
  /** How many of them are passages that are still there. */
  live: number;
  /** Several terms one after the other. */
  mixed: boolean;
  /** A factor for the weights. */
  similarity: number;
}

/** Likenesses below this are guesses. */
export const GUESS = 0.25;

/** The postings of the terms [term, end). */
export function postingsOf(segment: Segment, term: number, end: number, similarity: number): PostingList {
  const { postingStarts, passages, weights } = segment.data;
  const from = postingStarts[term]!;
  const to = postingStarts[end]!;
  let live = to - from;
  if (segment.removedCount > 0) {
    live = 0;
    for (let index = term; index < end; index += 1) live += segment.count(index);
  }
  return { segment, passages, weights, from, to, live, mixed: end > term + 1, similarity };
}

/** A list of passages that were gathered, none of which was removed. */
export function gathered(
  segment: Segment,
  passages: readonly number[],
  weights: readonly number[],
  similarity: number,
  mixed: boolean,
): PostingList {
  const to = passages.length;
  return { segment, passages, weights, from: 0, to, live: to, mixed, similarity };
}

/** The postings of the terms [term, end) in any of these fields (bits of `FIELD_BIT`). */
export function postingsIn(
  segment: Segment,
  term: number,
  end: number,
  similarity: number,
  fields: number,
): PostingList {
  const { postingStarts, positionStarts, positions } = segment.data;
  const passages: number[] = [];
  const weights: number[] = [];
  const reader = new PositionReader(positions, positionStarts[term]!);
  for (let posting = postingStarts[term]!; posting < postingStarts[end]!; posting += 1) {
    const passage = segment.data.passages[posting]!;
    if ((reader.skip() & fields) === 0 || segment.removed[passage]) continue;
    passages.push(passage);
    weights.push(segment.data.weights[posting]!);
  }
  return gathered(segment, passages, weights, similarity, end > term + 1);
}

/** The postings of the terms [term, end) in the newest passages of a segment: a share of all, from 0 to 1. */
export function newestPostings(
  segment: Segment,
  term: number,
  end: number,
  similarity: number,
  share: number,
): PostingList {
  const { data, size } = segment;
  const oldest = Math.floor(size * (1 - share));
  const passages: number[] = [];
  const weights: number[] = [];
  for (let index = term; index < end; index += 1) {
    for (
      let posting = data.postingStarts[index + 1]! - 1;
      posting >= data.postingStarts[index]!;
      posting -= 1
    ) {
      const passage = data.passages[posting]!;
      if (passage < oldest) break;
      if (segment.removed[passage]) continue;
      passages.push(passage);
      weights.push(data.weights[posting]!);
    }
  }
  return gathered(segment, passages, weights, similarity, true);
}

/** The place of the first passage from `passage` on in the ascending stretch [from, to). */
export function seek(
  passages: Uint32Array | readonly number[],
  passage: number,
  from: number,
  to: number,
): number {
  if (from >= to || passages[from]! >= passage) return from;
  let step = 1;
  let low = from;
  // Galloping: the next one wanted is mostly near.
  while (low + step < to && passages[low + step]! < passage) {
    low += step;
    step *= 2;
  }
  let high = Math.min(to, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passages[middle]! < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}
