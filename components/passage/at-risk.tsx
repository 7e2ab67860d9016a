import { useId } from 'react';
import type { Snippet } from '../../utils/notebook/types';
import './at-risk.css';
import { useTranslator } from '../basics/language';
import { PassageList } from '../notebook/passage-list';

/** Passages that are not found on the page any more; nothing when there are none. */
export function AtRisk({ passages }: { passages: Snippet[] }) {
  const t = useTranslator();
  const id = useId();
  if (passages.length === 0) return null;
  return (
    <section className="at-risk warning-box" aria-labelledby={id}>
      <h3 id={id}>{t('place.lostTitle', { count: passages.length })}</h3>
      <p>{t('place.lostText')}</p>
      <PassageList
        passages={passages.map((snippet) => ({ snippet, matches: [] }))}
        labelledBy={id}
        ofOneLetter
      >
        {null}
      </PassageList>
    </section>
  );
}
