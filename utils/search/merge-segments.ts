import { compareTerms } from './dictionary';
import { GrowingBytes } from './growing-bytes';
import { LetterList } from './letter-list';
import { PositionReader } from './positions';
import { Segment, type SegmentTexts } from './segment';
import { TextListWriter, bytesAt, textAt } from './text-list';

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
  readonly passages: GrowingBytes;
  readonly weights: Uint8Array<ArrayBuffer>;
  readonly positions: GrowingBytes;
  length = 0;
  #last = 0;

  constructor(segments: Segment[]) {
    const total = (of: (segment: Segment) => number) =>
      segments.reduce((sum, segment) => sum + of(segment), 0);
    this.passages = new GrowingBytes(total(({ data }) => data.passages.length));
    this.weights = new Uint8Array(total(({ data }) => data.weights.length));
    this.positions = new GrowingBytes(total(({ data }) => data.positions.length));
  }

  /** The next postings are those of another term. */
  begin(): void {
    this.#last = 0;
  }

  copy(segment: Segment, term: number, numbers: Uint32Array): void {
    const { data, removedCount } = segment;
    const first = data.postingStarts[term]!;
    const bytes = data.positions;
    const reader = new PositionReader(bytes, data.positionStarts[term]!);
    if (removedCount === 0)
      this.positions.append(bytes.subarray(reader.offset, data.positionStarts[term + 1]!));
    const passages = segment.passagesOf(term, term + 1);
    for (let index = 0; index < passages.length; index += 1) {
      const number = numbers[passages[index]!]!;
      if (removedCount > 0) {
        const from = reader.offset;
        reader.skip();
        if (number === GONE) continue;
        this.positions.append(bytes.subarray(from, reader.offset));
      }
      this.#push(number, data.weights[first + index]!);
    }
  }

  #push(passage: number, weight: number): void {
    this.passages.pushNumber(passage - this.#last);
    this.#last = passage;
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

function textsOf({ texts }: Segment): SegmentTexts {
  if (!texts) throw new Error('The texts of this index were not loaded');
  return texts;
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
  const passageStarts = new Uint32Array(termStarts.length);
  const positionStarts = new Uint32Array(termStarts.length);
  const out = new PostingWriter(segments);
  let size = 0;
  let first = 0;
  let second = 0;
  while (first < one.size || second < other.size) {
    const order =
      first === one.size ? 1 : second === other.size ? -1 : compareTerms(one, first, other, second);
    const before = out.length;
    out.begin();
    if (order <= 0) out.copy(older, first, olderNumbers);
    if (order >= 0) out.copy(newer, second, newerNumbers);
    if (out.length > before) {
      const [from, term] = order <= 0 ? [one, first] : [other, second];
      const codes = from.codes.subarray(from.starts[term]!, from.starts[term + 1]!);
      termCodes.set(codes, termStarts[size]!);
      size += 1;
      termStarts[size] = termStarts[size - 1]! + codes.length;
      postingStarts[size] = out.length;
      passageStarts[size] = out.passages.length;
      positionStarts[size] = out.positions.length;
    }
    if (order <= 0) first += 1;
    if (order >= 0) second += 1;
  }

  const texts = new TextListWriter(textsOf(older).bytes.length + textsOf(newer).bytes.length);
  const ids = new TextListWriter(older.data.idBytes.length + newer.data.idBytes.length);
  const letters = new LetterList();
  const letterOf: number[] = [];
  for (const segment of segments) {
    const { data, removed } = segment;
    const own = textsOf(segment);
    for (let passage = 0; passage < removed.length; passage += 1) {
      if (removed[passage]) continue;
      ids.append(bytesAt(data.idBytes, data.idStarts, passage));
      texts.append(bytesAt(own.bytes, own.starts, passage));
      letterOf.push(letters.numberOf(textAt(own.letterBytes, own.letterStarts, own.letterOf[passage]!)));
    }
  }
  const [idBytes, idStarts] = ids.finish();
  const merged = {
    termCodes: termCodes.slice(0, termStarts[size]),
    termStarts: termStarts.slice(0, size + 1),
    postingStarts: postingStarts.slice(0, size + 1),
    passages: out.passages.finish(),
    passageStarts: passageStarts.slice(0, size + 1),
    weights: out.length === out.weights.length ? out.weights : out.weights.slice(0, out.length),
    positionStarts: positionStarts.slice(0, size + 1),
    positions: out.positions.finish(),
    idBytes,
    idStarts,
    created: Float64Array.from(joined(segments, ({ data }, passage) => data.created[passage]!)),
    days: Int32Array.from(joined(segments, ({ data }, passage) => data.days[passage]!)),
  };
  const [bytes, starts] = texts.finish();
  const [letterBytes, letterStarts] = letters.finish();
  return new Segment(merged, {
    bytes,
    starts,
    letterOf: Uint32Array.from(letterOf),
    letterBytes,
    letterStarts,
  });
}
