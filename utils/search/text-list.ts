import { GrowingBytes } from './growing-bytes';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts one after the other as UTF-8, and where each begins: loading them parses nothing. */
export class TextListWriter {
  readonly #bytes: GrowingBytes;
  readonly #starts: number[] = [0];

  /** @param capacity for how many bytes there is to be room at first */
  constructor(capacity: number) {
    this.#bytes = new GrowingBytes(capacity);
  }

  push(text: string): void {
    this.append(encoder.encode(text));
  }

  /** @param text as UTF-8 */
  append(text: Uint8Array): void {
    this.#bytes.append(text);
    this.#starts.push(this.#bytes.length);
  }

  /** The texts, and where each begins; at the end where the last one ends. */
  finish(): [bytes: Uint8Array<ArrayBuffer>, starts: Uint32Array<ArrayBuffer>] {
    return [this.#bytes.finish(), Uint32Array.from(this.#starts)];
  }
}

/** One text of a list, as UTF-8. */
export function bytesAt(bytes: Uint8Array, starts: Uint32Array, index: number): Uint8Array {
  return bytes.subarray(starts[index]!, starts[index + 1]!);
}

/** One text of a list. */
export function textAt(bytes: Uint8Array, starts: Uint32Array, index: number): string {
  return decoder.decode(bytesAt(bytes, starts, index));
}
