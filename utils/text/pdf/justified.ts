import { isApart } from './is-apart';
import type { PdfPiece } from './types';

/** How far, in points, the edges of the lines of one paragraph may lie apart. */
const SAME_EDGE = 1.5;
/** The gaps of a line that was filled out are alike: the widest is at most so much of the narrowest. */
const ALIKE = 1.5;
/** A space that was not widened, in parts of the size of letters. */
const SPACE = 0.3;

/**
 * Joins what stands far apart on a line only because the line was filled out to the width of its paragraph: its gaps
 * are alike, its edges are those of the line above or below, and the first word of the next line had no room on it.
 *
 * @param groups of each line, from top to bottom, the pieces that stand together; lines that are joined have one group
 * @param isNext whether two lines, by their index, are next to each other
 */
export function joinJustified(groups: PdfPiece[][][], isNext: (at: number, next: number) => boolean): void {
  const join = (index: number): void => {
    const pieces = groups[index]!.flat();
    const below = groups[index + 1]?.[0];
    if (!below || !isNext(index, index + 1) || !isFilledOut(pieces, below)) return;
    const isLike = (at: number): boolean =>
      groups[at]?.length === 1 && isNext(at, index) && hasSameEdges(groups[at]![0]!, pieces);
    if (isLike(index - 1) || isLike(index + 1)) groups[index] = [pieces];
  };
  const parted = [...groups.keys()].filter((index) => groups[index]!.length > 1);
  for (const index of parted) join(index);
  // Lines that were joined tell the edges to those above them.
  for (const index of parted.toReversed()) if (groups[index]!.length > 1) join(index);
}

function isFilledOut(pieces: readonly PdfPiece[], below: readonly PdfPiece[]): boolean {
  const [first] = pieces;
  if (Math.abs(below[0]!.left - first!.left) > SAME_EDGE) return false;
  const gaps = pieces
    .slice(1)
    .map((piece, index) => piece.left - pieces[index]!.right)
    .filter((gap) => gap > SPACE * first!.size);
  const room = gaps.reduce((sum, gap) => sum + gap - SPACE * first!.size, 0);
  return Math.max(...gaps) <= ALIKE * Math.min(...gaps) && firstWordWidth(below) > room;
}

function hasSameEdges(line: readonly PdfPiece[], other: readonly PdfPiece[]): boolean {
  return (
    Math.abs(line[0]!.left - other[0]!.left) < SAME_EDGE &&
    Math.abs(line.at(-1)!.right - other.at(-1)!.right) < SAME_EDGE
  );
}

/** How wide the first word of a line is, in points. */
export function firstWordWidth(pieces: readonly PdfPiece[]): number {
  let width = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && isApart(pieces[index - 1]!, piece)) break;
    const text = piece.text.trimStart();
    const space = text.search(/\s/u);
    const letters = space < 0 ? text.length : space;
    width += ((piece.right - piece.left) * letters) / Math.max(1, piece.text.length);
    if (space >= 0) break;
  }
  return width;
}
