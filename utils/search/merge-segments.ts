import { compareTerms } from './dictionary';
import { GrowingBytes } from './growing-bytes';
import { PositionReader } from './positions';
import { Segment } from './segment';

const GONE = 0xffffffff;

/** The new number of each passage; those that were removed get none. */
function renumber(segment: Segment, first: number): Uint32Array {
  const numbers = new Uint32Array(segment.size);
  let next = first;
  for (let passage = 0; passage < segment.size; passage += 1) {
    numbers[passage] = segment.removed[passage] ? GONE : next++;
  }
  return numbers;
}

/** Postings of one term after the other, as they are copied from segments. */
class PostingWriter {
  readonly passages: Uint32Array<ArrayBuffer>;
  readonly weights: Uint8Array<ArrayBuffer>;
  readonly positions: GrowingBytes;
  length = 0;

  constructor(segments: Segment[]) {
    const postings = segments.reduce((sum, { data }) => sum + data.passages.length, 0);
    this.passages = new Uint32Array(postings);
    this.weights = new Uint8Array(postings);
    this.positions = new GrowingBytes(segments.reduce((sum, { data }) => sum + data.positions.length, 0));
  }

  copy({ data, removedCount }: Segment, term: number, numbers: Uint32Array): void {
    const end = data.postingStarts[term + 1]!;
    const bytes = data.positions;
    if (removedCount === 0) {
      this.positions.append(bytes.subarray(data.positionStarts[term]!, data.positionStarts[term + 1]!));
      for (let posting = data.postingStarts[term]!; posting < end; posting += 1) {
        this.#push(numbers[data.passages[posting]!]!, data.weights[posting]!);
      }
      return;
    }
    const reader = new PositionReader(bytes, data.positionStarts[term]!);
    for (let posting = data.postingStarts[term]!; posting < end; posting += 1) {
      const from = reader.offset;
      reader.skip();
      const number = numbers[data.passages[posting]!]!;
      if (number === GONE) continue;
      this.positions.append(bytes.subarray(from, reader.offset));
      this.#push(number, data.weights[posting]!);
    }
  }

  #push(passage: number, weight: number): void {
    this.passages[this.length] = passage;
    this.weights[this.length] = weight;
    this.length += 1;
  }
}

function joined(segments: Segment[], of: (segment: Segment, passage: number) => number): number[] {
  return segments.flatMap((segment) =>
    Array.from(segment.removed.keys())
      .filter((passage) => !segment.removed[passage])
      .map((passage) => of(segment, passage)),
  );
}

/** One segment of two: the passages of the first and then those of the second, without what was removed. */
export function mergeSegments(older: Segment, newer: Segment): Segment {
  const segments = [older, newer];
  const olderNumbers = renumber(older, 0);
  const newerNumbers = renumber(newer, older.size - older.removedCount);
  const one = older.dictionary;
  const other = newer.dictionary;

  const termCodes = new Uint16Array(one.codes.length + other.codes.length);
  const termStarts = new Uint32Array(one.size + other.size + 1);
  const postingStarts = new Uint32Array(termStarts.length);
  const positionStarts = new Uint32Array(termStarts.length);
  const out = new PostingWriter(segments);
  let size = 0;
  let first = 0;
  let second = 0;
  while (first < one.size || second < other.size) {
    const order =
      first === one.size ? 1 : second === other.size ? -1 : compareTerms(one, first, other, second);
    const before = out.length;
    if (order <= 0) out.copy(older, first, olderNumbers);
    if (order >= 0) out.copy(newer, second, newerNumbers);
    if (out.length > before) {
      const [from, term] = order <= 0 ? [one, first] : [other, second];
      const codes = from.codes.subarray(from.starts[term]!, from.starts[term + 1]!);
      termCodes.set(codes, termStarts[size]!);
      size += 1;
      termStarts[size] = termStarts[size - 1]! + codes.length;
      postingStarts[size] = out.length;
      positionStarts[size] = out.positions.length;
    }
    if (order <= 0) first += 1;
    if (order >= 0) second += 1;
  }

  const texts = new GrowingBytes(older.data.texts.length + newer.data.texts.length);
  const textStarts = [0];
  const ids: string[] = [];
  for (const { data, removed } of segments) {
    for (let passage = 0; passage < removed.length; passage += 1) {
      if (removed[passage]) continue;
      ids.push(data.ids[passage]!);
      texts.append(data.texts.subarray(data.textStarts[passage]!, data.textStarts[passage + 1]!));
      textStarts.push(texts.length);
    }
  }
  return new Segment({
    termCodes: termCodes.slice(0, termStarts[size]),
    termStarts: termStarts.slice(0, size + 1),
    postingStarts: postingStarts.slice(0, size + 1),
    passages: fitted(out.passages, out.length),
    weights: fitted(out.weights, out.length),
    positionStarts: positionStarts.slice(0, size + 1),
    positions: out.positions.finish(),
    ids,
    created: Float64Array.from(joined(segments, ({ data }, passage) => data.created[passage]!)),
    days: Int32Array.from(joined(segments, ({ data }, passage) => data.days[passage]!)),
    texts: texts.finish(),
    textStarts: Uint32Array.from(textStarts),
  });
}

/** Without spare room; the same array when there is none. */
function fitted<T extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(array: T, length: number): T {
  return array.length === length ? array : (array.slice(0, length) as T);
}
