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
  const { postingStarts, weights } = segment.data;
  const passages = segment.passagesOf(term, end);
  let live = passages.length;
  if (segment.removedCount > 0) {
    live = 0;
    for (let index = term; index < end; index += 1) live += segment.count(index);
  }
  return {
    segment,
    passages,
    weights: weights.subarray(postingStarts[term]!, postingStarts[end]!),
    from: 0,
    to: passages.length,
    live,
    mixed: end > term + 1,
    similarity,
  };
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
  const first = postingStarts[term]!;
  const passages: number[] = [];
  const weights: number[] = [];
  const reader = new PositionReader(positions, positionStarts[term]!);
  const all = segment.passagesOf(term, end);
  for (let index = 0; index < all.length; index += 1) {
    const passage = all[index]!;
    if ((reader.skip() & fields) === 0 || segment.removed[passage]) continue;
    passages.push(passage);
    weights.push(segment.data.weights[first + index]!);
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
  const first = segment.data.postingStarts[term]!;
  const oldest = Math.floor(segment.size * (1 - share));
  const passages: number[] = [];
  const weights: number[] = [];
  const all = segment.passagesOf(term, end);
  for (let posting = 0; posting < all.length; posting += 1) {
    const passage = all[posting]!;
    if (passage < oldest || segment.removed[passage]) continue;
    passages.push(passage);
    weights.push(segment.data.weights[first + posting]!);
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
