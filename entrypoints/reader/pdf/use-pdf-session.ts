import { useEffect, useState, type RefObject } from 'react';
import { useTranslator } from '../../../components/basics/language';
import { titleInMetadata } from '../../../utils/files/metadata-title';
import type { FileText } from '../../../utils/text/pdf/types';
import type { FileIdentity } from '../file-identity';
import { readFile, type ReadFile } from '../read-file';
import type { PDFDocumentProxy } from './open-pdf';
import { pdfSource } from './pdf-source';
import type { PdfView } from './pdf-view';
import { readPages } from './read-pages';
import { scannedPages } from './scanned-pages';

/**
 * Reads a PDF that is shown, and lets references, passages and the panel work in it.
 *
 * @returns what was read, null until then; the pages, from 1, that are pictures without text; and whether reading failed
 */
export function usePdfSession(
  pdf: PDFDocumentProxy,
  view: PdfView | null,
  container: RefObject<HTMLElement | null>,
  identity: FileIdentity,
): { read: ReadFile | null; scanned: number[]; hasFailed: boolean } {
  const { language } = useTranslator();
  const [read, setRead] = useState<ReadFile | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [scanned, setScanned] = useState<number[]>([]);
  useEffect(() => {
    const root = container.current;
    if (!view || !root) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const begin = async (text: FileText): Promise<void> => {
      const title = (await titleOf(pdf)) ?? identity.title;
      if (signal.aborted) return;
      const named = { ...identity, title };
      const source = pdfSource(text, view, root, named);
      const first = await readFile(source, named, { language, signal });
      if (!first) return;
      setRead({ ...first, hasText: text.hasText });
      const pages = await scannedPages(pdf, text, signal);
      if (!signal.aborted) setScanned(pages);
    };
    readPages(pdf, signal)
      .then(begin)
      .catch((error: unknown) => {
        // Somebody closed it while it was read.
        if (signal.aborted) return;
        console.error('Kamernoot could not read the text of a PDF', error);
        setFailed(true);
      });
    return () => ending.abort();
  }, [pdf, view, container, identity, language]);
  return { read, scanned, hasFailed };
}

/** What a document calls itself; null when it says nothing of use. */
async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const metadata = await pdf.getMetadata().catch(() => null);
  return titleInMetadata((metadata?.info as { Title?: unknown } | undefined)?.Title);
}
