import { computePosition, flip, offset, platform, shift, size } from '@floating-ui/dom';

/** Distance to the window's edge, in CSS pixels. */
const MARGIN = 8;
/** Distance of a bar to the words that it belongs to, in CSS pixels. */
const GAP = 8;
/** Less height than this is of no use for a note: then a bar lies over the words instead. In CSS pixels. */
const LEAST = 96;

const EDGE = { padding: MARGIN };

/**
 * What is shown stands in the window by itself, whatever the page does to the elements around it; of the window
 * counts what is to be seen of it, when the user has enlarged it with two fingers.
 */
const IN_WINDOW: typeof platform = {
  ...platform,
  getOffsetParent: () => window,
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect() {
    const { offsetLeft: x, offsetTop: y, width, height } = visualViewport!;
    // Firefox counts the bar for scrolling too.
    return { x, y, width: Math.min(width, document.documentElement.clientWidth), height };
  },
};

function sizeOf(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Where something is in the window. */
interface Place {
  getBoundingClientRect(): DOMRect;
}

interface Room {
  /** Distance to the place. */
  gap: number;
  /** The height that the element has in any case, also where it must lie over the place for it; none when left out. */
  least?: number;
}

/**
 * Puts an element below a place in the window, or above it where there is more room, and keeps it there while
 * the page scrolls or the window changes. What is too high for the room scrolls. Returns what ends that.
 *
 * @param room in CSS pixels
 */
export function placeAround(element: HTMLElement, place: Place, { gap, least = 0 }: Room): () => void {
  return onEveryMove(element, async () => {
    const { scrollTop } = element;
    // Its full height decides on which side there is room.
    element.style.maxHeight = '';
    const { x, y } = await computePosition(place, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      platform: IN_WINDOW,
      middleware: [
        offset(gap),
        flip({ ...EDGE, crossAxis: false }),
        size({
          ...EDGE,
          apply: ({ availableHeight }) => {
            element.style.maxHeight = `${Math.floor(Math.max(least, availableHeight))}px`;
          },
        }),
        shift({ ...EDGE, crossAxis: least > 0 }),
      ],
    });
    element.scrollTop = scrollTop;
    element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  });
}

/** Puts a bar beside the words of a range, see `placeAround`. */
export function placeBeside(element: HTMLElement, range: Range): () => void {
  return placeAround(element, { getBoundingClientRect: () => wordsOf(range) }, { gap: GAP, least: LEAST });
}

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Room for the line of text that a point lies in, in CSS pixels. */
const LINE = 24;

/** Puts a bar beside a point of the window, see `placeAround`. */
export function placeAt(element: HTMLElement, { x, y }: Point): () => void {
  const line = new DOMRect(x, y - LINE / 2, 0, LINE);
  return placeAround(element, { getBoundingClientRect: () => line }, { gap: GAP, least: LEAST });
}

/** Calls `place` now and whenever the element, the page or the window may have moved. Returns what ends that. */
function onEveryMove(element: HTMLElement, place: () => Promise<void>): () => void {
  const again = (): void => void place();
  const resized = new ResizeObserver(again);
  resized.observe(element);
  const ended = new AbortController();
  const passive = { capture: true, passive: true, signal: ended.signal };
  for (const target of [window, visualViewport!]) {
    target.addEventListener('scroll', again, passive);
    target.addEventListener('resize', again, passive);
  }
  again();
  return () => {
    resized.disconnect();
    ended.abort();
  };
}

/**
 * Where a range ends is where the user looks: as wide as its last line. As high as all of it where a bar has room
 * below or above that, else the last line alone.
 */
function wordsOf(range: Range): DOMRect {
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const last = rects.at(-1) ?? range.getBoundingClientRect();
  const top = Math.min(last.top, ...rects.map((rect) => rect.top));
  const bottom = Math.max(last.bottom, ...rects.map((rect) => rect.bottom));
  const room = Math.max(top, innerHeight - bottom) - GAP - MARGIN;
  return room < LEAST ? last : new DOMRect(last.left, top, last.width, bottom - top);
}
