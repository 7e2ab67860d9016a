import { useEffect, useRef, useState } from 'react';
import type { PdfView } from './pdf-view';
import { printPages } from './print-pages';

/** Which page is being made ready for printing, null when none is; and what begins it. */
export function usePrint(view: PdfView | null): [number | null, () => void] {
  const [page, setPage] = useState<number | null>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const begin = (): void => {
    if (!view || page !== null) return;
    ending.current = new AbortController();
    void printPages(view.pages, setPage, ending.current.signal).finally(() => setPage(null));
  };
  return [page, begin];
}
