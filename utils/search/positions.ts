import { CONTINUES, type GrowingBytes } from './growing-bytes';

/*
 * Where a word stands in a passage, for phrases, nearness and `in:`. Each posting is
 *
 *   one byte       fields as six bits, and above them how often: 1, 2, 3, or 0 for "the number follows"
 *   numbers        each position as the distance from the one before, seven bits a byte (LEB128)
 *
 * Most words stand once in a passage, so that most postings take two or three bytes.
 */
const FIELD_BITS = 6;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
const LONGEST_SHORT_COUNT = 3;

/** @param positions ascending; none for a term whose place says nothing */
export function writePositions(out: GrowingBytes, fields: number, positions: readonly number[]): void {
  const count = positions.length;
  const short = count > 0 && count <= LONGEST_SHORT_COUNT;
  out.push(fields | ((short ? count : 0) << FIELD_BITS));
  if (!short) out.pushNumber(count);
  let last = 0;
  for (const position of positions) {
    out.pushNumber(position - last);
    last = position;
  }
}

/** Reads postings in their order. */
export class PositionReader {
  readonly #bytes: Uint8Array;
  /** Where the next posting begins. */
  offset: number;

  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes;
    this.offset = offset;
  }

  /** Passes over one posting; returns its fields as bits. */
  skip(): number {
    const bytes = this.#bytes;
    const head = bytes[this.offset]!;
    this.offset += 1;
    let left = head >> FIELD_BITS || this.#number();
    let offset = this.offset;
    while (left > 0) {
      if (bytes[offset]! < CONTINUES) left -= 1;
      offset += 1;
    }
    this.offset = offset;
    return head & FIELD_MASK;
  }

  /** Reads one posting into `positions`; returns how many they are. */
  read(positions: number[]): number {
    const bytes = this.#bytes;
    const head = bytes[this.offset]!;
    this.offset += 1;
    const count = head >> FIELD_BITS || this.#number();
    let last = 0;
    for (let index = 0; index < count; index += 1) {
      const byte = bytes[this.offset]!;
      if (byte < CONTINUES) {
        last += byte;
        this.offset += 1;
      } else last += this.#number();
      positions[index] = last;
    }
    return count;
  }

  #number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.offset]!;
      this.offset += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < CONTINUES) return value;
    }
  }
}
