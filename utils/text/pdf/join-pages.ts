import type { Span } from '../positions';
import { type Block, blocksOf, isItem, SENTENCE_END } from './blocks';
import { type Cell, cellsOf, textOfCell } from './cells';
import { letterheadOf, partsOf } from './columns';
import { type FileNote, joinNotes, partNotes } from './notes';
import { runningLines } from './running';
import type { Aside, AsideKind, FilePage, FileText, PdfPageText, PdfPiece } from './types';
import { FileTextWriter, type Following, type Lines } from './writer';

/** Longer files are read up to here, as pages are. UTF-16 code units. */
export const MAX_FILE_TEXT = 2_000_000;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Lines are at most so far apart, in parts of their size. */
const MOST_LEADING = 2.2;
const USUAL_LEADING = 1.2;

/** What stands on one page, apart from each other. */
interface ReadPage {
  /** Columns one after the other. */
  parts: { body: Block[]; notes: Block[] }[];
  asides: { kind: AsideKind; blocks: Block[] }[];
}

/**
 * Puts the pages of a PDF together to one text: the running text in reading order through all pages, then the notes,
 * joined to their markers; the column beside a letter, heads and feet are set apart.
 */
export function joinPdfPages(pages: readonly PdfPageText[]): FileText {
  const bodySize = usualSize(pages);
  const allCells = pages.map(({ pieces }, page) => cellsOf(pieces, page));
  const running = runningLines(pages, allCells, bodySize);
  const leading = usualLeading(allCells, bodySize);
  let goesOn = false;
  const read = pages.map((page, number): ReadPage => {
    const own = allCells[number]!.filter((cell) => running.has(cell));
    const taken = new Set(own.flatMap(({ pieces }) => pieces));
    const free = page.pieces.filter((piece) => !taken.has(piece));
    const letterhead = letterheadOf({ ...page, pieces: free }, bodySize);
    const rest = letterhead.size === 0 ? free : free.filter((piece) => !letterhead.has(piece));
    const blocks = (pieces: readonly PdfPiece[]) => blocksOf(cellsOf(pieces, number), leading);
    const parts = partsOf(rest).map((part) => partNotes(blocks(part), bodySize, goesOn));
    goesOn = parts.some(({ notes }) => notes.length > 0);
    const lines = (kind: AsideKind) => ({
      kind,
      blocks: own
        .filter((cell) => running.get(cell) === kind)
        .map((cell): Block => ({ lines: [cell], note: null, left: cell.left, right: cell.right })),
    });
    return {
      parts,
      asides: [
        { kind: 'letterhead' as const, blocks: blocks([...letterhead]) },
        lines('head'),
        lines('foot'),
        { kind: 'edge' as const, blocks: page.turned.map((piece) => edgeBlock(piece, number)) },
      ].filter((aside) => aside.blocks.length > 0),
    };
  });
  return write(read, hyphenatedWords(allCells));
}

