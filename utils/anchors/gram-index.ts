/** Length of the pieces of text that are indexed. With 15 % errors one piece of this length always survives. */
export const GRAM = 5;

const MOST_BUCKETS = 1 << 18;
const FACTOR = 0x9e3779b1;

/** Where each piece of `GRAM` code units stands in a text. */
export interface GramIndex {
  text: string;
  /** How often a piece occurs at most; others may share its bucket. */
  count(piece: string, at: number): number;
  /** Offsets at which a piece may stand, in order. */
  places(piece: string, at: number): Uint32Array;
}

/** Indexes a text. Linear in its length. */
export function indexGrams(text: string): GramIndex {
  let buckets = 256;
  while (buckets < text.length && buckets < MOST_BUCKETS) buckets *= 2;
  const shift = 32 - Math.log2(buckets);
  const grams = Math.max(0, text.length - GRAM + 1);
  // Counting sort: `ends` first counts, then holds where each bucket begins, and after filling where it ends.
  const ends = new Uint32Array(buckets + 1);
  for (let at = 0; at < grams; at++) ends[bucketOf(text, at, shift) + 1]! += 1;
  for (let bucket = 1; bucket <= buckets; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const starts = ends.slice();
  const places = new Uint32Array(grams);
  for (let at = 0; at < grams; at++) places[starts[bucketOf(text, at, shift)]!++] = at;
  const rangeOf = (piece: string, at: number) => {
    const bucket = bucketOf(piece, at, shift);
    return [ends[bucket]!, ends[bucket + 1]!] as const;
  };
  return {
    text,
    count(piece, at) {
      const [from, to] = rangeOf(piece, at);
      return to - from;
    },
    places: (piece, at) => places.subarray(...rangeOf(piece, at)),
  };
}

function bucketOf(text: string, at: number, shift: number): number {
  let hash = 0;
  for (let unit = 0; unit < GRAM; unit++) hash = Math.imul(hash ^ text.charCodeAt(at + unit), FACTOR);
  return hash >>> shift;
}
