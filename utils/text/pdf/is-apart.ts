import type { PdfPiece } from './types';

/** A gap of this part of the size is a space also when the file has none there. */
const SPACE = 0.25;

/** Whether white space stands between two pieces on one line. */
export function isApart(before: PdfPiece, piece: PdfPiece): boolean {
  return (
    piece.left - before.right > SPACE * Math.min(before.size, piece.size) ||
    (piece.spaced && piece.left >= before.right - 0.1 * piece.size)
  );
}
