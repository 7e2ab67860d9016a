import type { ReactNode } from 'react';
import { IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import { OriginalLink } from './original-link';
import './reader-toolbar.css';

interface ReaderToolbarProps {
  /** Subject of the letter; null until it was read. */
  title: string | null;
  /** Where the file lies on the web; null for a file of this computer. */
  address: string | null;
  /** Pages are shown dark. */
  dark: boolean;
  onDark: (dark: boolean) => void;
  isFinding: boolean;
  onFind: () => void;
  onPrint: () => void;
  /** A line of its own below the tools. */
  below?: ReactNode;
  /** What stands behind the tools. */
  after?: ReactNode;
  /** What else can be done with what is shown. */
  children?: ReactNode;
}

/** The tools above a file. */
export function ReaderToolbar({
  title,
  address,
  dark,
  onDark,
  isFinding,
  onFind,
  onPrint,
  below,
  after,
  children,
}: ReaderToolbarProps) {
  const t = useTranslator();
  return (
    <header className="reader-toolbar">
      <h1 lang="nl" title={title ?? undefined}>
        {title ?? t('reader.name')}
      </h1>
      <div className="reader-tools">
        {children}
        <span className="reader-tools-group">
          <IconButton icon="search" label={t('reader.find')} aria-expanded={isFinding} onClick={onFind} />
          <IconButton icon="print" label={t('reader.print')} onClick={onPrint} />
          <IconButton
            icon="moon"
            label={t('reader.dark')}
            aria-pressed={dark}
            onClick={() => onDark(!dark)}
          />
          {address !== null && <OriginalLink address={address} look="icon" />}
        </span>
        {after}
      </div>
      {below}
    </header>
  );
}
