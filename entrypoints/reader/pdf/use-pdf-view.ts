import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useTranslator } from '../../../components/basics/language';
import { pageInFragment } from '../../../utils/files/reader-address';
import type { PDFDocumentProxy } from './open-pdf';
import { PdfView } from './pdf-view';

/** The pages of a document in an element; null until the first is known. */
export function usePdfView(
  pdf: PDFDocumentProxy,
  container: RefObject<HTMLElement | null>,
  on: { page(page: number): void; scale(scale: number): void; text(): void; failure(): void },
): PdfView | null {
  const t = useTranslator();
  const [view, setView] = useState<PdfView | null>(null);
  const { page, scale, text, failure } = on;
  const onPage = useEffectEvent((number: number) => {
    page(number);
    history.replaceState(history.state, '', `#page=${number}`);
  });
  const onScale = useEffectEvent(scale);
  const onText = useEffectEvent(text);
  const onFailure = useEffectEvent(failure);
  const labels = useEffectEvent(() => ({
    pageLabel: (number: number) => t('reader.pageLabel', { page: number }),
    pageFailure: t('reader.pageFailed'),
  }));
  useEffect(() => {
    let isCurrent = true;
    let opened: PdfView | null = null;
    // Read before the first page reports itself.
    const asked = pageInFragment(location.hash) ?? 1;
    const open = async (): Promise<void> => {
      opened = await PdfView.open({
        document: pdf,
        container: container.current!,
        ...labels(),
        onPage: (number) => onPage(number),
        onScale: (factor) => onScale(factor),
        onText: () => onText(),
      });
      if (!isCurrent) {
        opened.destroy();
        return;
      }
      if (asked > 1) opened.goToPage(Math.min(asked, pdf.numPages));
      setView(opened);
    };
    open().catch(() => {
      if (isCurrent) onFailure();
    });
    return () => {
      isCurrent = false;
      opened?.destroy();
    };
  }, [pdf, container]);
  return view;
}
