import { useEffect, useRef } from 'react';
import { daysLeft, DAYS_IN_BIN } from '../../utils/notebook/bin';
import type { Snippet } from '../../utils/notebook/types';
import './bin-view.css';
import { Button } from '../basics/button';
import { ConfirmButton } from '../basics/confirm-button';
import { EmptyState } from '../basics/empty-state';
import { useTranslator } from '../basics/language';
import { usePassageActions, type EditDraft } from '../passage/passage-actions';
import { PassageQuote } from '../passage/passage-quote';

export interface BinViewProps {
  /** What was deleted last comes first. */
  passages: Snippet[];
  now: Date;
  onBack: () => void;
  onRestore: (id: string) => void;
  /** Removes a passage for good. */
  onRemove: (id: string) => void;
  /** Removes all of them for good. */
  onEmpty: () => void;
}

/** What was deleted: it can be put back for thirty days, or be removed for good. */
export function BinView({ passages, now, onBack, onRestore, onRemove, onEmpty }: BinViewProps) {
  const t = useTranslator();
  const { drafts } = usePassageActions();
  const title = useRef<HTMLHeadingElement>(null);
  // Who came here, or removed what had the focus, is at the beginning of it.
  const count = passages.length;
  useEffect(() => {
    if (count >= 0 && document.activeElement === document.body) title.current?.focus();
  }, [count]);

  return (
    <section className="bin-view" aria-labelledby="bin-title">
      <Button look="plain" icon="previous" onClick={onBack}>
        {t('bin.back')}
      </Button>
      <h2 id="bin-title" ref={title} tabIndex={-1}>
        {t('bin.title')}
      </h2>
      {passages.length === 0 ? (
        <EmptyState title={t('bin.emptyTitle')} text={t('bin.about', { days: DAYS_IN_BIN })} />
      ) : (
        <>
          <p className="bin-about">{t('bin.about', { days: DAYS_IN_BIN })}</p>
          <ConfirmButton
            label={t('bin.empty')}
            question={t('bin.emptyQuestion', { count: passages.length })}
            onConfirm={onEmpty}
          />
          <ul aria-labelledby="bin-title">
            {passages.map((snippet) => (
              <li key={snippet.id}>
                <article className="bin-passage" aria-label={snippet.source.title}>
                  <PassageQuote quote={snippet.quote} ranges={[]} />
                  {snippet.note && <p className="bin-note">{snippet.note}</p>}
                  <Typed draft={drafts.get(snippet.id)} />
                  <p className="bin-about">
                    <span lang="nl">{snippet.source.title}</span>
                    {' · '}
                    {t('bin.daysLeft', { count: daysLeft(snippet.deletedAt ?? '', now) })}
                  </p>
                  <div className="button-row">
                    <Button onClick={() => onRestore(snippet.id)}>{t('bin.restore')}</Button>
                    <ConfirmButton
                      label={t('bin.remove')}
                      question={t('bin.removeQuestion')}
                      onConfirm={() => onRemove(snippet.id)}
                    />
                  </div>
                </article>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What was being typed when its passage was deleted elsewhere. */
function Typed({ draft }: { draft: EditDraft | undefined }) {
  const t = useTranslator();
  if (!draft) return null;
  return (
    <>
      <p className="bin-about">{t('bin.typed')}</p>
      <p className="bin-note">{draft.note}</p>
      {draft.tags && <p className="bin-about">{draft.tags}</p>}
    </>
  );
}
