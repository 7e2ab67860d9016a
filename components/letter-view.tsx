import type { PageSummary } from '../utils/reading/types';
import type { Snippet } from '../utils/notebook/types';
import { useTranslator } from './language';
import { LetterCard } from './letter-card';
import './letter-view.css';
import { PassageList } from './passage-list';
import { ReferenceList } from './reference-list';

interface LetterViewProps {
  page: PageSummary;
  /** What was kept of it, oldest first. */
  passages: Snippet[];
  /** Shows a place in the page, a UTF-16 offset in its text. */
  onShowReference: (start: number) => void;
}

/** The open page: what it is, what it cites and what was kept of it. */
export function LetterView({ page, passages, onShowReference }: LetterViewProps) {
  const t = useTranslator();
  return (
    <div className="letter-view">
      <LetterCard page={page} />
      <section aria-labelledby="passages-title">
        <h2 id="passages-title">{t('passages.title')}</h2>
        <PassageList
          passages={passages.map((snippet) => ({ snippet, matches: [] }))}
          labelledBy="passages-title"
          ofOneLetter
        >
          <p className="letter-view-none">{t('passages.ofLetterNone')}</p>
        </PassageList>
      </section>
      <ReferenceList page={page} onShow={onShowReference} />
    </div>
  );
}
