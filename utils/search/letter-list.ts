import type { SegmentData } from './segment';

type Letter = SegmentData['letters'][number];

/** Letters, each once. */
export class LetterList {
  readonly list: Letter[] = [];
  readonly #numbers = new Map<string, number>();

  /** The place of a letter in the list. */
  numberOf(letter: Letter): number {
    const key = JSON.stringify(letter);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.list.push(letter) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
