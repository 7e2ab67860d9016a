import { Button } from '../basics/button';
import { EmptyState } from '../basics/empty-state';
import { useTranslator } from '../basics/language';
import './nothing-found.css';

/** Another query, and how many passages it finds. */
export interface ShownAlternative {
  query: string;
  total: number;
}

interface NothingFoundProps {
  query: string;
  /** What comes nearest, the nearest first. */
  alternatives: ShownAlternative[];
  onQuery: (query: string) => void;
}

/** What was tried in vain, and what can be asked instead. */
export function NothingFound({ query, alternatives, onQuery }: NothingFoundProps) {
  const t = useTranslator();
  return (
    <EmptyState title={t('notebook.nothingTitle')} text={t('notebook.nothingTried', { query: query.trim() })}>
      {alternatives.length > 0 && (
        <>
          <p id="nearest">{t('notebook.nearest')}</p>
          <ul className="nothing-found-nearest" aria-labelledby="nearest">
            {alternatives.map((alternative) => (
              <li key={alternative.query}>
                <Button onClick={() => onQuery(alternative.query)}>
                  {alternative.query}{' '}
                  <span className="nothing-found-count">
                    {t('notebook.count', { count: alternative.total })}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="plain" onClick={() => onQuery('')}>
        {t('notebook.reset')}
      </Button>
    </EmptyState>
  );
}
