import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../../components/language';
import { Notice } from '../../../components/notice';
import { FindBar } from '../../../components/reader/find-bar';
import { PageField } from '../../../components/reader/page-field';
import { ReaderToolbar } from '../../../components/reader/reader-toolbar';
import { ZoomButtons, nextScale } from '../../../components/reader/zoom-buttons';
import type { FileIdentity } from '../file-identity';
import { useFinder } from '../use-finder';
import { useKeys } from '../use-keys';
import type { PDFDocumentProxy } from './open-pdf';
import './pdf-pages.css';
import type { Zoom } from './pdf-view';
import { usePdfSession } from './use-pdf-session';
import { usePdfView } from './use-pdf-view';
import { usePrint } from './use-print';

interface PdfPagesProps {
  document: PDFDocumentProxy;
  identity: FileIdentity;
  /** Where the file lies on the web; null for a file of this computer. */
  address: string | null;
  onFail: () => void;
}

/** The pages of a PDF with the tools above them. */
export function PdfPages({ document: pdf, identity, address, onFail }: PdfPagesProps) {
  const t = useTranslator();
  const container = useRef<HTMLElement>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [scale, setScale] = useState(1);
  const [dark, setDark] = useState(false);
  const view = usePdfView(pdf, container, {
    page: setPage,
    scale: setScale,
    text: () => finder?.paint(),
    failure: onFail,
  });
  const read = usePdfSession(pdf, view, container, identity);
  const { finder, isFinding, setFinding } = useFinder(read?.source ?? null);
  const [printing, print] = usePrint(view);

  const title = read?.title ?? identity.title;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const changeZoom = (wanted: Zoom): void => {
    setZoom(wanted);
    view?.setZoom(wanted);
  };
  useKeys({
    larger: () => changeZoom(nextScale(scale, 1)),
    smaller: () => changeZoom(nextScale(scale, -1)),
    fit: () => changeZoom('fit'),
    find: () => setFinding(true),
    print,
  });

  return (
    <div className={dark ? 'pdf-reader pdf-dark' : 'pdf-reader'}>
      <ReaderToolbar
        title={title}
        address={address}
        dark={dark}
        onDark={setDark}
        isFinding={isFinding}
        onFind={() => setFinding(!isFinding)}
        onPrint={print}
        below={
          isFinding &&
          finder && (
            <FindBar
              onSearch={(words) => finder.search(words)}
              onShow={(place) => void finder.show(place)}
              onClose={() => setFinding(false)}
            />
          )
        }
      >
        <PageField page={page} pages={pdf.numPages} onPage={(wanted) => view?.goToPage(wanted)} />
        <ZoomButtons scale={scale} fits={zoom === 'fit'} onScale={changeZoom} />
      </ReaderToolbar>
      {printing !== null && <Notice text={t('reader.printing', { page: printing, count: pdf.numPages })} />}
      {read && !read.hasText && <Notice tone="problem" text={t('reader.noText')} />}
      <main ref={container} className="pdf-pages" lang="nl" tabIndex={-1} />
    </div>
  );
}
