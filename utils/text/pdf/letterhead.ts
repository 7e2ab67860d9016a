import { cellsOf } from './cells';
import { EDGE, leftEdges } from './left-edges';
import type { PdfPageText, PdfPiece } from './types';

/** The column of a letterhead stands right of this part of the width, and below this part of the height is none. */
const LETTERHEAD_FROM = 0.55;
const LETTERHEAD_UP_TO = 0.8;
/** Its letters are smaller than this part of those of the letter; otherwise its words must tell. */
const LETTERHEAD_SIZE = 0.88;
const LETTERHEAD_WORDS =
  /^(?:Ministerie|Directoraat|Directie|DG |Afdeling|Bureau|Bezoekadres|Postadres|Postbus|Contactpersoon|Ons kenmerk|Onze referentie|Uw (?:brief|kenmerk|referentie)|Kenmerk|Datum|Bijlage|www\.|T\s|F\s|\d{4} ?[A-Z]{2}\b|Correspondentie|Bij beantwoording)/u;
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
