const AFTER_ANY_LETTER = '\uffff';

/** Sorted terms, one after the other in one array of UTF-16 code units: a few bytes a term, and nothing to parse. */
export class Dictionary {
  /** @param starts where each term begins in `codes`, and at the end where the last one ends */
  constructor(
    readonly codes: Uint16Array,
    readonly starts: Uint32Array,
  ) {}

  get size(): number {
    return this.starts.length - 1;
  }

  /** The number of a term; -1 when it is not here. */
  find(term: string): number {
    const place = this.lowerBound(term);
    return place < this.size && this.#compare(place, term) === 0 ? place : -1;
  }

  /** The number of the first term that does not sort before `term`. */
  lowerBound(term: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, term) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The numbers [first, end) of the terms that begin with `beginning`. */
  range(beginning: string): [first: number, end: number] {
    return [this.lowerBound(beginning), this.lowerBound(beginning + AFTER_ANY_LETTER)];
  }

  lengthOf(index: number): number {
    return this.starts[index + 1]! - this.starts[index]!;
  }

  term(index: number): string {
    return String.fromCharCode(...this.codes.subarray(this.starts[index]!, this.starts[index + 1]!));
  }

  #compare(index: number, term: string): number {
    const start = this.starts[index]!;
    const length = this.starts[index + 1]! - start;
    const shared = Math.min(length, term.length);
    for (let place = 0; place < shared; place += 1) {
      const difference = this.codes[start + place]! - term.charCodeAt(place);
      if (difference !== 0) return difference;
    }
    return length - term.length;
  }
}

/** How term `first` of one dictionary sorts beside term `second` of another: negative, 0 or positive. */
export function compareTerms(one: Dictionary, first: number, other: Dictionary, second: number): number {
  const start = one.starts[first]!;
  const otherStart = other.starts[second]!;
  const length = one.starts[first + 1]! - start;
  const otherLength = other.starts[second + 1]! - otherStart;
  const shared = Math.min(length, otherLength);
  for (let place = 0; place < shared; place += 1) {
    const difference = one.codes[start + place]! - other.codes[otherStart + place]!;
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
