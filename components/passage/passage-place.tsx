import { useTranslator } from '../basics/language';
import './passage-source.css';

interface PassagePlaceProps {
  /** ISO date-time. */
  keptAt: string;
  onOpen: () => void;
}

/** The way to a passage of the letter that is open: there is no need to say again which letter it is. */
export function PassagePlace({ keptAt, onOpen }: PassagePlaceProps) {
  const t = useTranslator();
  return (
    <div className="passage-source">
      <button type="button" onClick={onOpen}>
        {t('passage.show')}
      </button>
      <p>
        <time dateTime={keptAt}>{t('passage.keptOn', { date: t.date(keptAt) })}</time>
      </p>
    </div>
  );
}
