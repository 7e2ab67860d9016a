import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../../components/language';
import { PageField } from '../../../components/reader/page-field';
import { ReaderToolbar } from '../../../components/reader/reader-toolbar';
import { ZoomButtons, nextScale } from '../../../components/reader/zoom-buttons';
import type { FileFailureReason } from '../../../utils/files/failure';
import { pageInFragment } from '../../../utils/files/reader-address';
import type { LoadedFile } from '../use-file';
import { useKeys } from '../use-keys';
import type { PDFDocumentProxy } from './open-pdf';
import { PdfView, type Zoom } from './pdf-view';
import './pdf-pages.css';

interface PdfPagesProps {
  file: LoadedFile;
  document: PDFDocumentProxy;
  onFail: (reason: FileFailureReason) => void;
}

/** The pages of a PDF with the tools above them. */
export function PdfPages({ file, document: pdf, onFail }: PdfPagesProps) {
  const t = useTranslator();
  const container = useRef<HTMLElement>(null);
  const [view, setView] = useState<PdfView | null>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [scale, setScale] = useState(1);
  const [dark, setDark] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    let opened: PdfView | null = null;
    PdfView.open({
      document: pdf,
      container: container.current!,
      pageLabel: (number) => t('reader.pageLabel', { page: number }),
      pageFailure: t('reader.pageFailed'),
      onPage: (number) => {
        setPage(number);
        history.replaceState(history.state, '', `#page=${number}`);
      },
      onScale: setScale,
      onText: () => {},
    }).then(
      (made) => {
        opened = made;
        if (!isCurrent) return made.destroy();
        setView(made);
        const asked = pageInFragment(location.hash);
        if (asked !== null && asked > 1) made.goToPage(Math.min(asked, pdf.numPages));
        return undefined;
      },
      () => isCurrent && onFail('damaged'),
    );
    return () => {
      isCurrent = false;
      opened?.destroy();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pdf]);

  const changeZoom = (wanted: Zoom): void => {
    setZoom(wanted);
    view?.setZoom(wanted);
  };
  useKeys({
    larger: () => changeZoom(nextScale(scale, 1)),
    smaller: () => changeZoom(nextScale(scale, -1)),
    fit: () => changeZoom('fit'),
  });

  return (
    <div className={dark ? 'pdf-reader pdf-dark' : 'pdf-reader'}>
      <ReaderToolbar
        title={null}
        address={file.address}
        dark={dark}
        onDark={setDark}
        isFinding={false}
        onFind={() => {}}
        onPrint={() => {}}
      >
        <PageField page={page} pages={pdf.numPages} onPage={(wanted) => view?.goToPage(wanted)} />
        <ZoomButtons scale={scale} fits={zoom === 'fit'} onScale={changeZoom} />
      </ReaderToolbar>
      <main ref={container} className="pdf-pages" lang="nl" tabIndex={-1} />
    </div>
  );
}
