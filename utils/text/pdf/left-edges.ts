import { cellsOf } from './cells';
import type { PdfPiece } from './types';

/** How far, in points, the left edges of one column may lie apart. */
export const EDGE = 3;

/** Lefts of pieces with free space before them, from left to right, and the pieces that begin there. */
export function leftEdges(pieces: readonly PdfPiece[]): { left: number; pieces: PdfPiece[] }[] {
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
