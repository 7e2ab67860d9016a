import { useEffect, useMemo, useState } from 'react';
import type { PageSource } from '../page.content/session/page-source';
import { Finder } from './finder';

/** The search in what is shown. */
export interface Finding {
  /** Null until the file was read. */
  finder: Finder | null;
  isFinding: boolean;
  setFinding(isFinding: boolean): void;
}

/** Finds words in what is shown. */
export function useFinder(source: PageSource | null): Finding {
  const finder = useMemo(() => source && new Finder(source), [source]);
  const [isFinding, setFinding] = useState(false);
  useEffect(() => () => finder?.end(), [finder]);
  return {
    finder,
    isFinding,
    setFinding(wanted) {
      setFinding(wanted);
      if (!wanted) finder?.end();
    },
  };
}
