import type { Cell } from './cells';
import type { PdfPiece } from './types';

/** A footnote marker is smaller than this part of its line, and stands so much higher, in parts of its size. */
const SMALL = 0.85;
const RAISED = 0.12;
const MARKER = /^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?(?:\s*,\s*\d{1,3})*\s*$/u;
/** Units that are written with a real exponent: `100 m²` keeps its 2. */
const UNIT_BEFORE = /(?:(?:^|[^\p{L}])(?:[kcdm]?m|mi|ft|s)|(?:^|[^\p{L}\d])10)$/u;

/** The number at the beginning of a note. */
export interface NoteLabel {
  label: string;
  piece: PdfPiece;
}

/** Whether a piece stands higher than its line and is smaller. */
function isRaised(piece: PdfPiece, { baseline, size }: Cell): boolean {
  return piece.size <= SMALL * size && baseline - piece.baseline >= RAISED * size;
}

/** The labels of the footnote markers that a piece holds; none when it is a part of the words. */
export function markersIn(piece: PdfPiece, cell: Cell, before: string): string[] {
  if (!isRaised(piece, cell) || !MARKER.test(piece.text) || UNIT_BEFORE.test(before)) return [];
  return piece.text.match(/\d{1,3}|\*{1,3}/gu) ?? [];
}

/** The label of the note that begins with a cell; null when none does. */
export function noteLabelOf(cell: Cell): NoteLabel | null {
  const [first] = cell.pieces;
  if (!first || cell.pieces.length < 2 || !isRaised(first, cell)) return null;
  const label = MARKER.exec(first.text)?.[1];
  return label === undefined ? null : { label, piece: first };
}
