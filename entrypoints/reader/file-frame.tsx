import { useEffect, useState, type ReactNode } from 'react';
import { useTranslator } from '../../components/basics/language';
import { CopyNotices } from '../../components/reader/copy-notices';
import { FindBar } from '../../components/reader/find-bar';
import { KeepCopy } from '../../components/reader/keep-copy';
import { ReaderToolbar } from '../../components/reader/reader-toolbar';
import { ZoomButtons, nextScale } from '../../components/reader/zoom-buttons';
import type { FileCopyState } from './copies/use-file-copy';
import './file-frame.css';
import type { LoadedFile } from './loaded-file';
import type { FileLoading } from './use-file';
import type { Finding } from './use-finder';
import { useKeys } from './use-keys';

/** Ways from what is shown to its original, and to another form of it. */
export type WayOfFile = Pick<FileLoading, 'retry' | 'openCopy'>;

interface FileFrameProps {
  /** Subject of the letter; null until it was read. */
  title: string | null;
  file: LoadedFile;
  copying: FileCopyState;
  way: WayOfFile;
  finding: Finding;
  onPrint: () => void;
  /** 1 is the real size. */
  scale: number;
  fits: boolean;
  onScale: (scale: number | 'fit') => void;
  /** Tools for this kind of file only. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A file that is shown, with the tools above it. */
export function FileFrame({
  title,
  file,
  copying,
  way,
  finding,
  onPrint,
  scale,
  onScale,
  tools,
  ...rest
}: FileFrameProps) {
  const t = useTranslator();
  const [isDark, setDark] = useState(false);
  const { fits, children } = rest;
  const { finder, isFinding, setFinding } = finding;
  useEffect(() => {
    document.title = title ?? t('reader.name');
  }, [title, t]);
  useKeys({
    larger: () => onScale(nextScale(scale, 1)),
    smaller: () => onScale(nextScale(scale, -1)),
    fit: () => onScale('fit'),
    find: () => setFinding(true),
    print: onPrint,
  });
  return (
    <div className={isDark ? 'file-frame reader-dark' : 'file-frame'}>
      <ReaderToolbar
        title={title}
        address={file.address}
        dark={isDark}
        onDark={setDark}
        isFinding={isFinding}
        onFind={() => setFinding(!isFinding)}
        onPrint={onPrint}
        after={
          copying.isOffered && (
            <KeepCopy isKept={copying.kept !== null} isBusy={copying.isBusy} onKeep={copying.keep} />
          )
        }
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
        {tools}
        <ZoomButtons scale={scale} fits={fits} onScale={onScale} />
      </ReaderToolbar>
      <CopyNotices
        shown={file.copy}
        older={copying.older}
        problem={copying.problem}
        address={file.address}
        onRetry={way.retry}
        onOpenOlder={() => way.openCopy(copying.older!, null)}
      />
      {children}
    </div>
  );
}
