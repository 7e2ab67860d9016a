import type { Span } from '../positions';
import { type Block, blocksOf, isItem, SENTENCE_END } from './blocks';
import { type Cell, cellsOf } from './cells';
import { partsOf } from './columns';
import { PageLayouts } from './layouts';
import { findPlainLabels } from './markers';
import { mostCommon } from './most-common';
import { type FileNote, joinNotes, partNotes } from './notes';
import { pageNumbers } from './page-numbers';
import { runningLines } from './running';
import type { Aside, AsideKind, FilePage, FileText, PdfPageText, PdfPiece } from './types';
import { FileTextWriter, type Following, type Lines } from './writer';

/** Longer files are read up to here, as pages are. UTF-16 code units. */
const MAX_FILE_TEXT = 2_000_000;

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
  const layouts = new PageLayouts();
  for (const page of pages) layouts.add(page);
  return joinLayouts(layouts);
}

/** The same of pages that are laid out. */
export function joinLayouts(pagesLaidOut: PageLayouts): FileText {
  const { bodySize } = pagesLaidOut;
  const layouts = pagesLaidOut.finish();
  const pages = layouts.map(({ page }) => page);
  const allCells = layouts.map(({ cells }) => cells);
  for (const cells of allCells) findPlainLabels(cells, bodySize);
  const running = runningLines(pages, allCells, bodySize);
  const leading = usualLeading(allCells, bodySize);
  let goesOn = false;
  const read = layouts.map(({ page, letterhead, cells: all }, number): ReadPage => {
    const own = all.filter((cell) => running.has(cell));
    const rest = own.length === 0 ? all : all.filter((cell) => !running.has(cell));
    const columns = partsOf(rest.flatMap(({ pieces }) => pieces));
    const cells = columns.length === 1 ? [rest] : columns.map((column) => cellsOf(column, number));
    if (columns.length > 1) for (const column of cells) findPlainLabels(column, bodySize);
    const parts = cells.map((column) => partNotes(blocksOf(column, leading), bodySize, goesOn));
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
        {
          kind: 'letterhead' as const,
          blocks: blocksOf(cellsOf([...letterhead], number), leading),
        },
        lines('head'),
        lines('foot'),
        { kind: 'edge' as const, blocks: page.turned.map((piece) => edgeBlock(piece, number)) },
      ].filter((aside) => aside.blocks.length > 0),
    };
  });
  return { ...write(read, hyphenatedWords(pages)), prints: pages };
}

function write(
  pages: readonly ReadPage[],
  isHyphenated: (word: string) => boolean,
): Omit<FileText, 'prints'> {
  const writer = new FileTextWriter(isHyphenated);
  const asides: Aside[] = [];
  const notes: FileNote[] = [];
  const filePages: Omit<FilePage, 'number'>[] = [];
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
  const numbers = pageNumbers(pages.map(({ asides: own }) => own.flatMap(runningWords)));
  const nowhere = { start: text.length, end: text.length };
  return {
    text,
    runs,
    footnotes: joinNotes(markers, notes),
    markerCount: markers.length,
    asides: asides.sort((a, b) => a.start - b.start),
    body: body ?? nowhere,
    notes: noteSpan ?? nowhere,
    pages: filePages.map((page, index) => ({ ...page, number: numbers[index]! })),
    hasText: LETTER_OR_DIGIT.test(text),
    truncated,
  };
}

/** What the head or the foot of a page says, line by line. */
function runningWords({ kind, blocks }: ReadPage['asides'][number]): string[] {
  if (kind !== 'head' && kind !== 'foot') return [];
  return blocks.flatMap(({ lines }) => lines.map(({ words }) => words));
}

/** Whether a paragraph goes on in the next column or on the next page. */
function runsOn(before: Block, block: Block): boolean {
  const last = before.lines.at(-1)!;
  const [first] = block.lines;
  if (block.note || Math.abs(first!.size - last.size) > 0.12 * last.size) return false;
  const end = last.words;
  const next = first!.words;
  if (/[-\u00AD,]$/u.test(end)) return true;
  if (SENTENCE_END.test(end) || isItem(next)) return false;
  return /^[\p{Ll}(]/u.test(next) || last.right - last.left > 0.8 * (before.right - before.left);
}

const extended = (whole: Span | null, { start, end }: Span): Span => ({ start: whole?.start ?? start, end });

function edgeBlock(piece: PdfPiece, page: number): Block {
  const { left, right, baseline, size, font, text } = piece;
  const words = text.trim();
  const line = {
    page,
    pieces: [piece],
    words,
    left,
    right,
    baseline,
    size,
    font,
    neighbours: 1,
    limit: Infinity,
  };
  return { lines: [line], note: null, left, right };
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

const HYPHENATED = /(?<!\p{L})\p{L}+-\p{L}+/gu;

/** Tells words that a file writes with a hyphen within a line, and nowhere without it. */
function hyphenatedWords(pages: readonly PdfPageText[]): (word: string) => boolean {
  let known: Set<string> | null = null;
  const isPlain = new Map<string, boolean>();
  return (word) => {
    known ??= wordsWithHyphen(pages);
    if (!known.has(word)) return false;
    const plain = word.replace('-', '');
    const found =
      isPlain.get(word) ??
      pages.some(({ pieces }) => pieces.some(({ text }) => text.toLowerCase().includes(plain)));
    isPlain.set(word, found);
    return !found;
  };
}

function wordsWithHyphen(pages: readonly PdfPageText[]): Set<string> {
  const words = new Set<string>();
  for (const { pieces } of pages) {
    for (const { text } of pieces) {
      if (!text.includes('-')) continue;
      for (const [word] of text.toLowerCase().matchAll(HYPHENATED)) words.add(word);
    }
  }
  return words;
}
