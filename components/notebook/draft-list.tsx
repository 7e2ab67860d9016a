import { useEffect, useId, useRef } from 'react';
import type { Draft } from '../../utils/notebook/types';
import { Button } from '../basics/button';
import { ConfirmButton } from '../basics/confirm-button';
import './draft-list.css';
import { focusIfNowhere } from '../basics/focus-if-nowhere';
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
  const count = drafts.length;
  const place = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  // What had the keyboard went with its draft: it goes on from here.
  useEffect(() => {
    if (count < before.current) focusIfNowhere(title.current ?? place.current);
    before.current = count;
  }, [count]);
  if (count === 0) return <div className="draft-list-place" ref={place} tabIndex={-1} />;
  return (
    <section className="draft-list" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t('drafts.title', { count })}
      </h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <PassageQuote quote={draft.passage?.quote ?? ''} ranges={[]} />
            {draft.note && <p className="draft-note">{draft.note}</p>}
            {draft.tags && <p className="draft-tags">{draft.tags}</p>}
            <div className="button-row">
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
