/** Words of more letters do not fit the bits of one number. */
export const LONGEST_COMPARED = 31;

const CODE_UNITS = 65_536;
const positionsOf = new Int32Array(CODE_UNITS);

/** The typing mistakes between a query and one word. */
export interface Distance {
  /** To the whole word. */
  whole: number;
  /** To that beginning of the word which is nearest. */
  beginning: number;
}

/**
 * Counts typing mistakes between one query and many words. A mistake is a letter too many, too few or wrong, or two
 * neighbours that changed places (the restricted Damerau-Levenshtein distance).
 *
 * Hyyrö's bit-parallel method: a column of the table that everybody draws by hand is two numbers, whose bits say
 * where the next cell is one more or one less, so that a letter of the word costs a dozen operations whatever the
 * length of the query. H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances",
 * Nordic Journal of Computing 10 (2003).
 */
export class EditDistance {
  readonly #query: Uint16Array;
  readonly #result: Distance = { whole: 0, beginning: 0 };

  /** @param query at most `LONGEST_COMPARED` code units. One query at a time can be compared: `close` it. */
  constructor(query: string) {
    this.#query = Uint16Array.from(query, (letter) => letter.charCodeAt(0));
    this.#query.forEach((code, place) => {
      positionsOf[code] = positionsOf[code]! | (1 << place);
    });
  }

  close(): void {
    for (const code of this.#query) positionsOf[code] = 0;
  }

  /** The distance to the code units [from, to); the result is overwritten by the next call. */
  to(codes: Uint16Array, from: number, to: number): Distance {
    const last = 1 << (this.#query.length - 1);
    let more = -1;
    let less = 0;
    let diagonal = 0;
    let before = 0;
    let whole = this.#query.length;
    let beginning = whole;
    for (let index = from; index < to; index += 1) {
      const here = positionsOf[codes[index]!]!;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & more) + more) ^ more) | here | less | swapped;
      const rises = less | ~(diagonal | more);
      const falls = diagonal & more;
      if (rises & last) whole += 1;
      else if (falls & last) {
        whole -= 1;
        if (whole < beginning) beginning = whole;
      }
      const shifted = (rises << 1) | 1;
      more = (falls << 1) | ~(diagonal | shifted);
      less = shifted & diagonal;
      before = here;
    }
    this.#result.whole = whole;
    this.#result.beginning = beginning;
    return this.#result;
  }
}
