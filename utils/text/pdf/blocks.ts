import type { Cell } from './cells';
import { firstWordWidth } from './justified';
import { type NoteLabel, noteLabelOf } from './markers';

/** Lines that belong together: a paragraph, a heading, an address, a cell of a table, a note. */
export interface Block {
  lines: Cell[];
  /** The label of the note that it is; null for anything else. */
  note: NoteLabel | null;
  left: number;
  right: number;
}

/** Lines of one block are at most so far apart, in parts of their size, unless all of the file's lines are further. */
const LEADING = 1.5;
const SAME_SIZE = 0.12;
/** A line that begins so much further right than the block is a new paragraph when a sentence ended before it. */
const INDENT = 0.8;
export const SENTENCE_END = /[.!?:;][)\]"”’»]*$/u;
const BULLET = /^[•●▪■◦‣⁃∙·\uF000-\uF0FF-–—]\s/u;
const NUMBERED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]\s/u;
/** Whether words begin an item of a list. */
export const isItem = (words: string): boolean => BULLET.test(words) || NUMBERED.test(words);

/**
 * The blocks of a part of a page, in reading order.
 *
 * @param cells from top to bottom
 * @param leading usual distance of lines in the file, in parts of their size
 */
export function blocksOf(cells: readonly Cell[], leading: number): Block[] {
  const width = Math.max(0, ...cells.map(({ right }) => right));
  for (const cell of cells) cell.limit = Math.min(cell.limit, width);
  const blocks: Block[] = [];
  /** Blocks that a line further down may go on with. */
  let open: Block[] = [];
  for (const cell of cells) {
    const most = Math.max(LEADING, leading * 1.15) * cell.size;
    open = open.filter(
      ({ lines }) => cell.baseline - lines.at(-1)!.baseline <= Math.max(most, 2.5 * cell.size),
    );
    const near = open.filter((block) => goesOn(block, cell, most));
    const [above] = near;
    // What runs below two cells of a line goes on with neither.
    const isAcross = near.some(
      (block) => block.lines.at(-1)!.baseline === above!.lines.at(-1)!.baseline && block !== above,
    );
    if (above && !isAcross) {
      above.lines.push(cell);
      above.left = Math.min(above.left, cell.left);
      above.right = Math.max(above.right, cell.right);
      continue;
    }
    const block = { lines: [cell], note: noteLabelOf(cell), left: cell.left, right: cell.right };
    blocks.push(block);
    open.unshift(block);
  }
  return inReadingOrder(blocks);
}

function goesOn(block: Block, cell: Cell, most: number): boolean {
  const last = block.lines.at(-1)!;
  const distance = cell.baseline - last.baseline;
  if (distance <= 0.3 * cell.size || distance > most) return false;
  if (Math.abs(cell.size - last.size) > SAME_SIZE * Math.max(cell.size, last.size)) return false;
  if (cell.left >= block.right || cell.right <= block.left) return false;
  if (cell.neighbours > 1 && last.neighbours > 1 && !isInSentence(last, cell)) return false;
  if (noteLabelOf(cell)) return false;
  const words = cell.words;
  if (BULLET.test(words)) return false;
  const before = last.words;
  const isOpen = !endsEarly(last, cell);
  if (!isOpen && NUMBERED.test(words)) return false;
  if (cell.font !== last.font && !isOpen && !sharesFont(last, cell)) return false;
  if (cell.left > block.left + INDENT * cell.size && SENTENCE_END.test(before) && block.lines.length > 1) {
    return Math.abs(cell.left - last.left) < cell.size;
  }
  return true;
}

/** A cell of a table with so many letters may hold a sentence; shorter ones are read row by row. */
const LETTERS_OF_SENTENCE = 20;

/** Whether a sentence goes on in the next line of a cell: then that is no row of its own. */
function isInSentence({ words }: Cell, next: Cell): boolean {
  const isOpen = words.length >= LETTERS_OF_SENTENCE && !SENTENCE_END.test(words);
  return isOpen && words !== next.words && /^\p{Ll}/u.test(next.words);
}

/** Whether letters of one font stand in both, as in a line of which the most is in italics. */
function sharesFont(a: Cell, b: Cell): boolean {
  return a.pieces.some((piece) => b.pieces.some(({ font }) => font === piece.font));
}

/** Between the end of a line and the edge this much is free, in parts of its size, when it was ended on purpose. */
const FREE = 1.5;
/** The longest of so many lines of so many letters tells where a paragraph's edge is. */
const LINES_TO_EDGE = 4;
const LETTERS_TO_EDGE = 40;

/** Right edge of a block: of a paragraph its own, of short lines that of the column. */
export function edgeOf({ lines, right }: Block): number {
  const letters = lines.reduce((sum, line) => sum + line.words.length, 0);
  const isParagraph = lines.length >= LINES_TO_EDGE && letters >= LETTERS_TO_EDGE * lines.length;
  return isParagraph ? right : Infinity;
}

/**
 * Whether the first word of the next line would still have stood on a line: then the line was ended on purpose.
 *
 * @param edge right edge where that is nearer than the line knows
 */
export function endsEarly(line: Cell, next: Cell, edge = Infinity): boolean {
  const width = firstWordWidth(next.pieces);
  return width > 0 && line.right + width + FREE * next.size < Math.min(line.limit, edge);
}

/** Rows of blocks from top to bottom, what stands side by side in a row from left to right. */
function inReadingOrder(blocks: Block[]): Block[] {
  const sorted = blocks.toSorted((a, b) => topOf(a) - topOf(b));
  const rows: Block[][] = [];
  let bottom = -Infinity;
  for (const block of sorted) {
    if (topOf(block) < bottom) rows.at(-1)!.push(block);
    else rows.push([block]);
    bottom = Math.max(bottom, block.lines.at(-1)!.baseline);
  }
  return rows.flatMap((row) => (row.length === 1 ? row : columnsOf(row).flat()));
}

/** The top of the small letters of the first line: what stands on one line overlaps, what follows does not. */
const topOf = ({ lines: [first] }: Block): number => first!.baseline - 0.4 * first!.size;

/** Blocks of a row that stand above each other, from left to right. */
function columnsOf(row: Block[]): Block[][] {
  const columns: { left: number; right: number; blocks: Block[] }[] = [];
  for (const block of row.toSorted((a, b) => a.left - b.left)) {
    const column = columns.find(({ left, right }) => block.left < right && block.right > left);
    if (column) {
      column.blocks.push(block);
      column.left = Math.min(column.left, block.left);
      column.right = Math.max(column.right, block.right);
    } else columns.push({ left: block.left, right: block.right, blocks: [block] });
  }
  return columns.map(({ blocks }) => blocks.sort((a, b) => topOf(a) - topOf(b)));
}
