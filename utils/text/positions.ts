import { firstRunAfter } from './first-run-after';
import type { PageText } from './page-text';
import { createBehindTest, endOf, startOf, type Place } from './places';
import { createRange, isConnected } from './safe-dom';

/** A stretch of text as UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of one text node, `to` exclusive. */
export interface NodePiece {
  node: Text;
  from: number;
  to: number;
  /** Whether the node still says there what was read; a page may have changed since. */
  isAsRead: boolean;
}

/** The stretches of text nodes that hold a span of the text, in order; empty when it lies between nodes. */
export function piecesOf({ runs, text }: PageText, { start, end }: Span): NodePiece[] {
  const pieces: NodePiece[] = [];
  for (let index = firstRunAfter(runs, start); index < runs.length; index++) {
    const run = runs[index]!;
    if (run.start >= end) break;
    const from = run.offset + Math.max(0, start - run.start);
    const to = run.offset + Math.min(run.length, end - run.start);
    const words = text.slice(Math.max(start, run.start), Math.min(end, run.start + run.length));
    const isAsRead = oneSpaced(run.node.data.slice(from, to)) === oneSpaced(words);
    const last = pieces.at(-1);
    if (last?.node === run.node) {
      last.to = to;
      last.isAsRead &&= isAsRead;
    } else pieces.push({ node: run.node, from, to, isAsRead });
  }
  return pieces;
}

/** White space of any kind was read as a space, one for one. */
const oneSpaced = (text: string): string => text.replace(/[\t\n\r\f]/g, ' ');

/** Where a span of the text stands: one range in a page, several where its words are not shown in their order. */
export function rangesOf(page: PageText, span: Span): Range[] {
  if (page.places) return page.places.rangesOf(span);
  const range = rangeOf(page, span);
  return range ? [range] : [];
}

/**
 * The range in the page that a span of its text stands in; null when nothing of it stands in the page
 * (any more), because the page changed after it was read.
 */
export function rangeOf(page: PageText, span: Span): Range | null {
  if (page.places) return page.places.rangesOf(span)[0] ?? null;
  const pieces = piecesOf(page, span);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last || !isConnected(first.node) || !isConnected(last.node)) return null;
  if (first.from > first.node.length || last.to > last.node.length) return null;
  const range = createRange(first.node.ownerDocument);
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

/**
 * The span of the text that a range of the page covers; null when it covers no text that was read.
 *
 * The range may begin and end anywhere, also in an element. Throws when the page's nodes are no longer in
 * the document of the range.
 */
export function spanOf(page: PageText, range: Range): Span | null {
  if (page.places) return page.places.spanOf(range);
  return spanBetween(
    page,
    offsetOf(page, { container: range.startContainer, offset: range.startOffset }),
    offsetOf(page, { container: range.endContainer, offset: range.endOffset }),
  );
}

/** The span of the text that a node holds; null when it holds none. Throws as `spanOf` does. */
export function spanOfNode(page: PageText, node: Node): Span | null {
  return spanBetween(page, offsetOfNode(page, node), offsetOf(page, endOf(node)));
}

/** The offset in the text of the first code unit at or behind a node; the text's length when there is none. */
export function offsetOfNode(page: PageText, node: Node): number {
  return offsetOf(page, startOf(node));
}

function spanBetween({ text }: PageText, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : null;
}

const isSpace = (text: string, offset: number): boolean => text[offset] === ' ' || text[offset] === '\n';

/** The offset in the text of a place in the page: that of the first code unit at or after it. */
function offsetOf({ runs, text }: PageText, place: Place): number {
  const isBehind = createBehindTest(place);
  let low = 0;
  let high = runs.length;
  // The first run whose end lies after the place.
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (isBehind(run.node, run.offset + run.length)) high = middle;
    else low = middle + 1;
  }
  const run = runs[low];
  if (!run) return text.length;
  return place.container === run.node ? run.start + Math.max(0, place.offset - run.offset) : run.start;
}
