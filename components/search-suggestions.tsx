import { Button } from './button';
import { useTranslator } from './language';
import './search-suggestions.css';

/** How what was typed can go on. */
export interface ShownSuggestion {
  kind: 'operator' | 'tag' | 'sender' | 'title' | 'dossier' | 'field';
  label: string;
  /** The whole query when it is chosen. */
  query: string;
}

interface SearchSuggestionsProps {
  suggestions: ShownSuggestion[];
  onChoose: (query: string) => void;
}

/** What exists in the notebook and fits what was typed, mistyped or not; choosing one completes the query. */
export function SearchSuggestions({ suggestions, onChoose }: SearchSuggestionsProps) {
  const t = useTranslator();
  if (suggestions.length === 0) return null;
  return (
    <ul className="search-suggestions" aria-label={t('notebook.suggestions')}>
      {suggestions.map(({ kind, label, query }) => (
        <li key={query}>
          <Button look="plain" onClick={() => onChoose(query)}>
            <span className="search-suggestion-kind">{t(`suggestion.${kind}`)}</span> {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
