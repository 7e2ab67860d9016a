import { useRef, useState } from 'react';
import { IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import { ExportButton } from '../export/export-button';
import { notebookScope, searchScope } from '../export/scopes';
import { SaveSearch } from '../search/save-search';
import { SearchTools, type SearchToolsProps } from '../search/search-tools';
import './results-head.css';

interface ResultsHeadProps extends SearchToolsProps {
  query: string;
  /** How many passages fit, and how many are kept. */
  total: number;
  kept: number;
  /** What `total` is called. */
  count: string;
  /** The ids of all that fits. */
  onFound: () => Promise<readonly string[]>;
  /** Resolves to whether it was written. */
  onSave: (name: string) => Promise<boolean>;
}

/** What stands over a list of passages: how many there are, and what can be done with all of them. */
export function ResultsHead(props: ResultsHeadProps) {
  const { query, asked, total, kept, count, onFound, onSave } = props;
  const t = useTranslator();
  const saveButton = useRef<HTMLButtonElement>(null);
  const [named, setNamed] = useState<string | null>(null);
  // What is typed meanwhile is another search, which has no name yet.
  const naming = asked && named === query;
  const close = () => {
    setNamed(null);
    saveButton.current?.focus();
  };
  return (
    <div className="results-head">
      <h2 id="notebook-count">{count}</h2>
      {asked && (
        <IconButton
          ref={saveButton}
          icon="keep"
          label={t('saved.save')}
          aria-expanded={naming}
          onClick={() => (naming ? close() : setNamed(query))}
        />
      )}
      <ExportButton
        look="icon"
        scopes={() => [
          ...(asked && total > 0 ? [searchScope(t, query, total, onFound)] : []),
          notebookScope(t, kept),
        ]}
      />
      {total > 0 && <SearchTools {...props} />}
      {naming && <SaveSearch query={query} onSave={onSave} onClose={close} />}
    </div>
  );
}
