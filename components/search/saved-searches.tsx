import { useId } from 'react';
import { Button, IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import type { NotebookQuestion, SavedSearch } from '../notebook/notebook-question';
import './saved-searches.css';

interface SavedSearchListProps {
  saved: readonly SavedSearch[];
  onRun: (question: NotebookQuestion) => void;
  onDelete: (search: SavedSearch) => void;
}

/** Searches that were kept, each to be run or deleted. */
export function SavedSearchList({ saved, onRun, onDelete }: SavedSearchListProps) {
  const t = useTranslator();
  const titleId = useId();
  if (saved.length === 0) return null;
  return (
    <section className="saved-searches">
      <h2 id={titleId}>{t('saved.title')}</h2>
      <ul aria-labelledby={titleId}>
        {saved.map((search) => (
          <li key={search.name}>
            <Button
              look="plain"
              icon="search"
              title={search.query}
              onClick={() => {
                const { query, order, grouping } = search;
                onRun({ query, order, grouping });
              }}
            >
              {search.name}
            </Button>
            <IconButton
              icon="delete"
              label={t('saved.delete', { name: search.name })}
              onClick={() => onDelete(search)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
