import { useEffect, useRef, type RefObject } from 'react';

/**
 * The last of a list was deleted by somebody who stood in it: the place stays, gets the keyboard, and says what to do
 * next.
 *
 * @param place can be focused by a script
 * @param length of the list
 * @param leaving whether the keyboard is on its way to somewhere else
 */
export function useKeepPlace(place: RefObject<HTMLElement | null>, length: number, leaving: boolean): void {
  const filled = useRef(false);
  useEffect(() => {
    if (length === 0 && filled.current && !leaving && document.activeElement === document.body) {
      place.current?.focus();
    }
    filled.current = length > 0;
  }, [place, length, leaving]);
}