function write(pages: readonly ReadPage[], isHyphenated: (word: string) => boolean): FileText {
  const writer = new FileTextWriter(isHyphenated);
  const asides: Aside[] = [];
  const notes: FileNote[] = [];
  const filePages: FilePage[] = [];
  let truncated = false;

  const add = (block: Block, following: Following, how?: Lines) => {
    if (writer.length >= MAX_FILE_TEXT) {
      truncated = true;
      return null;
    }
    const span = writer.add(block, following, how);
    const { page } = block.lines[0]!;
    if (block.note) notes.push({ ...span, label: block.note.label, page });
    return span;
  };
  const addAside = ({ kind, blocks }: ReadPage['asides'][number], page: number) => {
    const spans = blocks.flatMap((block) => add(block, 'apart', 'stand') ?? []);
    const [first] = spans;
    if (first) asides.push({ kind, page, start: first.start, end: spans.at(-1)!.end });
  };
  const isFirst = (kind: AsideKind, page: number) => kind === 'letterhead' && page === 0;

  for (const aside of pages[0]?.asides ?? []) if (isFirst(aside.kind, 0)) addAside(aside, 0);
  let body: Span | null = null;
  let before: Block | null = null;
  for (const { parts } of pages) {
    let start = -1;
    for (const part of parts) {
      for (const [index, block] of part.body.entries()) {
        const span = add(block, index === 0 && before && runsOn(before, block) ? 'on' : 'apart');
        if (start < 0 && span) start = span.start;
        if (span) body = extended(body, span);
        before = block;
      }
    }
    filePages.push({ start: start < 0 ? writer.length : start, hasText: parts.length > 0 });
  }
  let noteSpan: Span | null = null;
  for (const block of pages.flatMap(({ parts }) => parts.flatMap((part) => part.notes))) {
    const last = notes.at(-1);
    const goesOn = block.note === null && last !== undefined && noteSpan !== null;
    const span = add(block, goesOn ? 'on' : 'apart');
    if (goesOn && span) last.end = span.end;
    if (span) noteSpan = extended(noteSpan, span);
  }
  for (const [page, { asides: own }] of pages.entries()) {
    for (const aside of own) if (!isFirst(aside.kind, page)) addAside(aside, page);
  }
  const { text, runs, markers } = writer;
  const nowhere = { start: text.length, end: text.length };
  return {
    text,
    runs,
    footnotes: joinNotes(markers, notes),
    markerCount: markers.length,
    asides: asides.sort((a, b) => a.start - b.start),
    body: body ?? nowhere,
    notes: noteSpan ?? nowhere,
    pages: filePages,
    hasText: LETTER_OR_DIGIT.test(text),
    truncated,
  };
}

/** Whether a paragraph goes on in the next column or on the next page. */
function runsOn(before: Block, block: Block): boolean {
  const last = before.lines.at(-1)!;
  const [first] = block.lines;
  if (block.note || Math.abs(first!.size - last.size) > 0.12 * last.size) return false;
  const end = textOfCell(last);
  const next = textOfCell(first!);
  if (/[-\u00AD,]$/u.test(end)) return true;
  if (SENTENCE_END.test(end) || isItem(next)) return false;
  return /^[\p{Ll}(]/u.test(next) || last.right - last.left > 0.8 * (before.right - before.left);
}

const extended = (whole: Span | null, { start, end }: Span): Span => ({ start: whole?.start ?? start, end });

function edgeBlock(piece: PdfPiece, page: number): Block {
  const { left, right, baseline, size, font } = piece;
  const line = { page, pieces: [piece], left, right, baseline, size, font, neighbours: 1, limit: Infinity };
  return { lines: [line], note: null, left, right };
}

/** The size of most letters of a file. */
function usualSize(pages: readonly PdfPageText[]): number {
  const letters = new Map<number, number>();
  for (const { pieces } of pages) {
    for (const { size, text } of pieces) {
      const rounded = Math.round(size * 4) / 4;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  return mostCommon(letters) ?? 1;
}

/** The usual distance of lines of running text, in parts of their size. */
function usualLeading(pages: readonly Cell[][], bodySize: number): number {
  const counts = new Map<number, number>();
  for (const cells of pages) {
    for (const [index, cell] of cells.entries()) {
      const above = cells[index - 1];
      if (!above || Math.abs(cell.size - bodySize) > 0.1 * bodySize || Math.abs(cell.left - above.left) > 2)
        continue;
      const distance = Math.round(((cell.baseline - above.baseline) / cell.size) * 20) / 20;
      if (distance > 0.8 && distance <= MOST_LEADING) counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  return mostCommon(counts) ?? USUAL_LEADING;
}

function mostCommon(counts: Map<number, number>): number | null {
  let best: [number, number] | null = null;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}

/** Tells words that a file writes with a hyphen within a line, and nowhere without it. */
function hyphenatedWords(pages: readonly Cell[][]): (word: string) => boolean {
  let words: Set<string> | null = null;
  let plain: Set<string> | null = null;
  return (word) => {
    if (!words || !plain) {
      const all = pages.flatMap((cells) => cells.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
      const text = all.join(' ').toLowerCase();
      words = new Set(text.match(/\p{L}+-\p{L}+/gu) ?? []);
      plain = new Set(text.match(/\p{L}+/gu) ?? []);
    }
    return words.has(word) && !plain.has(word.replace('-', ''));
  };
}
