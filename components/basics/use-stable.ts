import { useCallback, useInsertionEffect, useRef } from 'react';

/**
 * A function that is always the same one and does what was given last, so that who gets it is not drawn anew for it.
 * To be called by events, never while drawing.
 */
export function useStable<Arguments extends unknown[], Result>(
  latest: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const current = useRef(latest);
  useInsertionEffect(() => {
    current.current = latest;
  });
  return useCallback((...given) => current.current(...given), []);
}
