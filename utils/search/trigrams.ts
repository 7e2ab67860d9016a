const LETTER_A = 97;
const DIGIT_0 = 48;
const LETTERS = 26;
const DIGITS = 10;
/** Letters, digits, and one for all other characters. */
const KINDS = LETTERS + DIGITS + 1;

function kindOf(code: number): number {
  const letter = code - LETTER_A;
  if (letter >= 0 && letter < LETTERS) return letter + 1;
  const digit = code - DIGIT_0;
  return digit >= 0 && digit < DIGITS ? digit + 1 + LETTERS : 0;
}

function trigramAt(codes: Uint16Array, place: number): number {
  return (kindOf(codes[place]!) * KINDS + kindOf(codes[place + 1]!)) * KINDS + kindOf(codes[place + 2]!);
}

/** For every three letters the terms that hold them side by side, ascending. */
export class Trigrams {
  readonly #starts = new Uint32Array(KINDS ** 3 + 1);
  readonly #terms: Uint32Array;

  /** @param starts where each term begins in `codes`; only the terms from `first` on are looked at */
  constructor(codes: Uint16Array, starts: Uint32Array, first: number) {
    const size = starts.length - 1;
    for (let term = first; term < size; term += 1) {
      for (let place = starts[term]!; place + 2 < starts[term + 1]!; place += 1) {
        const next = trigramAt(codes, place) + 1;
        this.#starts[next] = this.#starts[next]! + 1;
      }
    }
    for (let trigram = 1; trigram < this.#starts.length; trigram += 1) {
      this.#starts[trigram] = this.#starts[trigram]! + this.#starts[trigram - 1]!;
    }
    this.#terms = new Uint32Array(this.#starts.at(-1)!);
    const next = this.#starts.slice();
    for (let term = first; term < size; term += 1) {
      for (let place = starts[term]!; place + 2 < starts[term + 1]!; place += 1) {
        const trigram = trigramAt(codes, place);
        this.#terms[next[trigram]!] = term;
        next[trigram] = next[trigram]! + 1;
      }
    }
  }

  /**
   * The terms with that trigram of a stretch of a word which the fewest terms have: whatever holds the whole stretch
   * is among them. A term may come twice.
   *
   * @param from,to a stretch of three letters or more
   */
  rarest(word: Uint16Array, from: number, to: number): Uint32Array {
    let start = 0;
    let end = Infinity;
    for (let place = from; place + 2 < to; place += 1) {
      const trigram = trigramAt(word, place);
      const first = this.#starts[trigram]!;
      const last = this.#starts[trigram + 1]!;
      if (last - first < end - start) [start, end] = [first, last];
    }
    return this.#terms.subarray(start, end);
  }
}
