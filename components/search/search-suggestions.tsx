import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslator } from '../basics/language';
import './search-suggestions.css';

/** How what was typed can go on. */
export interface ShownSuggestion {
  /** Told before the label; left out where all are of one kind. */
  kind?: 'operator' | 'tag' | 'sender' | 'title' | 'dossier' | 'field';
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
  return (
    <ListBox
      className="search-suggestions"
      aria-label={t('notebook.suggestions')}
      items={suggestions.map((suggestion) => ({ ...suggestion, id: suggestion.query }))}
      onAction={(query) => onChoose(String(query))}
    >
      {({ id, kind, label }) => (
        <ListBoxItem id={id} textValue={label}>
          {kind && (
            <>
              <span className="search-suggestion-kind">{t(`suggestion.${kind}`)}</span>{' '}
            </>
          )}
          {label}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
