import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joinPdfPages } from '../../../../utils/text/pdf/join-pages';
import { readPdfPage } from '../../../../utils/text/pdf/read-page';
import type { FileText, PdfPageText } from '../../../../utils/text/pdf/types';

/** The text of a PDF as the reader has it. */
export async function readPdf(path: string): Promise<FileText> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const file = await task.promise;
  const pages: PdfPageText[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items, styles } = await page.getTextContent();
    pages.push(readPdfPage(items, page.getViewport({ scale: 1 }), styles));
  }
  await task.destroy();
  return joinPdfPages(pages);
}
