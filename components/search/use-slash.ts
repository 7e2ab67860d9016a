import { useEffect, type RefObject } from 'react';
import { isPlainKey } from '../basics/plain-key';

/** Brings the keyboard to a field when `/` is pressed outside every field, as search boxes on the web do. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (!isPlainKey(event, '/')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [field]);
}
