import type { PdfContentItem, PdfPageText, PdfPiece, PdfStyles, PdfTextItem, PdfViewport } from './types';

/** A quarter turn, and how far from it text may lie and still be read as lying straight, as on scans. */
const QUARTER = Math.PI / 2;
const SKEW = Math.PI / 18;
/** How far two prints of the same words may lie apart, in parts of their size: bold letters are made so. */
const SAME_PLACE = 0.15;
/** With how many of the same words before it a piece is compared: dots in a table of contents are many. */
const LOOK_BACK = 50;
const LETTER = /[^\s]/u;

interface Placed {
  piece: PdfPiece;
  /** Quarter turns clockwise; -1 for what lies askew. */
  turns: number;
}

/**
 * Takes the text items of one page of a PDF to places on the page as it is read: a page that was laid on its side is
 * turned, what is written along its edge is kept apart, words that are printed twice over each other are read once.
 *
 * @param items `getTextContent().items` of pdf.js, the same as its text layer is given
 * @param viewport `getViewport({ scale: 1 })`
 * @param styles `getTextContent().styles`
 */
export function readPdfPage(
  items: readonly PdfContentItem[],
  viewport: PdfViewport,
  styles: PdfStyles = {},
): PdfPageText {
  const placed: Placed[] = [];
  const letters = [0, 0, 0, 0];
  let index = -1;
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    index++;
    if (!LETTER.test(item.str)) {
      spaced ||= item.str !== '';
      continue;
    }
    const next = place(item, index, viewport, spaced, styles[item.fontName]?.vertical === true);
    spaced = /\s$/u.test(item.str);
    placed.push(next);
    if (next.turns >= 0) letters[next.turns]! += item.str.length;
  }
  const turns = letters.indexOf(Math.max(...letters));
  const lying = turns % 2 === 1;
  const [width, height] = lying ? [viewport.height, viewport.width] : [viewport.width, viewport.height];
  const upright = placed.filter((each) => each.turns === turns).map(({ piece }) => piece);
  return {
    width,
    height,
    pieces: withoutCopies(upright.map((piece) => turned(piece, turns, viewport))),
    turned: placed.filter((each) => each.turns !== turns).map(({ piece }) => piece),
  };
}

function place(
  { str, transform, width, height, fontName }: PdfTextItem,
  item: number,
  { transform: view }: PdfViewport,
  spaced: boolean,
  vertical: boolean,
): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const angle = Math.atan2(vb * a + vd * b, va * a + vc * b);
  const quarters = Math.round(angle / QUARTER);
  const left = va * e + vc * f + ve;
  const size = height || Math.hypot(c, d);
  return {
    piece: {
      item,
      text: str,
      left,
      right: left + width,
      baseline: vb * e + vd * f + vf,
      size,
      font: fontName,
      spaced: spaced || /^\s/u.test(str),
    },
    turns: vertical || Math.abs(angle - quarters * QUARTER) > SKEW ? -1 : (quarters + 4) % 4,
  };
}

/** The place of a piece after the page is turned back so that its text stands upright. */
function turned(piece: PdfPiece, turns: number, { width, height }: PdfViewport): PdfPiece {
  if (turns === 0) return piece;
  const { left: x, baseline: y, right } = piece;
  const [left, baseline] =
    turns === 1 ? [y, width - x] : turns === 2 ? [width - x, height - y] : [height - y, x];
  return { ...piece, left, right: left + right - x, baseline };
}

function withoutCopies(pieces: PdfPiece[]): PdfPiece[] {
  const seen = new Map<string, PdfPiece[]>();
  return pieces.filter((piece) => {
    const like = seen.get(piece.text);
    if (!like) {
      seen.set(piece.text, [piece]);
      return true;
    }
    const near = SAME_PLACE * piece.size;
    const isCopy = like
      .slice(-LOOK_BACK)
      .some(
        ({ left, baseline }) =>
          Math.abs(left - piece.left) < near && Math.abs(baseline - piece.baseline) < near,
      );
    if (!isCopy) like.push(piece);
    return !isCopy;
  });
}
