import { GUESS, type PostingList, seek } from './posting-list';

/** So much shorter than a list must the candidates be that looking each of them up is quicker than reading the list. */
const PROBE = 16;
const HEAVIEST = 255;

/** Scores of passages while groups of postings are added up. One group, one bit: what a passage has is a set of bits. */
export class Scoreboard {
  #bits = new Uint32Array(0);
  #scores = new Float32Array(0);
  #touched = new Uint32Array(0);
  count = 0;

  /** Makes room for passages numbered below `size`, and forgets all scores. */
  clear(size: number): void {
    if (this.#bits.length < size) {
      this.#bits = new Uint32Array(size);
      this.#scores = new Float32Array(size);
      this.#touched = new Uint32Array(size);
    } else {
      for (let index = 0; index < this.count; index += 1) this.#bits[this.#touched[index]!] = 0;
    }
    this.count = 0;
  }

  /** The passages that have a score, in no order. */
  passage(index: number): number {
    return this.#touched[index]!;
  }

  bits(passage: number): number {
    return this.#bits[passage]!;
  }

  score(passage: number): number {
    return this.#scores[passage]!;
  }

  raise(passage: number, factor: number): void {
    this.#scores[passage] = this.#scores[passage]! * factor;
  }

  /**
   * Adds a list to a group. A passage that has the group already keeps what it has: the best lists come first.
   *
   * @param base the number of the first passage of the list's segment
   * @param known only passages that have a score already
   */
  add(list: PostingList, base: number, bit: number, weight: number, known: boolean): void {
    const { passages, weights, from, to, mixed, similarity } = list;
    // Among guesses it matters less where a word stands than how likely it is meant.
    const same = similarity < GUESS ? 2 * HEAVIEST : 0;
    const factor = (weight * similarity) / (HEAVIEST + same);
    if (known && !mixed && this.count * PROBE < to - from) {
      this.#probe(list, base, bit, factor, same);
      return;
    }
    for (let posting = from; posting < to; posting += 1) {
      this.#give(base + passages[posting]!, bit, factor * (same + weights[posting]!), known);
    }
  }

  #give(passage: number, bit: number, score: number, known: boolean): void {
    const bits = this.#bits[passage]!;
    if (bits & bit) return;
    if (bits === 0) {
      if (known) return;
      this.#touched[this.count] = passage;
      this.count += 1;
      this.#scores[passage] = 0;
    }
    this.#bits[passage] = bits | bit;
    this.#scores[passage] = this.#scores[passage]! + score;
  }

  #probe(
    { passages, weights, from, to }: PostingList,
    base: number,
    bit: number,
    factor: number,
    same: number,
  ): void {
    for (let index = 0; index < this.count; index += 1) {
      const passage = this.#touched[index]! - base;
      if (passage < 0) continue;
      const posting = seek(passages, passage, from, to);
      if (posting < to && passages[posting] === passage) {
        this.#give(base + passage, bit, factor * (same + weights[posting]!), true);
      }
    }
  }
}
