import type { Span } from '../text/positions';
import { characterOf } from './characters';
import { gluedDigitsAt } from './footnote-digits';

/** A footnote number that was left out of a folded text. */
export interface LeftOut extends Span {
  /** Index in the folded text of what follows it. */
  at: number;
  digits: string;
}

/**
 * A text as passages are compared: without white space, hyphens inside words, invisible characters and
 * footnote numbers glued to words; in lower case, with one kind of quotation mark and dash. So it is the same
 * text on a page, in a PDF whose lines are broken elsewhere, and in an XML file.
 */
export interface FoldedText {
  text: string;
  /** Per code unit of `text`: where what it stands for begins and ends in the source, UTF-16. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** In order. */
  footnotes: LeftOut[];
}

/** Folds a text. Linear in its length. */
export function foldText(source: string): FoldedText {
  const folding = new Folding(source.length);
  let previous: string = 'space';
  for (let at = 0; at < source.length;) {
    const { kind, plain } = characterOf(source.charCodeAt(at));
    let length = 1;
    if (kind === 'letter' && kindAt(source, at + 1) === 'mark') {
      while (kindAt(source, at + length) === 'mark') length++;
      folding.add(
        source
          .slice(at, at + length)
          .normalize('NFKC')
          .toLowerCase(),
        at,
        length,
      );
    } else if (kind === 'digit' && previous !== 'digit' && (length = gluedDigitsAt(source, at)) > 0) {
      folding.leaveOut(source.slice(at, at + length), at);
      // What follows is judged as if the number were not there.
      previous = 'letter';
      at += length;
      continue;
    } else if (kind === 'space') {
      length = spaceLength(source, at);
      if (previous === 'digit' && isNewNumber(source, at + length)) folding.add(' ', at, length);
    } else {
      length = 1;
      if (kind !== 'dash' || !isInWord(source, at, previous)) folding.add(plain, at, 1);
    }
    if (kind !== 'invisible') previous = kind;
    at += length;
  }
  return folding.finish();
}

const kindAt = (source: string, at: number) =>
  at < source.length ? characterOf(source.charCodeAt(at)).kind : null;

function spaceLength(source: string, at: number): number {
  let end = at + 1;
  while (kindAt(source, end) === 'space') end++;
  return end - at;
}

/** `30 573` is one number, as in `30573`; `2 5` is two. */
function isNewNumber(source: string, at: number): boolean {
  let digits = 0;
  while (digits < 4 && kindAt(source, at + digits) === 'digit') digits++;
  return digits > 0 && digits !== 3;
}

/** A hyphen between letters comes and goes with the line: `over-\nheid`, `EU-landen`. */
function isInWord(source: string, at: number, previous: string): boolean {
  if (previous !== 'letter') return false;
  let next = at + 1;
  while (kindAt(source, next) === 'space' || kindAt(source, next) === 'invisible') next++;
  return kindAt(source, next) === 'letter';
}

/** Code units that are made into a string in one call. */
const CHUNK = 8_192;

class Folding {
  #length = 0;
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  readonly #footnotes: LeftOut[] = [];

  constructor(sourceLength: number) {
    this.#units = new Uint16Array(sourceLength);
    this.#starts = new Uint32Array(sourceLength);
    this.#ends = new Uint32Array(sourceLength);
  }

  add(plain: string, at: number, length: number): void {
    if (this.#length + plain.length > this.#units.length) this.#grow(plain.length);
    for (let unit = 0; unit < plain.length; unit++) {
      this.#units[this.#length] = plain.charCodeAt(unit);
      this.#starts[this.#length] = at;
      this.#ends[this.#length++] = at + length;
    }
  }

  leaveOut(digits: string, start: number): void {
    const plain = digits.normalize('NFKC');
    this.#footnotes.push({ at: this.#length, digits: plain, start, end: start + digits.length });
  }

  /** Ligatures make a text longer. */
  #grow(by: number): void {
    const size = this.#units.length * 2 + by;
    const [units, starts, ends] = [new Uint16Array(size), new Uint32Array(size), new Uint32Array(size)];
    units.set(this.#units);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#units, this.#starts, this.#ends] = [units, starts, ends];
  }

  finish(): FoldedText {
    const chunks: string[] = [];
    for (let at = 0; at < this.#length; at += CHUNK) {
      chunks.push(String.fromCharCode(...this.#units.subarray(at, Math.min(this.#length, at + CHUNK))));
    }
    return {
      text: chunks.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
      footnotes: this.#footnotes,
    };
  }
}

/** Index of the first code unit of a folded text that begins at or after an offset of the source. */
export function foldedIndex({ starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of the source that a stretch of its folded text stands for. */
export function sourceSpan({ starts, ends }: FoldedText, { start, end }: Span): Span {
  return { start: starts[start]!, end: ends[end - 1]! };
}

/** The footnote number that was left out before an index of a folded text, if there is one. */
export function footnoteAt({ footnotes }: FoldedText, index: number): LeftOut | undefined {
  let low = 0;
  let high = footnotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (footnotes[middle]!.at < index) low = middle + 1;
    else high = middle;
  }
  return footnotes[low]?.at === index ? footnotes[low] : undefined;
}
