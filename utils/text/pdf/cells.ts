import { isApart } from './is-apart';
import { joinJustified } from './justified';
import type { PdfPiece } from './types';

/** A stretch of a line that is read in one go. Points, from the top left of the page. */
export interface Cell {
  page: number;
  /** From left to right. */
  pieces: PdfPiece[];
  /** What it says, with a space between pieces that stand apart. */
  words: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of most of its letters. */
  size: number;
  /** Font of most of its letters. */
  font: string;
  /** The label of a note that begins with it in digits like any others; missing when none does. */
  plainLabel?: string;
  /** How many cells stand on its line, and where it could go on to. */
  neighbours: number;
  limit: number;
}

/** In parts of the size of the letters: what is on one line, how far a superscript stands up and a subscript hangs. */
const ON_LINE = 0.12;
const HIGHEST = 0.7;
const LOWEST = 0.4;
/** A superscript is smaller than this part of what it hangs on. */
const SMALL = 0.85;
/** Between words that stand further apart a cell ends. */
const CELL_GAP = 2.5;
/** The label of an item of a list may stand this far from it. */
const LABEL_GAP = 6;
const LABEL =
  /^\s*(?:[•●▪■◦‣⁃∙·\uF000-\uF0FF–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s*$/u;
/** Lines at most so far apart, in parts of their size, are next to each other. */
const NEXT_LINE = 1.8;
/** A cell stands at least so far from the one beside it, in parts of its size, and at the edge of those above, in points. */
const TOUCHING = 0.4;
const SAME_EDGE = 1.5;
/** How far a superscript may stand from what it hangs on. */
const BESIDE = 0.8;

interface Line {
  pieces: PdfPiece[];
  baseline: number;
  size: number;
}

/**
 * Puts the pieces of a page, or of a part of it, together to lines, and parts lines at wide gaps, as between the
 * cells of a table.
 *
 * @returns from top to bottom, on one line from left to right
 */
export function cellsOf(pieces: readonly PdfPiece[], page: number): Cell[] {
  const lines = attached(clustered(pieces));
  const groups = lines.map((line) => groupsOf(line.pieces));
  joinJustified(groups, (at, next) => isNextTo(lines[at], lines[next]!));
  const part = (index: number): void => {
    const edges: number[] = [];
    for (const at of [index - 1, index + 1]) {
      if (!isNextTo(lines[at], lines[index]!)) continue;
      for (let group = 1; group < groups[at]!.length; group++) edges.push(groups[at]![group]![0]!.left);
    }
    if (edges.length > 0) groups[index] = groups[index]!.flatMap((group) => partedAt(group, edges));
  };
  for (let index = 0; index < lines.length; index++) part(index);
  // Lines that were parted tell the edges to those above them.
  for (let index = lines.length - 2; index >= 0; index--) part(index);
  return lines.flatMap(({ baseline }, index) => cellsOnLine(groups[index]!, baseline, page));
}

const isNextTo = (other: Line | undefined, { baseline, size }: Line): boolean =>
  other !== undefined && Math.abs(other.baseline - baseline) <= NEXT_LINE * size;

/** Parts pieces where the next line has the edge of a cell: there a full cell may almost touch the one beside it. */
function partedAt(group: PdfPiece[], edges: number[]): PdfPiece[][] {
  const parts: PdfPiece[][] = [[]];
  for (const [index, piece] of group.entries()) {
    const before = group[index - 1];
    const isEdge =
      before !== undefined &&
      piece.left - before.right > TOUCHING * piece.size &&
      edges.some((edge) => Math.abs(edge - piece.left) < SAME_EDGE);
    if (isEdge) parts.push([piece]);
    else parts.at(-1)!.push(piece);
  }
  return parts;
}

/** Pieces by their baselines, from top to bottom. */
function clustered(pieces: readonly PdfPiece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1);
    if (last && piece.baseline - last.baseline <= Math.max(1, ON_LINE * Math.max(last.size, piece.size))) {
      last.pieces.push(piece);
      if (piece.size > last.size) Object.assign(last, { baseline: piece.baseline, size: piece.size });
    } else lines.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
  }
  return lines;
}

/** Moves what stands higher or lower than a line, and is smaller, to the line that it hangs on. */
function attached(lines: Line[]): Line[] {
  const largest = lines.reduce((most, { size }) => Math.max(most, size), 0);
  for (const [index, line] of lines.entries()) {
    // What hangs on nothing larger stays: nearly all lines.
    if (line.pieces.every(({ size }) => size > SMALL * largest)) continue;
    line.pieces = line.pieces.filter((piece) => {
      const home = homeOf(piece, lines, index);
      home?.pieces.push(piece);
      return !home;
    });
  }
  return lines.filter(({ pieces }) => pieces.length > 0);
}

function homeOf(piece: PdfPiece, lines: Line[], index: number): Line | null {
  let best: Line | null = null;
  for (const step of [1, -1]) {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      const line = lines[at]!;
      const rise = line.baseline - piece.baseline;
      if (Math.abs(rise) > Math.max(HIGHEST * line.size, 2 * piece.size)) break;
      if (piece.size > SMALL * line.size) continue;
      if (rise > HIGHEST * line.size || rise < -LOWEST * line.size) continue;
      const near = BESIDE * line.size;
      const hangs = line.pieces.some(
        ({ left, right, size }) =>
          size > piece.size && piece.left - right < near && left - piece.right < near,
      );
      if (hangs && (!best || Math.abs(rise) < Math.abs(best.baseline - piece.baseline))) best = line;
    }
  }
  return best;
}

/** Pieces of a line from left to right, parted at wide gaps. */
function groupsOf(pieces: PdfPiece[]): PdfPiece[][] {
  if (pieces.length === 1) return [pieces];
  const groups: PdfPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.left - b.left)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? (piece.left - last.right) / Math.max(last.size, piece.size) : Infinity;
    const isNear = gap <= CELL_GAP || (gap <= LABEL_GAP && LABEL.test(wordsOf(group!)));
    if (isNear) group!.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function cellsOnLine(groups: PdfPiece[][], baseline: number, page: number): Cell[] {
  const cells = groups.map((group): Cell => {
    const { size, font } = mainOf(group);
    const right = Math.max(...group.map((piece) => piece.right));
    return {
      page,
      pieces: group,
      words: wordsOf(group),
      left: group[0]!.left,
      right,
      baseline,
      size,
      font,
      neighbours: groups.length,
      limit: Infinity,
    };
  });
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    if (next) cell.limit = next.left - cell.size;
  }
  return cells;
}

/** Size and font of most letters. */
function mainOf(pieces: PdfPiece[]): { size: number; font: string } {
  const [first] = pieces;
  if (pieces.length === 1) return first!;
  const counts = new Map<string, { piece: PdfPiece; letters: number }>();
  for (const piece of pieces) {
    const key = `${piece.size.toFixed(1)} ${piece.font}`;
    const count = counts.get(key);
    if (count) count.letters += piece.text.length;
    else counts.set(key, { piece, letters: piece.text.length });
  }
  return [...counts.values()].reduce((a, b) => (b.letters > a.letters ? b : a)).piece;
}

/** White space that is not a single space. */
const DOUBLE_SPACE = /[^\S ]|\s\s/u;

function wordsOf(pieces: PdfPiece[]): string {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    text += (index > 0 && isApart(pieces[index - 1]!, piece) ? ' ' : '') + piece.text;
  }
  return DOUBLE_SPACE.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();
}
