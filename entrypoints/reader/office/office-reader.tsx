import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslator } from '../../../components/basics/language';
import { ReaderMessage } from '../../../components/reader/reader-message';
import type { FileFailureReason } from '../../../utils/files/failure';
import { failureOf } from '../../../utils/files/failure';
import { useFileCopy } from '../copies/use-file-copy';
import { FileFrame, type WayOfFile } from '../file-frame';
import { identify } from '../file-identity';
import { useFinder } from '../use-finder';
import type { LoadedFile } from '../loaded-file';
import './office-pages.css';
import { officeSource } from './office-source';
import { drawDocx } from './docx/draw-docx';
import { drawOdt } from './odt/draw-odt';
import { useOfficeScale } from './use-office-scale';
import { readFile, type ReadFile } from '../read-file';

interface OfficeReaderProps {
  file: LoadedFile;
  onFail: (reason: FileFailureReason) => void;
  way: WayOfFile;
}

/** Shows a DOCX or an ODT as the letter it is. */
export function OfficeReader({ file, onFail, way }: OfficeReaderProps) {
  const t = useTranslator();
  const { language } = t;
  const container = useRef<HTMLElement>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  const fail = useEffectEvent(onFail);
  const finding = useFinder(read?.source ?? null);
  const copying = useFileCopy(file, read, async () => file.bytes);
  const { scale, zoom, setZoom } = useOfficeScale(container, read !== null);

  useEffect(() => {
    const root = container.current!;
    const ending = new AbortController();
    const { signal } = ending;
    const show = async (): Promise<void> => {
      const identity = await identify(file);
      const draw = file.kind === 'odt' ? drawOdt : drawDocx;
      const undraw = await draw(file.bytes, root);
      signal.addEventListener('abort', undraw);
      if (signal.aborted) {
        undraw();
        return;
      }
      const source = officeSource(root, identity);
      const first = await readFile(source, identity, { language, signal });
      if (first) setRead(first);
    };
    show().catch((error: unknown) => {
      if (!signal.aborted) fail(failureOf(error));
    });
    return () => ending.abort();
  }, [file, language]);

  return (
    <>
      {read === null && <ReaderMessage title={t('reader.opening')} />}
      <div hidden={read === null}>
        <FileFrame
          title={read?.title ?? null}
          file={file}
          copying={copying}
          way={way}
          finding={finding}
          onPrint={() => print()}
          scale={scale}
          fits={zoom === 'fit'}
          onScale={setZoom}
        >
          <main ref={container} className="office-pages" lang="nl" tabIndex={-1} />
        </FileFrame>
      </div>
    </>
  );
}
