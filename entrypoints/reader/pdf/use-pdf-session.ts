import { useEffect, useState, type RefObject } from 'react';
import { useTranslator } from '../../../components/basics/language';
import type { FileText } from '../../../utils/text/pdf/types';
import type { FileIdentity } from '../file-identity';
import type { ReadFile } from '../read-file';
import { startSession } from '../start-session';
import type { PDFDocumentProxy } from './open-pdf';
import { pdfSource } from './pdf-source';
import type { PdfView } from './pdf-view';
import { readPages } from './read-pages';

/** Reads a PDF that is shown, and lets references, passages and the panel work in it; null until it was read. */
export function usePdfSession(
  pdf: PDFDocumentProxy,
  view: PdfView | null,
  container: RefObject<HTMLElement | null>,
  identity: FileIdentity,
): ReadFile | null {
  const { language } = useTranslator();
  const [read, setRead] = useState<ReadFile | null>(null);
  useEffect(() => {
    const root = container.current;
    if (!view || !root) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const begin = async (text: FileText): Promise<void> => {
      const source = pdfSource(text, view, root, identity);
      const session = startSession(source, { address: identity.address, language, signal });
      await session.firstReading;
      if (signal.aborted) return;
      const { summary } = session;
      setRead({ source, hasText: text.hasText, summary, title: summary?.title ?? identity.title });
    };
    readPages(pdf, signal).then(begin, () => {
      // Somebody closed it while it was read.
    });
    return () => ending.abort();
  }, [pdf, view, container, identity, language]);
  return read;
}
