import { joinPdfPages } from '../../../../utils/text/pdf/join-pages';
import { readPdfPage } from '../../../../utils/text/pdf/read-page';
import type { FileText, PdfTextItem } from '../../../../utils/text/pdf/types';

/** One line of print: its words, the left edge and the baseline from the top, in points. */
export interface Print {
  words: string;
  left: number;
  top: number;
  /** 9 when left out. */
  size?: number;
  font?: string;
  /** Turned by so many quarters clockwise. */
  turns?: number;
}

const WIDTH = 595;
const HEIGHT = 842;
/** About the width of a letter, in parts of its size. */
const LETTER = 0.5;

/** The text item that pdf.js gives for a line of print on an A4 page. */
export function printed({ words, left, top, size = 9, font = 'f1', turns = 0 }: Print): PdfTextItem {
  const y = HEIGHT - top;
  const [cos, sin] = [
    Math.round(Math.cos((turns * Math.PI) / 2)),
    -Math.round(Math.sin((turns * Math.PI) / 2)),
  ];
  return {
    str: words,
    transform: [size * cos, size * sin, -size * sin, size * cos, left, y],
    width: words.length * size * LETTER,
    height: words.trim() === '' ? 0 : size,
    fontName: font,
  };
}

/** The width that `printed` gives to words. */
export const widthOf = (words: string, size = 9): number => words.length * size * LETTER;

/** Reads pages of print. */
export function readPrinted(...pages: Print[][]): FileText {
  return joinPdfPages(
    pages.map((prints) =>
      readPdfPage(prints.map(printed), { width: WIDTH, height: HEIGHT, transform: [1, 0, 0, -1, 0, HEIGHT] }),
    ),
  );
}

/** Lines below each other, 12 points apart. */
export function lines(words: string[], left: number, top: number, rest: Partial<Print> = {}): Print[] {
  return words.map((each, index) => ({ words: each, left, top: top + 12 * index, ...rest }));
}
