import type { Snippet } from '../../utils/notebook/types';
import { useTranslator } from '../basics/language';
import { PassagePages } from './passage-pages';
import './passage-source.css';

interface PassagePlaceProps {
  snippet: Pick<Snippet, 'createdAt' | 'anchor'>;
  onOpen: () => void;
}

/** The way to a passage of the letter that is open: there is no need to say again which letter it is. */
export function PassagePlace({ snippet: { createdAt, anchor }, onOpen }: PassagePlaceProps) {
  const t = useTranslator();
  return (
    <div className="passage-source passage-place">
      <button type="button" onClick={onOpen}>
        {t('passage.show')}
      </button>
      <p>
        <time dateTime={createdAt}>{t('passage.keptOn', { date: t.date(createdAt) })}</time>
        <PassagePages anchor={anchor} follows />
      </p>
    </div>
  );
}
