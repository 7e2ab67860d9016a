import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileText } from '../../../utils/text/pdf/types';
import type { PDFDocumentProxy } from './open-pdf';

/** Of more pages without text is not looked whether they hold pictures. */
const MOST = 200;

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);

/**
 * The pages of a file that are pictures in which nothing can be read, from 1; what is empty is none of them. None
 * where the whole file has no text.
 */
export async function scannedPages(
  pdf: PDFDocumentProxy,
  { pages, hasText }: Pick<FileText, 'pages' | 'hasText'>,
  signal: AbortSignal,
): Promise<number[]> {
  if (!hasText) return [];
  const withoutText = pages.flatMap((page, index) => (page.hasText ? [] : [index + 1]));
  const scanned: number[] = [];
  for (const number of withoutText.slice(0, MOST)) {
    if (signal.aborted) break;
    if (await holdsPicture(pdf, number)) scanned.push(number);
  }
  return scanned;
}

/** A page that is broken says so where it would be drawn. */
async function holdsPicture(pdf: PDFDocumentProxy, number: number): Promise<boolean> {
  try {
    const page = await pdf.getPage(number);
    const { fnArray } = await page.getOperatorList();
    return fnArray.some((operator) => PICTURES.has(operator));
  } catch {
    return false;
  }
}
