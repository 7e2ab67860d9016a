import { memo, useState, type KeyboardEvent, type Ref } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';
import { usePlainKey } from '../basics/use-plain-key';
import './search-box.css';
import { SearchSuggestions, type ShownSuggestion } from './search-suggestions';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  /** How the query can go on. */
  suggestions: ShownSuggestion[];
  /** The arrow down was pressed where no suggestion is, or Enter: the user wants to be in the results. */
  onLeave: () => void;
  field: Ref<HTMLInputElement>;
}

/**
 * Where a query is typed, with what it can be completed with: the arrows move through that, Enter takes it, Escape
 * closes it. Escape or the cross empties the box.
 */
export const SearchBox = memo(function SearchBox(props: SearchBoxProps) {
  const { query, onQuery, suggestions, onLeave, field } = props;
  const t = useTranslator();
  const slash = usePlainKey('/');
  const [open, setOpen] = useState(false);
  const shown = open ? suggestions : [];

  const type = (typed: string) => {
    setOpen(true);
    onQuery(typed);
  };
  const choose = (completed: string) => {
    // An operator waits for its value; after anything else the next word can be typed.
    onQuery(completed.endsWith(':') ? completed : `${completed} `);
  };
  const steer = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    const atSuggestion = target.hasAttribute('aria-activedescendant');
    const leaves =
      (event.key === 'ArrowDown' && shown.length === 0) || (event.key === 'Enter' && !atSuggestion);
    const closes = event.key === 'Escape' && shown.length > 0;
    if (!leaves && !closes) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    if (leaves) onLeave();
  };

  return (
    // Keys are taken before the field gets them; what can be operated is the field.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="search-box"
      onKeyDownCapture={steer}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Autocomplete inputValue={query} onInputChange={type} disableAutoFocusFirst>
        <SearchField className="search-field" aria-label={t('notebook.search')}>
          <Icon name="search" />
          <Input
            ref={field}
            placeholder={t('notebook.placeholder')}
            spellCheck="false"
            aria-keyshortcuts={slash}
          />
          <Button className="icon-button" aria-label={t('notebook.clearSearch')}>
            <Icon name="close" />
          </Button>
        </SearchField>
        {shown.length > 0 && <SearchSuggestions suggestions={shown} onChoose={choose} />}
      </Autocomplete>
    </div>
  );
});
