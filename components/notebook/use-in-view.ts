import { useEffect, useRef, type RefObject } from 'react';

/**
 * When rows of a list go, the card that has the keyboard moves with those that stay: it is brought into view again.
 *
 * @param total how many rows there are
 */
export function useInView(list: RefObject<HTMLElement | null>, total: number): void {
  const before = useRef(total);
  useEffect(() => {
    const { activeElement } = document;
    const isLess = total < before.current;
    before.current = total;
    if (!isLess || !activeElement?.matches('article') || !list.current?.contains(activeElement))
      return undefined;
    // Rows move once they were measured anew.
    const frame = requestAnimationFrame(() => activeElement.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [list, total]);
}
