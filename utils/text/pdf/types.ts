import type { Footnote } from '../footnotes';
import type { Span } from '../positions';

/** What is used of a text item of pdf.js (`getTextContent().items`, the items that have a `str`). */
export interface PdfTextItem {
  str: string;
  /** Six numbers from the item to the page, in points, y upwards. */
  transform: number[];
  /** Advance along the baseline, in points. */
  width: number;
  /** Size of the font, in points; 0 for white space. */
  height: number;
  fontName: string;
}

/** What begins and ends marked content stands between the items and holds no text. */
export type PdfContentItem = PdfTextItem | { type: string };

/** What is used of the viewport of pdf.js at scale 1 (`page.getViewport({ scale: 1 })`). */
export interface PdfViewport {
  width: number;
  height: number;
  /** Six numbers from the page to the viewport, y downwards; holds the rotation of the page. */
  transform: number[];
}

/** What is used of the styles of pdf.js (`getTextContent().styles`), by `fontName`. */
export type PdfStyles = Record<string, { vertical?: boolean }>;

/** A stretch of one item, where it stands on the page. Points, from the top left of the page as it is read. */
export interface PdfPiece {
  /** Index of the item among those that have a `str`: that of its element in pdf.js' text layer. */
  item: number;
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of its font. */
  size: number;
  font: string;
  /** Whether white space stands before it. */
  spaced: boolean;
}

/** What stands on one page. */
export interface PdfPageText {
  width: number;
  height: number;
  /** In the order in which the file has them. */
  pieces: PdfPiece[];
  /** Text that stands upright where the page lies, or lies where it stands, as in a margin. */
  turned: PdfPiece[];
}

/** A stretch of the text that stands unbroken in one item. */
export interface FileRun {
  /** UTF-16 offset of its first code unit in the text. */
  start: number;
  /** Length in UTF-16 code units, in the text and in the item alike. */
  length: number;
  /** 0 for the first page. */
  page: number;
  /** Index among the items of the page that have a `str`. */
  item: number;
  /** UTF-16 offset of its first code unit in the item's `str`. */
  offset: number;
}

/**
 * What is no part of the running text: the column of addresses and numbers beside a letter, a line at the head or
 * the foot of a page, what is written along the edge.
 */
export type AsideKind = 'letterhead' | 'head' | 'foot' | 'edge';

/** A stretch of the text that is set apart. UTF-16 offsets, `end` exclusive. */
export interface Aside extends Span {
  kind: AsideKind;
  /** 0 for the first page. */
  page: number;
}

/** The text of a file as people read it, with the way back to its pages. */
export interface FileText {
  /**
   * Blocks are separated by an empty line, white space is one space, lines that were ended on purpose end with a
   * line feed. Footnote markers and hyphens at the end of a line are left out. First the column beside the letter,
   * then the running text through all pages, then the notes, then what else is set apart.
   */
  text: string;
  /** In order of the text; what lies between two runs stands in no item. */
  runs: FileRun[];
  /** Markers with the note they lead to, in order of the markers. */
  footnotes: Footnote[];
  /** How many footnote markers there are, with a note or without. */
  markerCount: number;
  /** In order, without overlaps. */
  asides: Aside[];
  /** The running text and the notes, each one stretch; without width when there is none. */
  body: Span;
  notes: Span;
  pages: FilePage[];
  /** What stands on each page, as the file has it. */
  prints: readonly PdfPageText[];
  /** False for pictures of pages, in which nothing can be read. */
  hasText: boolean;
  /** True when the file was longer than the limit and its end was not read. */
  truncated: boolean;
}

/** One page of a file. */
export interface FilePage {
  /** UTF-16 offset of the first running text on it; that of the page before when it has none. */
  start: number;
  hasText: boolean;
  /** The number that is printed on it; its place in the file, from 1, where none is printed. */
  number: number;
}

/** A place in the items of a file; `offset` in UTF-16 code units of the item's `str`. */
export interface FilePlace {
  page: number;
  item: number;
  offset: number;
}

/** A stretch of one item, `to` exclusive. */
export interface FilePiece {
  page: number;
  item: number;
  from: number;
  to: number;
}
