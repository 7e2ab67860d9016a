import { useRef, useState } from 'react';
import { useTranslator } from '../../../components/basics/language';
import { Notice } from '../../../components/basics/notice';
import { PageField } from '../../../components/reader/page-field';
import { pageRanges } from '../../../utils/files/page-ranges';
import { useFileCopy } from '../copies/use-file-copy';
import { FileFrame, type WayOfFile } from '../file-frame';
import type { FileIdentity } from '../file-identity';
import { useFinder } from '../use-finder';
import type { LoadedFile } from '../loaded-file';
import { bytesOf, type PDFDocumentProxy } from './open-pdf';
import './pdf-pages.css';
import type { Zoom } from './pdf-view';
import { usePdfSession } from './use-pdf-session';
import { usePdfView } from './use-pdf-view';
import { usePrint } from './use-print';

interface PdfPagesProps {
  document: PDFDocumentProxy;
  identity: FileIdentity;
  file: LoadedFile;
  way: WayOfFile;
  onFail: () => void;
}

/** The pages of a PDF with the tools above them. */
export function PdfPages({ document: pdf, identity, file, way, onFail }: PdfPagesProps) {
  const t = useTranslator();
  const container = useRef<HTMLElement>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [scale, setScale] = useState(1);
  const view = usePdfView(pdf, container, {
    page: setPage,
    scale: setScale,
    text: () => finding.finder?.paint(),
    failure: onFail,
  });
  const { read, scanned, hasFailed } = usePdfSession(pdf, view, container, identity);
  const finding = useFinder(read?.source ?? null);
  const copying = useFileCopy(file, read, () => bytesOf(pdf));
  const printing = usePrint(view);
  return (
    <FileFrame
      title={read?.title ?? identity.title}
      file={file}
      copying={copying}
      way={way}
      finding={finding}
      onPrint={printing.begin}
      scale={scale}
      fits={zoom === 'fit'}
      onScale={(wanted) => {
        setZoom(wanted);
        view?.setZoom(wanted);
      }}
      tools={<PageField page={page} pages={pdf.numPages} onPage={(wanted) => view?.goToPage(wanted)} />}
    >
      {printing.page !== null && (
        <Notice text={t('reader.printing', { page: printing.page, count: pdf.numPages })} />
      )}
      {printing.hasFailed && <Notice tone="problem" text={t('reader.printFailed')} />}
      {hasFailed && <Notice tone="problem" text={t('reader.textFailed')} />}
      {read && !read.hasText && <Notice tone="problem" text={t('reader.noText')} />}
      {scanned.length > 0 && (
        <Notice
          tone="problem"
          text={t('reader.noTextOnPages', { count: scanned.length, pages: pageRanges(scanned) })}
        />
      )}
      <main ref={container} className="pdf-pages" lang="nl" tabIndex={-1} />
    </FileFrame>
  );
}
