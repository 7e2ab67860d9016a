import type { Span } from '../positions';
import { type Block, edgeOf, endsEarly } from './blocks';
import type { Cell } from './cells';
import { isApart } from './is-apart';
import { labelLength, markersIn, type NoteLabel } from './markers';
import type { FileRun, PdfPiece } from './types';

/** A footnote marker in the running text. */
export interface FileMarker {
  label: string;
  /** UTF-16 offset of what it hangs on: its end. */
  at: number;
  page: number;
}

/** How a block follows what was written before it. */
export type Following = 'apart' | 'line' | 'on';

/** Whether the lines of a block run on, or are lines of their own whatever their length, as in a letterhead. */
export type Lines = 'run on' | 'stand';

/** Bullets of symbol fonts, which have no character of their own. */
const BULLETS = /[\uF0A7\uF0B7\uF0D8\uF0FC\uF06C\uF06E\uF076]/gu;
/** White space, and soft hyphens within a word: one at the end of a piece may be that of the line. */
const GAPS = /[ \t\n\r\f]+|\u00AD+(?!$)/gu;
const NEEDS_WORK = /^ |[\t\n\r\f\u00AD\uE000-\uF8FF]| {2}/;
const SOFT_HYPHEN = '\u00AD';
/** So much of what was written tells how what follows is joined. UTF-16 code units. */
const TAIL = 40;
/** A hyphen at the end of a line; behind one of these words it stands for a word that is left out. */
const HYPHENS = '-\u00AD\u2010\u2011';
const HYPHEN_AT_END = /(\p{L}+|[\d.])[-\u00AD\u2010\u2011]$/u;
const LEFT_OUT = /^(?:en|of|dan|tot|maar|respectievelijk|c\.q)(?!\p{L})/u;

/** Writes pieces of a file one after the other into one text, and keeps where each came from. */
export class FileTextWriter {
  length = 0;
  readonly runs: FileRun[] = [];
  readonly markers: FileMarker[] = [];
  readonly #parts: string[] = [];
  readonly #isHyphenated: (word: string) => boolean;
  /** The end of what was written, to judge what follows it. */
  #tail = '';

  /** @param isHyphenated whether the file writes a word with its hyphen where no line ends */
  constructor(isHyphenated: (word: string) => boolean) {
    this.#isHyphenated = isHyphenated;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Writes a block; gives where it stands, without width when it holds no words. */
  add(block: Block, following: Following, how: Lines = 'run on'): Span {
    const { lines, note } = block;
    const edge = edgeOf(block);
    let start = -1;
    for (const [index, line] of lines.entries()) {
      const last = lines[index - 1];
      const ends = last && (how === 'stand' || endsEarly(last, line, edge));
      this.#begin(last ? (ends ? 'line' : 'on') : following, line);
      if (start < 0) start = this.length;
      this.#addLine(line, index === 0 ? note : null);
    }
    this.#trim();
    return { start: Math.min(Math.max(start, 0), this.length), end: this.length };
  }

  /** Writes what separates a line from what stands before it. */
  #begin(following: Following, line: Cell): void {
    this.#trim();
    if (this.length === 0) return;
    if (following === 'apart') return this.#write('\n\n');
    const hyphen = HYPHENS.includes(this.#tail.at(-1)!) ? HYPHEN_AT_END.exec(this.#tail) : null;
    const first = line.pieces[0]!.text.trimStart();
    if (!hyphen || LEFT_OUT.test(first)) return this.#write(following === 'line' ? '\n' : ' ');
    const [, before = ''] = hyphen;
    const [after = ''] = /^\p{L}*/u.exec(first) ?? [];
    const isSoft = this.#tail.endsWith(SOFT_HYPHEN);
    const isOfLine =
      /\p{Ll}$/u.test(before) &&
      /^\p{Ll}/u.test(after) &&
      !this.#isHyphenated(`${before}-${after}`.toLowerCase());
    if (isSoft || isOfLine) this.#dropLast();
  }

  #addLine(cell: Cell, note: NoteLabel | null): void {
    const label = note?.piece ?? null;
    for (const [index, piece] of cell.pieces.entries()) {
      if (piece === label) continue;
      const before = cell.pieces[index - 1];
      const marks = markersIn(piece, cell, this.#tail);
      if (before && before !== label && isApart(before, piece)) this.#space();
      const isLabelled = note !== null && label === null && index === 0;
      if (marks.length === 0) this.#addPiece(piece, cell.page, isLabelled ? labelLength(piece.text) : 0);
      else
        for (const mark of marks) this.markers.push({ label: mark, at: this.#endOfWords(), page: cell.page });
    }
  }

  /** @param from where its words begin: what stands before them is left out */
  #addPiece({ text, item }: PdfPiece, page: number, from: number): void {
    if (!NEEDS_WORK.test(text)) {
      this.#run(text, from, text.length, page, item);
      return;
    }
    const words = text.replace(BULLETS, '•');
    let at = from;
    for (const { index, 0: gap } of words.matchAll(GAPS)) {
      if (index < from) continue;
      this.#run(words, at, index, page, item);
      if (!gap.startsWith(SOFT_HYPHEN)) this.#space();
      at = index + gap.length;
    }
    this.#run(words, at, words.length, page, item);
  }

  #run(words: string, from: number, to: number, page: number, item: number): void {
    if (to <= from) return;
    const last = this.runs.at(-1);
    const follows =
      last?.page === page &&
      last.item === item &&
      last.start + last.length === this.length &&
      last.offset + last.length === from;
    if (follows) last.length += to - from;
    else this.runs.push({ start: this.length, length: to - from, page, item, offset: from });
    this.#write(words.slice(from, to));
  }

  /** A space, when none stands there; it is no part of a piece, which costs nothing: nobody selects it alone. */
  #space(): void {
    if (this.length > 0 && !/\s$/u.test(this.#tail)) this.#write(' ');
  }

  #endOfWords(): number {
    return this.#tail.endsWith(' ') ? this.length - 1 : this.length;
  }

  #trim(): void {
    while (this.#tail.endsWith(' ')) this.#dropLast();
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
    this.#tail = text.length >= TAIL ? text.slice(-TAIL) : (this.#tail + text).slice(-TAIL);
  }

  #dropLast(): void {
    const last = this.#parts.pop() ?? '';
    const rest = last.slice(0, -1);
    if (rest !== '') this.#parts.push(rest);
    this.#tail = this.#tail.slice(0, -1);
    this.length -= 1;
    const run = this.runs.at(-1);
    if (run && run.start + run.length > this.length) {
      run.length -= 1;
      if (run.length === 0) this.runs.pop();
    }
  }
}
