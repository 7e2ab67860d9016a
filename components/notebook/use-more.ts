import { useEffect, useRef } from 'react';

/** So many rows before the end more are asked for. */
const BEFORE_END = 4;

interface MoreOptions {
  /** How many rows are there, of how many, and which is the last in view. */
  length: number;
  total: number;
  lastShown: number;
  /** Asks for more of them. @param least how many at least, from the first */
  onMore: (least?: number) => void;
  move: (row: number) => void;
  /** Whether the keyboard is in the list. */
  isHere: () => boolean;
}

/** Asks for more rows of a list of which only the first are there, and knows the way to the very last. */
export function useMore({ length, total, lastShown, onMore, move, isHere }: MoreOptions) {
  const lastIsWanted = useRef(false);
  useEffect(() => {
    if (!lastIsWanted.current && length < total && lastShown >= length - BEFORE_END) onMore();
  }, [length, total, lastShown, onMore]);
  useEffect(() => {
    if (!lastIsWanted.current || length < total) return;
    lastIsWanted.current = false;
    if (isHere()) move(length - 1);
  }, [length, total, move, isHere]);
  return {
    /** Goes to the last that is there, and to the very last as soon as that is. */
    toLast() {
      move(length - 1);
      if (length >= total) return;
      lastIsWanted.current = true;
      onMore(total);
    },
    /** Somebody wants to be elsewhere than at the last. */
    stay() {
      lastIsWanted.current = false;
    },
  };
}
