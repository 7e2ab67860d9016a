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
  /** The piece that is nothing but the label; null when it stands in one with the words of the note. */
  piece: PdfPiece | null;
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
  if (cell.plainLabel !== undefined) {
    const isAlone = first!.text.trim() === cell.plainLabel && cell.pieces.length > 1;
    return { label: cell.plainLabel, piece: isAlone ? first! : null };
  }
  if (!first || cell.pieces.length < 2 || !isRaised(first, cell)) return null;
  const label = MARKER.exec(first.text)?.[1];
  return label === undefined ? null : { label, piece: first };
}

/** Notes are set smaller than this part of the running text. */
export const NOTE_SIZE = 0.93;
/** The number of a note that is set as its words are: `1 Kamerstuk`, `1. Kamerstuk`, and with a tab that was lost. */
const PLAIN_LABEL = /^(\d{1,3})(?:[.)]?\s+\S|[.)]?$|\p{Lu})/u;

/** How much of a piece is the label of the note that begins with it, UTF-16. */
export const labelLength = (text: string): number => /^\s*\d{1,3}[.)]?\s*/u.exec(text)?.[0].length ?? 0;

/**
 * Finds the notes of a page of which the label is not raised, as some programs set them: small lines that begin with
 * the number of a marker that stands higher up on the page.
 *
 * @param cells of one page
 * @param bodySize size of most letters of the file
 */
export function findPlainLabels(cells: readonly Cell[], bodySize: number): void {
  const small = cells.filter((cell) => cell.size <= NOTE_SIZE * bodySize && PLAIN_LABEL.test(cell.words));
  if (small.length === 0) return;
  const markers = new Map<string, number>();
  for (const cell of cells) {
    for (const piece of cell.pieces.slice(1)) {
      for (const label of markersIn(piece, cell, '')) markers.set(label, markers.get(label) ?? cell.baseline);
    }
  }
  for (const cell of small) {
    const [, label = ''] = PLAIN_LABEL.exec(cell.words) ?? [];
    if ((markers.get(label) ?? Infinity) < cell.baseline && noteLabelOf(cell) === null)
      cell.plainLabel = label;
  }
}
