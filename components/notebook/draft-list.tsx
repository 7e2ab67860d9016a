import { useId } from 'react';
import type { Draft } from '../../utils/notebook/types';
import { Button } from '../basics/button';
import { ConfirmButton } from '../basics/confirm-button';
import './draft-list.css';
import { useTranslator } from '../basics/language';
import { PassageQuote } from '../passage/passage-quote';

/** What can be done with something that was typed and not kept. */
export interface DraftActions {
  /** Goes on writing, where the passage stands. */
  onResume: (draft: Draft) => void;
  /** Keeps it as it is. */
  onKeep: (draft: Draft) => void;
  onDrop: (draft: Draft) => void;
}

/** What was typed beside selections and is neither kept nor given up; nothing when there is none. */
export function DraftList({ drafts, onResume, onKeep, onDrop }: DraftActions & { drafts: Draft[] }) {
  const t = useTranslator();
  const id = useId();
  if (drafts.length === 0) return null;
  return (
    <section className="draft-list" aria-labelledby={id}>
      <h2 id={id}>{t('drafts.title', { count: drafts.length })}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <PassageQuote quote={draft.passage?.quote ?? ''} ranges={[]} />
            {draft.note && <p className="draft-note">{draft.note}</p>}
            {draft.tags && <p className="draft-tags">{draft.tags}</p>}
            <div className="draft-buttons">
              <Button look="primary" onClick={() => onResume(draft)}>
                {t('drafts.resume')}
              </Button>
              <Button onClick={() => onKeep(draft)}>{t('drafts.keep')}</Button>
              <ConfirmButton
                label={t('drafts.drop')}
                question={t('drafts.dropQuestion')}
                onConfirm={() => onDrop(draft)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
