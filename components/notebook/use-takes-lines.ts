import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** Whether what stands beside each other in an element takes more than one line. */
export function useTakesLines(element: RefObject<HTMLElement | null>): boolean {
  const [takesLines, setTakesLines] = useState(false);
  const look = () => {
    const { firstElementChild: first, lastElementChild: last } = element.current ?? {};
    if (first instanceof HTMLElement && last instanceof HTMLElement) {
      // Only the layout knows, after it was made.
      // oxlint-disable-next-line react/set-state-in-effect
      setTakesLines(last.offsetTop > first.offsetTop);
    }
  };
  // After every drawing: what stands there may be other things by now.
  useLayoutEffect(look);
  useEffect(() => {
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  });
  return takesLines;
}
