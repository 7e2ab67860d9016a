import { computePosition, flip, offset, shift, type VirtualElement } from '@floating-ui/dom';

/**
 * Puts an element beside a range and keeps it there while the page scrolls or the window changes.
 * Returns what ends that.
 */
export function placeBeside(element: HTMLElement, range: Range): () => void {
  const reference: VirtualElement = {
    getBoundingClientRect: () => lastRectOf(range),
    getClientRects: () => range.getClientRects(),
  };
  return placeBesideRects(element, reference);
}

function placeBesideRects(element: HTMLElement, reference: VirtualElement): () => void {
  return onEveryMove(element, async () => {
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
    });
    element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  });
}

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Room for the line of text that a point lies in, in CSS pixels. */
const LINE = 24;

/** Puts an element below a point of the window, or above it where there is no room. Returns what ends that. */
export function placeAt(element: HTMLElement, { x, y }: Point): () => void {
  const line = new DOMRect(x, y - LINE / 2, 0, LINE);
  return placeBesideRects(element, { getBoundingClientRect: () => line });
}

/** Calls `place` now and whenever the element, the page or the window may have moved. Returns what ends that. */
export function onEveryMove(element: HTMLElement, place: () => Promise<void>): () => void {
  const again = (): void => void place();
  const resized = new ResizeObserver(again);
  resized.observe(element);
  addEventListener('scroll', again, { capture: true, passive: true });
  addEventListener('resize', again, { passive: true });
  again();
  return () => {
    resized.disconnect();
    removeEventListener('scroll', again, { capture: true });
    removeEventListener('resize', again);
  };
}

/** Where a selection ends is where the user looks. */
function lastRectOf(range: Range): DOMRect {
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  return rects.at(-1) ?? range.getBoundingClientRect();
}
