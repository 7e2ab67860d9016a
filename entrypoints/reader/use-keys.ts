import { useEffect, useEffectEvent } from 'react';

/** What the keyboard can ask of the reader. */
export interface ReaderKeys {
  larger?: () => void;
  smaller?: () => void;
  fit?: () => void;
  find?: () => void;
  print?: () => void;
}

type Action = keyof ReaderKeys;

/** With Control, or Command on a Mac: what a browser does with these keys does not fit a file shown by us. */
const KEYS: Record<string, Action> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
  f: 'find',
  p: 'print',
};

/** Answers the keys that browsers have for the same things. */
export function useKeys(keys: ReaderKeys): void {
  const answer = useEffectEvent((event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const name = KEYS[event.key.toLowerCase()];
    const action = name && keys[name];
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => answer(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
