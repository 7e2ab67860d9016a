import { SENTENCE_END } from './blocks';
import { type Cell, cellsOf } from './cells';
import { EDGE, leftEdges } from './left-edges';
import type { PdfPiece } from './types';

/** Columns of running text: how many there are at most, how many lines each has at least, how full and long those are. */
const MOST_COLUMNS = 5;
const LINES_OF_COLUMN = 6;
const FULL = 0.6;
const LETTERS_OF_LINE = 18;
/** How far from its place a column may begin, in parts of its width: columns are equally wide. */
const NEAR = 0.24;
/** Above a line with so much free space, in parts of the usual distance of lines, something new begins. */
const FREE = 1.25;
/** Where new things begin side by side so often, and in so great a part of all cases, they are rows of a table. */
const LEAST_ROWS = 3;
const MOST_ROWS = 0.75;
/** How far, in points, lines that stand side by side may differ in height. */
const SAME_HEIGHT = 2;

/**
 * The parts of a page in the order in which they are read: columns of running text one after the other, between what
 * runs over several of them; a page without such columns is one part.
 */
export function partsOf(pieces: readonly PdfPiece[]): PdfPiece[][] {
  if (pieces.length === 0) return [];
  const gutters = guttersOf(pieces);
  if (gutters.length === 0) return [[...pieces]];
  const parts: PdfPiece[][] = [];
  let across: PdfPiece[] = [];
  let columns: PdfPiece[][] = [[], ...gutters.map(() => [])];
  const close = () => {
    parts.push(across, ...columns);
    across = [];
    columns = columns.map(() => []);
  };
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const column = gutters.filter((gutter) => piece.left >= gutter - EDGE).length;
    const crosses = piece.right > (gutters[column] ?? Infinity);
    if (crosses && columns.some((each) => each.length > 0)) close();
    if (crosses) across.push(piece);
    else columns[column]!.push(piece);
  }
  close();
  return parts.filter((part) => part.length > 0);
}

/** Where the columns of running text begin, but for the first; none when there is only one. */
function guttersOf(pieces: readonly PdfPiece[]): number[] {
  let [from, to] = [Infinity, -Infinity];
  for (const { left, right } of pieces) [from, to] = [Math.min(from, left), Math.max(to, right)];
  let edges: ReturnType<typeof leftEdges> | null = null;
  for (let count = 2; count <= MOST_COLUMNS; count++) {
    const width = (to - from) / count;
    const places = Array.from({ length: count - 1 }, (_, index) => from + (index + 1) * width);
    const isNear = (place: number) => (each: { left: number }) => Math.abs(each.left - place) < NEAR * width;
    if (places.some((place) => pieces.filter(isNear(place)).length < LINES_OF_COLUMN)) continue;
    edges ??= leftEdges(pieces).toSorted((a, b) => b.pieces.length - a.pieces.length);
    const found = places.map((place) => edges!.find(isNear(place)));
    if (found.some((edge) => !edge || edge.pieces.length < LINES_OF_COLUMN)) continue;
    const gutters = found.map((edge) => edge!.left);
    const bounds = [from, ...gutters, to];
    const columns = bounds.slice(0, -1).map((left, index) => columnBetween(pieces, left, bounds[index + 1]!));
    const areText = columns.every((cells, index) =>
      isRunningText(cells, bounds[index + 1]! - bounds[index]!),
    );
    if (areText) return areRows(columns) ? [] : gutters;
  }
  return [];
}

const columnBetween = (pieces: readonly PdfPiece[], from: number, to: number): Cell[] =>
  cellsOf(
    pieces.filter(({ left, right }) => left >= from - EDGE && right <= to),
    0,
  );

function isRunningText(cells: Cell[], width: number): boolean {
  const full = cells.filter(
    (cell) => cell.right - cell.left > FULL * width && cell.words.length >= LETTERS_OF_LINE,
  );
  return full.length >= LINES_OF_COLUMN && full.length * 2 >= cells.length;
}

/**
 * Whether columns are those of a table with sentences in its cells: where something new begins in one of them, it does
 * so in the others at the same height. Columns of running text do that by accident only.
 */
function areRows(columns: readonly Cell[][]): boolean {
  const usual = columns.map(usualDistance);
  const isNew = (column: number, line: number): boolean => {
    const [above, cell] = [columns[column]![line - 1], columns[column]![line]!];
    return !above || cell.baseline - above.baseline > FREE * usual[column]!;
  };
  let [begun, together] = [0, 0];
  for (const [column, cells] of columns.entries()) {
    for (const [line, { baseline }] of cells.entries()) {
      if (line === 0 || !isNew(column, line)) continue;
      for (const [other, their] of columns.entries()) {
        if (other === column) continue;
        const beside = their.findIndex((cell) => Math.abs(cell.baseline - baseline) < SAME_HEIGHT);
        begun += 1;
        if (beside >= 0 && (isNew(other, beside) || SENTENCE_END.test(their[beside - 1]!.words)))
          together += 1;
      }
    }
  }
  return begun >= LEAST_ROWS && together >= MOST_ROWS * begun;
}

/** The usual distance of lines of a column, in points. */
function usualDistance(cells: readonly Cell[]): number {
  const distances = cells.slice(1).map(({ baseline }, index) => baseline - cells[index]!.baseline);
  return distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? Infinity;
}
