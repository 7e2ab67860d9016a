/** Keeps the `limit` best of many: a binary heap whose root is the worst that is kept. */
export class Best {
  readonly #numbers: number[] = [];
  readonly #scores: number[] = [];

  constructor(readonly limit: number) {}

  offer(number: number, score: number): void {
    const { length } = this.#scores;
    if (length < this.limit) this.#rise(length, number, score);
    else if (length > 0 && this.#before(this.#scores[0]!, this.#numbers[0]!, score, number)) {
      this.#sink(number, score);
    }
  }

  /** What was kept, in no order. */
  kept(): { number: number; score: number }[] {
    return this.#numbers.map((number, index) => ({ number, score: this.#scores[index]! }));
  }

  /** Whether the first is worse; of two that are as good the later number, kept more recently, is better. */
  #before(score: number, number: number, other: number, otherNumber: number): boolean {
    return score < other || (score === other && number < otherNumber);
  }

  #put(place: number, number: number, score: number): void {
    this.#numbers[place] = number;
    this.#scores[place] = score;
  }

  #rise(from: number, number: number, score: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#before(score, number, this.#scores[parent]!, this.#numbers[parent]!)) break;
      this.#put(place, this.#numbers[parent]!, this.#scores[parent]!);
      place = parent;
    }
    this.#put(place, number, score);
  }

  #sink(number: number, score: number): void {
    const { length } = this.#scores;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= length) break;
      const right = child + 1;
      if (
        right < length &&
        this.#before(this.#scores[right]!, this.#numbers[right]!, this.#scores[child]!, this.#numbers[child]!)
      ) {
        child = right;
      }
      if (!this.#before(this.#scores[child]!, this.#numbers[child]!, score, number)) break;
      this.#put(place, this.#numbers[child]!, this.#scores[child]!);
      place = child;
    }
    this.#put(place, number, score);
  }
}
