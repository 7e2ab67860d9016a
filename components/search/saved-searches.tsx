import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { Button, IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import type { NotebookQuestion, SavedSearch } from '../notebook/notebook-question';
import './saved-searches.css';

interface SavedSearchListProps {
  saved: readonly SavedSearch[];
  onRun: (question: NotebookQuestion) => void;
  onDelete: (name: string) => void;
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
        {saved.map(({ name, query, order, grouping }) => (
          <li key={name}>
            <Button
              look="plain"
              icon="search"
              title={query}
              onClick={() => onRun({ query, order, grouping })}
            >
              {name}
            </Button>
            <IconButton icon="delete" label={t('saved.delete', { name })} onClick={() => onDelete(name)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SaveSearchProps {
  query: string;
  /** Resolves to whether it was written. */
  onSave: (name: string) => Promise<boolean>;
}

/** Gives what was searched for a name. */
export function SaveSearch({ query, onSave }: SaveSearchProps) {
  const t = useTranslator();
  const id = useId();
  const [naming, setNaming] = useState<{ query: string; name: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // What is typed meanwhile is another search, which has no name yet.
  const name = naming?.query === query ? naming.name : null;
  const setName = (given: string | null) => setNaming(given === null ? null : { query, name: given });
  const asking = name !== null;
  useEffect(() => {
    if (asking) field.current?.select();
  }, [asking]);

  if (name === null) {
    return <IconButton icon="keep" label={t('saved.save')} onClick={() => setName(query.trim())} />;
  }
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await onSave(name.trim());
    setFailed(!saved);
    if (saved) setName(null);
  };
  return (
    <form className="save-search" onSubmit={(event) => void save(event)}>
      <label htmlFor={id}>{t('saved.name')}</label>
      <input
        id={id}
        ref={field}
        value={name}
        maxLength={200}
        required
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      {failed && <p role="alert">{t('saved.failed')}</p>}
      <div>
        <Button type="submit" look="primary">
          {t('passage.save')}
        </Button>
        <Button look="plain" onClick={() => setName(null)}>
          {t('passage.cancel')}
        </Button>
      </div>
    </form>
  );
}
