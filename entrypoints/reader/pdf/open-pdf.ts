import {
  AnnotationMode,
  getDocument,
  GlobalWorkerOptions,
  PasswordResponses,
  PDFWorker,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { browser } from '../../../utils/browser';
import { FileFailure } from '../../../utils/files/failure';

export type { PDFDocumentProxy, PDFPageProxy, PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pictures above this many pixels are left out: no letter has them, and they fill a browser's memory. */
const LARGEST_PICTURE = 100_000_000;

/** How the parts of a page that are no text are drawn: as they look, and nothing that can be used. */
export const ANNOTATIONS = AnnotationMode.ENABLE;

/** A part of pdf.js among the files of the extension; `wxt.config.ts` puts them there. */
const part = (name: string): string => new URL(`/pdfjs/${name}`, browser.runtime.getURL('/')).href;

let worker: PDFWorker | undefined;

/** Starts the worker that reads PDFs, unless it runs already: it can start while a file is still on its way. */
export function prepareWorker(): PDFWorker {
  GlobalWorkerOptions.workerSrc = part('pdf.worker.min.mjs');
  if (!worker || worker.destroyed) worker = new PDFWorker();
  return worker;
}

/** The bytes of the file that a document was opened from. */
export async function bytesOf(document: PDFDocumentProxy): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await document.getData());
}

/** A document that is being opened. */
export interface OpeningPdf {
  /** @throws FileFailure `damaged` when it is no PDF that can be read */
  document: Promise<PDFDocumentProxy>;
  /** Ends everything about the document, open or not. */
  destroy(): void;
}

/**
 * Opens a PDF. Its scripts are never run, its forms stay pictures, and it reaches nothing outside itself.
 *
 * @param bytes are given away and empty afterwards
 * @param askPassword is called for an encrypted document, again with `wasWrong` after a wrong answer
 */
export function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  askPassword: (answer: (password: string) => void, wasWrong: boolean) => void,
): OpeningPdf {
  const task = getDocument({
    worker: prepareWorker(),
    data: bytes,
    cMapUrl: part('cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: part('standard_fonts/'),
    wasmUrl: part('wasm/'),
    // Our policy allows no WebAssembly; the same decoders are there in JavaScript.
    useWasm: false,
    enableXfa: false,
    maxImageSize: LARGEST_PICTURE,
  });
  task.onPassword = (answer: (password: string) => void, reason: number) =>
    askPassword(answer, reason === PasswordResponses.INCORRECT_PASSWORD);
  return {
    document: task.promise.catch((error: unknown) => {
      console.warn('Kamernoot could not open a PDF', error);
      throw new FileFailure('damaged');
    }),
    destroy: () => void task.destroy(),
  };
}
