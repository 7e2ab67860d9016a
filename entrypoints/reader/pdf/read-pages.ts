import { joinLayouts } from '../../../utils/text/pdf/join-pages';
import { PageLayouts } from '../../../utils/text/pdf/layouts';
import { readPdfPage } from '../../../utils/text/pdf/read-page';
import type { FileText, PdfPageText } from '../../../utils/text/pdf/types';
import type { PDFDocumentProxy } from './open-pdf';

/** So many pages are asked for at a time: the worker of pdf.js has the next at hand while we read one. */
const AHEAD = 4;

/** Reads the text of all pages, in their order. @throws AbortError when `signal` ends it */
export async function readPages(pdf: PDFDocumentProxy, signal: AbortSignal): Promise<FileText> {
  const asked: Promise<PdfPageText>[] = [];
  const layouts = new PageLayouts();
  for (let number = 0; number < pdf.numPages; number++) {
    signal.throwIfAborted();
    while (asked.length < Math.min(pdf.numPages, number + AHEAD)) {
      asked.push(readOne(pdf, asked.length + 1));
    }
    layouts.add(await asked[number]!);
  }
  return joinLayouts(layouts);
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
