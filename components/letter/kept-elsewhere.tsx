import { useId, useState } from 'react';
import type { Snippet } from '../../utils/notebook/types';
import './kept-elsewhere.css';
import { useTranslator } from '../basics/language';
import { usePassageActions } from '../passage/passage-actions';
import { PassageList } from '../notebook/passage-list';

interface KeptElsewhereProps {
  /** The other site, `tweedekamer.nl`. */
  host: string;
  /** At least one, oldest first. */
  passages: Snippet[];
}

/** What was kept of this letter on another site: a sentence that opens to the passages. */
export function KeptElsewhere({ host, passages }: KeptElsewhereProps) {
  const t = useTranslator();
  const { focusId } = usePassageActions();
  const summaryId = useId();
  const [open, setOpen] = useState(false);
  // A passage that was brought back must be there to be gone to.
  if (!open && passages.some(({ id }) => id === focusId)) setOpen(true);
  return (
    <details className="kept-elsewhere" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={summaryId}>{t('letter.keptElsewhere', { count: passages.length, host })}</summary>
      <PassageList
        passages={passages.map((snippet) => ({ snippet, matches: [] }))}
        labelledBy={summaryId}
        ofOneLetter
      >
        {null}
      </PassageList>
    </details>
  );
}
