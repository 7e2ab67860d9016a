/** Set in every byte of a number but its last. */
export const CONTINUES = 0x80;

/** Bytes that are written one after the other into an array that doubles when it is full. */
export class GrowingBytes {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(Math.max(16, capacity));
  }

  push(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(this.length + 1);
    this.#bytes[this.length] = byte;
    this.length += 1;
  }

  /** Writes a number from 0 on with seven bits a byte (LEB128): small ones take one byte. */
  pushNumber(value: number): void {
    let left = value;
    while (left >= CONTINUES) {
      this.push((left & 0x7f) | CONTINUES);
      left >>>= 7;
    }
    this.push(left);
  }

  append(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.#bytes.length) this.#grow(needed);
    this.#bytes.set(bytes, this.length);
    this.length = needed;
  }

  /** What was written, without spare room. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.length === this.#bytes.length ? this.#bytes : this.#bytes.slice(0, this.length);
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
