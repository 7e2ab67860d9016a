import { useEffect, useRef, useState } from 'react';
import type { PdfView } from './pdf-view';
import { printPages } from './print-pages';

/** How far printing is. */
export interface Printing {
  /** The page that is being made ready; null when none is. */
  page: number | null;
  /** Whether the last time nothing could be printed. */
  hasFailed: boolean;
  begin(): void;
}

/** Prints the pages of a document; until it has opened there is nothing to begin with. */
export function usePrint(view: Pick<PdfView, 'pages'> | null): Printing {
  const [page, setPage] = useState<number | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const begin = (): void => {
    if (!view || page !== null) return;
    ending.current = new AbortController();
    setFailed(false);
    printPages(view.pages, setPage, ending.current.signal)
      .catch((error: unknown) => {
        console.error('Kamernoot could not print a file', error);
        setFailed(true);
      })
      .finally(() => setPage(null));
  };
  return { page, hasFailed, begin };
}
