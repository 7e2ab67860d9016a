import { useState } from 'react';
import type { LegiblePassage } from '../../utils/notebook/types';
import './bin-view.css';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { PassageQuote } from '../passage/passage-quote';

const STEP = 50;

/** Passages that can be read and not changed. */
export function ReadOnlyList({ passages }: { passages: LegiblePassage[] }) {
  const t = useTranslator();
  const [limit, setLimit] = useState(STEP);
  return (
    <section className="bin-view" aria-labelledby="read-only-title">
      <h2 id="read-only-title">{t('notebook.count', { count: passages.length })}</h2>
      <ul>
        {passages.slice(0, limit).map(({ id, quote, note, tags, title }) => (
          <li key={id}>
            <article className="bin-passage" aria-label={title}>
              <PassageQuote quote={quote} ranges={[]} />
              {note && <p className="bin-note">{note}</p>}
              {tags.length > 0 && <p className="bin-about">{tags.join(', ')}</p>}
              <p className="bin-about" lang="nl">
                {title}
              </p>
            </article>
          </li>
        ))}
      </ul>
      {passages.length > limit && (
        <Button onClick={() => setLimit(limit + STEP)}>{t('notebook.showMore')}</Button>
      )}
    </section>
  );
}
