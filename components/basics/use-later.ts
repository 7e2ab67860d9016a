import { useEffect, useRef } from 'react';

/** Calls `action` when `value` has been the same for `delay` milliseconds; not for the value it started with. */
export function useLater<Value>(value: Value, delay: number, action: (value: Value) => void): void {
  const latest = useRef(action);
  const handled = useRef(value);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (Object.is(handled.current, value)) return undefined;
    const timer = setTimeout(() => {
      handled.current = value;
      latest.current(value);
    }, delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
}
