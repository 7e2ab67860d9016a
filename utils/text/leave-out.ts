import type { FootnoteMarker, HiddenPart, PageText, TextRun } from './page-text';
import type { Span } from './positions';

/**
 * The text of a page without some stretches of it; what is left leads back to the same nodes.
 *
 * @param spans what to leave out, in order, without overlaps
 * @param markers footnote markers that were found in those stretches, with their offsets in `page.text`
 */
export function leaveOut(page: PageText, spans: Span[], markers: FootnoteMarker[] = []): PageText {
  if (spans.length === 0) return page;
  const shift = createShift(spans);
  const parts: string[] = [];
  let taken = 0;
  for (const { start, end } of spans) {
    parts.push(page.text.slice(taken, start));
    taken = end;
  }
  parts.push(page.text.slice(taken));
  const moved = <Marker extends FootnoteMarker>(list: Marker[]) =>
    list.map((marker) => ({ ...marker, at: shift(marker.at) }));
  return {
    ...page,
    text: parts.join(''),
    runs: runsWithout(page.runs, spans),
    markers: [...moved(page.markers), ...moved(markers)].sort((a, b) => a.at - b.at),
    hidden: page.hidden.map((part): HiddenPart => ({
      ...part,
      start: shift(part.start),
      end: shift(part.end),
    })),
  };
}

/** How an offset in the whole text becomes one in what is left; one in what is left out becomes its start. */
function createShift(spans: Span[]): (offset: number) => number {
  /** What has been left out before each span. */
  const before: number[] = [];
  let sum = 0;
  for (const { start, end } of spans) {
    before.push(sum);
    sum += end - start;
  }
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    const last = spans[low - 1];
    return last ? offset - before[low - 1]! - (Math.min(offset, last.end) - last.start) : offset;
  };
}

function runsWithout(runs: TextRun[], spans: Span[]): TextRun[] {
  const kept: TextRun[] = [];
  let next = 0;
  let removed = 0;
  for (const { start, length, node, offset } of runs) {
    const end = start + length;
    let from = start;
    const keepUpTo = (to: number) => {
      if (to > from)
        kept.push({ start: from - removed, length: to - from, node, offset: offset + from - start });
    };
    for (let span = spans[next]; span && span.start < end; span = spans[next]) {
      keepUpTo(span.start);
      from = Math.min(Math.max(from, span.end), end);
      // It goes on in the next run.
      if (span.end > end) break;
      removed += span.end - span.start;
      next++;
    }
    keepUpTo(end);
  }
  return kept;
}
