import { joinPdfPages } from '../../../utils/text/pdf/join-pages';
import { readPdfPage } from '../../../utils/text/pdf/read-page';
import type { FileText, PdfPageText } from '../../../utils/text/pdf/types';
import type { PDFDocumentProxy } from './open-pdf';

/** Reads the text of all pages, one after the other. @throws AbortError when `signal` ends it */
export async function readPages(pdf: PDFDocumentProxy, signal: AbortSignal): Promise<FileText> {
  const pages: PdfPageText[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    signal.throwIfAborted();
    pages.push(await readOne(pdf, number));
  }
  return joinPdfPages(pages);
}

/** A page that is broken has no text; the others have theirs. */
async function readOne(pdf: PDFDocumentProxy, number: number): Promise<PdfPageText> {
  try {
    const page = await pdf.getPage(number);
    const { items, styles } = await page.getTextContent();
    return readPdfPage(items, page.getViewport({ scale: 1 }), styles);
  } catch {
    return { width: 0, height: 0, pieces: [], turned: [] };
  }
}
