import { firstRunAfter } from '../first-run-after';
import type { Span } from '../positions';
import type { FilePiece, FilePlace, FileRun, FileText } from './types';

/** The stretches of items that hold a span of the text, in order of the text. */
export function filePiecesOf({ runs }: FileText, { start, end }: Span): FilePiece[] {
  const pieces: FilePiece[] = [];
  for (let index = firstRunAfter(runs, start); index < runs.length; index++) {
    const { start: at, length, page, item, offset } = runs[index]!;
    if (at >= end) break;
    const from = offset + Math.max(0, start - at);
    const to = offset + Math.min(length, end - at);
    const last = pieces.at(-1);
    if (last?.page === page && last.item === item && last.to <= from) last.to = to;
    else pieces.push({ page, item, from, to });
  }
  return pieces;
}

/**
 * The span of the text between two places in the items of a file, as a selection on its pages has them; null when
 * nothing lies between them.
 *
 * A selection that runs from page to page takes in feet, heads and notes on its way. What is kept is one stretch:
 * of the running text, the notes or what is set apart, the one of which it holds most.
 */
export function fileSpanOf(file: FileText, from: FilePlace, to: FilePlace): Span | null {
  const selection = fileSelectionOf(file, from, to);
  return selection && { start: selection.start, end: selection.end };
}

/**
 * The same, and whether all that was meant is in it: `isWhole` is false where a selection begins or ends with a note
 * that is left out, or with running text beside a note. What it takes in on its way is not meant.
 */
export function fileSelectionOf(
  file: FileText,
  from: FilePlace,
  to: FilePlace,
): (Span & { isWhole: boolean }) | null {
  const [first, last] = compare(from, to) <= 0 ? [from, to] : [to, from];
  const spans = new Map<string, Span & { length: number }>();
  /** The parts in which it begins and ends. */
  let outer: string[] = [];
  for (const run of runsInOrder(file.runs)) {
    const begin = { page: run.page, item: run.item, offset: run.offset };
    if (compare(begin, last) >= 0) break;
    const after = { ...begin, offset: run.offset + run.length };
    if (compare(after, first) <= 0) continue;
    const start = run.start + (compare(begin, first) < 0 ? first.offset - run.offset : 0);
    const end = run.start + (compare(after, last) > 0 ? last.offset - run.offset : run.length);
    if (end <= start) continue;
    const part = partAt(file, run.start);
    const span = spans.get(part) ?? { start, end, length: 0 };
    span.start = Math.min(span.start, start);
    span.end = Math.max(span.end, end);
    span.length += end - start;
    spans.set(part, span);
    if (!isAside(part)) outer = [outer[0] ?? part, part];
  }
  const [most] = [...spans].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return null;
  const [part, place] = most;
  const span = trimmed(file.text, place);
  return span && { ...span, isWhole: outer.every((each) => each === part) };
}

function trimmed(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

const isAside = (part: string): boolean => part !== 'notes' && part !== 'body';

/** Which of the parts of a file an offset lies in. */
function partAt({ asides, notes }: FileText, offset: number): string {
  if (offset >= notes.start && offset < notes.end) return 'notes';
  const aside = asides.findIndex(({ start, end }) => offset >= start && offset < end);
  return aside < 0 ? 'body' : String(aside);
}

function compare(a: FilePlace, b: FilePlace): number {
  return a.page - b.page || a.item - b.item || a.offset - b.offset;
}

const ordered = new WeakMap<FileRun[], FileRun[]>();

/** The runs in the order of the items, made once per file. */
function runsInOrder(runs: FileRun[]): FileRun[] {
  const known = ordered.get(runs);
  if (known) return known;
  const sorted = runs.toSorted(compare);
  ordered.set(runs, sorted);
  return sorted;
}
