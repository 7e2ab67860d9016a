import { TextListWriter } from './text-list';

/** Title and sender of letters as JSON, each letter once. */
export class LetterList {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new TextListWriter(0);

  /** The place of a letter in the list. */
  numberOf(letter: string): number {
    let number = this.#numbers.get(letter);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(letter, number);
      this.#texts.push(letter);
    }
    return number;
  }

  finish(): ReturnType<TextListWriter['finish']> {
    return this.#texts.finish();
  }
}
