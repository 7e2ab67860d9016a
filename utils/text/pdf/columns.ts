import { type Cell, cellsOf } from './cells';
import type { PdfPageText, PdfPiece } from './types';

/** The column of a letterhead stands right of this part of the width, and below this part of the height is none. */
const LETTERHEAD_FROM = 0.55;
const LETTERHEAD_UP_TO = 0.8;
/** Its letters are smaller than this part of those of the letter; otherwise its words must tell. */
const LETTERHEAD_SIZE = 0.88;
const LETTERHEAD_WORDS =
  /^(?:Ministerie|Directoraat|Directie|DG |Afdeling|Bureau|Bezoekadres|Postadres|Postbus|Contactpersoon|Ons kenmerk|Onze referentie|Uw (?:brief|kenmerk|referentie)|Kenmerk|Datum|Bijlage|www\.|T\s|F\s|\d{4} ?[A-Z]{2}\b|Correspondentie|Bij beantwoording)/u;
/** How far, in points, the left edges of one column may lie apart. */
const EDGE = 3;
/** Two columns of running text: how many lines each has at least, and how full and how long they are. */
const LINES_OF_COLUMN = 6;
const FULL = 0.6;
const LETTERS_OF_LINE = 18;

/** Lefts of pieces with free space before them, from left to right, and the pieces that begin there. */
function leftEdges(pieces: readonly PdfPiece[]): { left: number; pieces: PdfPiece[] }[] {
  const begins = new Set(
    cellsOf(pieces, 0).flatMap((cell) =>
      cell.pieces.filter((piece, index) => {
        const before = cell.pieces[index - 1];
        return !before || piece.left - before.right > 0.8 * Math.max(piece.size, before.size);
      }),
    ),
  );
  const edges: { left: number; pieces: PdfPiece[] }[] = [];
  for (const piece of [...begins].sort((a, b) => a.left - b.left)) {
    const last = edges.at(-1);
    if (last && piece.left - last.left <= EDGE) last.pieces.push(piece);
    else edges.push({ left: piece.left, pieces: [piece] });
  }
  return edges;
}

/**
 * The pieces of the column of addresses and numbers at the right of a letter; none when there is no such column.
 *
 * @param bodySize size of most letters of the file
 */
export function letterheadOf({ width, height, pieces }: PdfPageText, bodySize: number): Set<PdfPiece> {
  const column = new Set<PdfPiece>();
  const beside = pieces.filter(
    ({ left, baseline }) => left > LETTERHEAD_FROM * width && baseline < LETTERHEAD_UP_TO * height,
  );
  for (const edge of leftEdges(beside)) {
    const isSmall = edge.pieces.filter(({ size }) => size <= LETTERHEAD_SIZE * bodySize);
    const from = beside.filter(({ left }) => left >= edge.left - EDGE);
    const telling = cellsOf(from, 0).filter(
      ({ left, words }) => left <= edge.left + EDGE && LETTERHEAD_WORDS.test(words),
    ).length;
    const members = telling >= 2 ? edge.pieces : telling >= 1 ? isSmall : isSmall.length >= 3 ? isSmall : [];
    if (members.length < 2) continue;
    const top = Math.min(...members.map(({ baseline }) => baseline));
    const bottom = Math.max(...members.map(({ baseline }) => baseline));
    const isBeside = ({ baseline, size }: PdfPiece) =>
      baseline > top - size && baseline < bottom + 1.5 * size;
    const crosses = pieces.some(
      (piece) => isBeside(piece) && piece.left < edge.left - EDGE && piece.right > edge.left + 1,
    );
    if (crosses) continue;
    for (const piece of pieces) {
      if (piece.left >= edge.left - EDGE && isBeside(piece)) column.add(piece);
    }
    break;
  }
  return column;
}

/**
 * The parts of a page in the order in which they are read: two columns of running text one after the other, between
 * what runs over both; a page without such columns is one part.
 */
export function partsOf(pieces: readonly PdfPiece[]): PdfPiece[][] {
  if (pieces.length === 0) return [];
  const gutter = gutterOf(pieces);
  if (gutter === null) return [[...pieces]];
  const parts: PdfPiece[][] = [];
  let across: PdfPiece[] = [];
  let [left, right]: [PdfPiece[], PdfPiece[]] = [[], []];
  const close = () => {
    parts.push(across, left, right);
    [across, left, right] = [[], [], []];
  };
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const crosses = piece.left < gutter - EDGE && piece.right > gutter;
    if (crosses && (left.length > 0 || right.length > 0)) close();
    if (crosses) across.push(piece);
    else if (piece.left < gutter - EDGE) left.push(piece);
    else right.push(piece);
  }
  close();
  return parts.filter((part) => part.length > 0);
}

/** Where the second of two columns of running text begins; null when there is none. */
function gutterOf(pieces: readonly PdfPiece[]): number | null {
  let [from, to] = [Infinity, -Infinity];
  for (const { left, right } of pieces) [from, to] = [Math.min(from, left), Math.max(to, right)];
  const middle = (from + to) / 2;
  const near = 0.12 * (to - from);
  const isNear = ({ left }: { left: number }) => Math.abs(left - middle) < near;
  if (pieces.filter(isNear).length < LINES_OF_COLUMN) return null;
  const edges = leftEdges(pieces).filter(isNear);
  const edge = edges.sort((a, b) => b.pieces.length - a.pieces.length)[0];
  if (!edge || edge.pieces.length < LINES_OF_COLUMN) return null;
  const left = cellsOf(
    pieces.filter((piece) => piece.right <= edge.left),
    0,
  );
  const right = cellsOf(
    pieces.filter((piece) => piece.left >= edge.left - EDGE),
    0,
  );
  return isRunningText(left, edge.left - from) && isRunningText(right, to - edge.left) ? edge.left : null;
}

function isRunningText(cells: Cell[], width: number): boolean {
  const full = cells.filter(
    (cell) => cell.right - cell.left > FULL * width && cell.words.length >= LETTERS_OF_LINE,
  );
  return full.length >= LINES_OF_COLUMN && full.length * 2 >= cells.length;
}
