import { useEffect, useEffectEvent, useState } from 'react';
import { failureOf, type FileFailureReason } from '../../../utils/files/failure';
import { identify, type FileIdentity } from '../file-identity';
import type { LoadedFile } from '../loaded-file';
import { openPdf, type OpeningPdf, type PDFDocumentProxy } from './open-pdf';

export type PdfState =
  | { status: 'opening' }
  | { status: 'locked'; wasWrong: boolean; answer: (password: string) => void }
  | { status: 'open'; document: PDFDocumentProxy; identity: FileIdentity };

/** Opens a PDF, and closes it when it is no longer shown. */
export function usePdf(file: LoadedFile, onFail: (reason: FileFailureReason) => void): PdfState {
  const [state, setState] = useState<PdfState>({ status: 'opening' });
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    let isCurrent = true;
    let opening: OpeningPdf | null = null;
    const open = async (): Promise<void> => {
      const identity = await identify(file);
      if (!isCurrent) return;
      opening = openPdf(file.bytes, (answer, wasWrong) => {
        if (isCurrent) setState({ status: 'locked', wasWrong, answer });
      });
      const document = await opening.document;
      if (isCurrent) setState({ status: 'open', document, identity });
    };
    open().catch((error: unknown) => {
      if (isCurrent) fail(failureOf(error));
    });
    return () => {
      isCurrent = false;
      opening?.destroy();
    };
  }, [file]);
  return state;
}
