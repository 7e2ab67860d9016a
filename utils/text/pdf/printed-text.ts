import { isApart } from './is-apart';
import type { FilePlace, PdfPageText, PdfPiece } from './types';

/** The words of a file in the order in which it has them: heads, feet and notes where the file has them. */
export interface PrintedText {
  /** White space stands where pieces stand apart. */
  text: string;
  /** In order; `start` is the UTF-16 offset of the piece in the text. */
  pieces: { start: number; page: number; item: number }[];
}

/** Reads pages as viewers of files do, which hand over what is selected in this order. */
export function printedText(pages: readonly Pick<PdfPageText, 'pieces' | 'turned'>[]): PrintedText {
  const parts: string[] = [];
  const pieces: PrintedText['pieces'] = [];
  let length = 0;
  for (const [page, { pieces: upright, turned }] of pages.entries()) {
    let last: PdfPiece | undefined;
    const all = turned.length === 0 ? upright : [...upright, ...turned].sort((a, b) => a.item - b.item);
    for (const piece of all) {
      const gap = last && isNextTo(last, piece) ? '' : ' ';
      parts.push(gap, piece.text);
      pieces.push({ start: length + gap.length, page, item: piece.item });
      length += gap.length + piece.text.length;
      last = piece;
    }
  }
  return { text: parts.join(''), pieces };
}

/** Whether a piece follows another on its line without white space, as a footnote number follows a word. */
function isNextTo(last: PdfPiece, piece: PdfPiece): boolean {
  const isOnLine = Math.abs(piece.baseline - last.baseline) < Math.max(piece.size, last.size);
  return isOnLine && piece.left >= last.left && !isApart(last, piece);
}

/** The place in the items of a file of an offset in its printed text; of what lies between pieces, the piece before. */
export function printedPlace({ pieces }: PrintedText, offset: number): FilePlace {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const { start, page, item } = pieces[low]!;
  return { page, item, offset: Math.max(0, offset - start) };
}
