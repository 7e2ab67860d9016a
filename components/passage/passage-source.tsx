import type { Snippet } from '../../utils/notebook/types';
import type { FieldMatch } from '../../utils/search/types';
import { useTranslator } from '../basics/language';
import { MarkedText } from '../basics/marked-text';
import { PassagePages } from './passage-pages';
import { rangesIn } from './ranges-in';
import './passage-source.css';

interface PassageSourceProps {
  snippet: Pick<Snippet, 'source' | 'anchor'>;
  matches: FieldMatch[];
  onOpen: () => void;
}

/** The letter that a passage comes from, and its page; the letter's title is the way back to the passage. */
export function PassageSource({ snippet: { source, anchor }, matches, onOpen }: PassageSourceProps) {
  const t = useTranslator();
  return (
    <div className="passage-source">
      <button
        type="button"
        lang="nl"
        aria-label={t('passage.open', { title: source.title })}
        onClick={onOpen}
      >
        <MarkedText text={source.title} ranges={rangesIn(matches, 'title')} />
      </button>
      {source.sender && (
        <p className="passage-sender" lang="nl">
          <MarkedText text={source.sender} ranges={rangesIn(matches, 'sender')} />
        </p>
      )}
      <p>
        {source.date && (
          <time className="passage-date" dateTime={source.date}>
            {t.date(source.date)}
          </time>
        )}
        <PassagePages anchor={anchor} follows={source.date !== null} />
      </p>
    </div>
  );
}
