import { useEffect, type ReactNode } from 'react';
import { useTranslator } from '../../components/basics/language';
import { FindBar } from '../../components/reader/find-bar';
import { ReaderToolbar } from '../../components/reader/reader-toolbar';
import { ZoomButtons, nextScale } from '../../components/reader/zoom-buttons';
import './file-frame.css';
import type { Finding } from './use-finder';
import { useKeys } from './use-keys';

interface FileFrameProps {
  /** Subject of the letter; null until it was read. */
  title: string | null;
  /** Where the file lies on the web; null for a file of this computer. */
  address: string | null;
  isDark: boolean;
  onDark: (isDark: boolean) => void;
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
  address,
  finding,
  onPrint,
  scale,
  onScale,
  tools,
  ...rest
}: FileFrameProps) {
  const t = useTranslator();
  const { isDark, onDark, fits, children } = rest;
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
        address={address}
        dark={isDark}
        onDark={onDark}
        isFinding={isFinding}
        onFind={() => setFinding(!isFinding)}
        onPrint={onPrint}
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
      {children}
    </div>
  );
}
