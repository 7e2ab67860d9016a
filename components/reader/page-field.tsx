import { useState } from 'react';
import { IconButton } from '../basics/button';
import '../basics/field.css';
import { useTranslator } from '../basics/language';

interface PageFieldProps {
  /** From 1. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** Which page is seen, and a way to another one. */
export function PageField({ page, pages, onPage }: PageFieldProps) {
  const t = useTranslator();
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const wanted = Number(typed);
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1) onPage(Math.min(wanted, pages));
    setTyped(null);
  };
  return (
    <form
      className="reader-tools-group"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <IconButton
        icon="previous"
        label={t('reader.previousPage')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <span className="page-field">
        <input
          className="field"
          aria-label={t('reader.page')}
          inputMode="numeric"
          value={typed ?? String(page)}
          onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          onFocus={(event) => event.target.select()}
          onBlur={go}
        />
        <span>{t('reader.pageOf', { count: pages })}</span>
      </span>
      <IconButton
        icon="next"
        label={t('reader.nextPage')}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
    </form>
  );
}
