import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { heightsIn, type ListPlace } from './list-place';

/** Milliseconds without scrolling after which somebody has come to rest. */
const AT_REST = 100;
/** Who is further away than what may still appear above a list is high (CSS pixels) has moved by themselves. */
const MOVED = 150;
/** By what somebody shows that they have taken over. */
const TAKES_OVER = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

interface ListPlaceOptions {
  list: RefObject<HTMLElement | null>;
  virtualizer: Virtualizer<Window, Element>;
  /** Where to begin; null at the top. It is read once. */
  begin: ListPlace | null;
  /** How much of the window's upper edge is covered (CSS pixels). */
  covered: number;
  /** Hears where the user is, when they come to rest; null at the top. */
  onPlace: (place: ListPlace | null) => void;
}

/**
 * Begins a virtual list at a place, stays there while what stands above the list is still being drawn, until the user
 * moves, and tells where they come to rest.
 */
export function useListPlace({ list, virtualizer, begin, covered, onPlace }: ListPlaceOptions): void {
  useLayoutEffect(() => {
    if (!begin) return undefined;
    const leaving = new AbortController();
    let last = 0;
    const settle = (): void => {
      const row = virtualizer.measurementsCache.find(({ key }) => key === begin.id);
      if (!row || !list.current) return;
      const top = list.current.getBoundingClientRect().top + row.start - virtualizer.options.scrollMargin;
      if (Math.abs(top - begin.top) >= 1) scrollBy({ top: top - begin.top });
      last = scrollY;
    };
    settle();
    const drawn = new ResizeObserver(settle);
    drawn.observe(document.body);
    leaving.signal.addEventListener('abort', () => drawn.disconnect());
    const leave = (): void => leaving.abort();
    const options = { passive: true, signal: leaving.signal };
    for (const name of TAKES_OVER) addEventListener(name, leave, options);
    addEventListener('scroll', () => Math.abs(scrollY - last) > MOVED && leave(), options);
    return leave;
  }, [list, virtualizer, begin]);

  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      const above = (list.current?.getBoundingClientRect().top ?? 0) - virtualizer.options.scrollMargin;
      const first = virtualizer.measurementsCache.find(({ end }) => above + end > covered);
      if (scrollY === 0 || !first) onPlace(null);
      else {
        const heights = heightsIn(virtualizer.takeSnapshot());
        onPlace({ id: String(first.key), top: above + first.start, heights });
      }
    };
    const listener = (): void => {
      clearTimeout(resting);
      resting = setTimeout(tell, AT_REST);
    };
    addEventListener('scroll', listener, { passive: true });
    return () => {
      clearTimeout(resting);
      removeEventListener('scroll', listener);
    };
  }, [list, virtualizer, covered, onPlace]);
}
