import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPages } from '../../../entrypoints/reader/pdf/read-pages';
import { readText } from '../../../utils/reading/read-text';
import { createSlices } from '../../../utils/reading/slices';

/** Milliseconds, measured in a page that has nothing but pdf.js. */
export interface PdfTimes {
  /** From the beginning of the page to the first page drawn. */
  firstPage: number;
  /** pdf.js gives the text of all pages. */
  extraction: number;
  /** The text is read in order, with its letter and its references, extraction included. */
  reading: number;
}

async function open(address: string): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs';
  const answer = await fetch(address);
  return getDocument({ data: new Uint8Array(await answer.arrayBuffer()), useWasm: false }).promise;
}

async function drawFirst(pdf: PDFDocumentProxy): Promise<void> {
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: 5 / 3 });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
  document.body.append(canvas);
}

async function extractAll(pdf: PDFDocumentProxy): Promise<void> {
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
  }
}

async function readAll(pdf: PDFDocumentProxy, address: string): Promise<void> {
  const file = await readPages(pdf, new AbortController().signal);
  const page = { text: file.text, runs: [], markers: [], hidden: [], truncated: file.truncated };
  const letterSpan = { start: 0, end: file.text.length };
  const { footnotes } = file;
  await readText({ page, footnotes, letterSpan, hints: {}, address, title: '' }, {}, createSlices());
}

async function timed(work: (pdf: PDFDocumentProxy) => Promise<void>, address: string): Promise<number> {
  const pdf = await open(address);
  const start = performance.now();
  await work(pdf);
  return performance.now() - start;
}

Object.assign(globalThis, {
  async measurePdf(address: string): Promise<PdfTimes> {
    await drawFirst(await open(address));
    const firstPage = performance.now();
    const extraction = await timed(extractAll, address);
    const reading = await timed((pdf) => readAll(pdf, address), address);
    return { firstPage, extraction, reading };
  },
});
