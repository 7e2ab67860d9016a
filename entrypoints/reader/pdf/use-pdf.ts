import { useEffect, useState } from 'react';
import { failureOf, type FileFailureReason } from '../../../utils/files/failure';
import { openPdf, type PDFDocumentProxy } from './open-pdf';

export type PdfState =
  | { status: 'opening' }
  | { status: 'locked'; wasWrong: boolean; answer: (password: string) => void }
  | { status: 'open'; document: PDFDocumentProxy };

/** Opens a PDF, and closes it when it is no longer shown. */
export function usePdf(
  bytes: Uint8Array<ArrayBuffer>,
  onFail: (reason: FileFailureReason) => void,
): PdfState {
  const [state, setState] = useState<PdfState>({ status: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    const opening = openPdf(bytes, (answer, wasWrong) => {
      if (isCurrent) setState({ status: 'locked', wasWrong, answer });
    });
    opening.document.then(
      (document) => isCurrent && setState({ status: 'open', document }),
      (error: unknown) => isCurrent && onFail(failureOf(error)),
    );
    return () => {
      isCurrent = false;
      opening.destroy();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [bytes]);
  return state;
}
