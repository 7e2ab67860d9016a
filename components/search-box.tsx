import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from './icon';
import { useTranslator } from './language';
import './search-box.css';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
}

/** Where a query is typed. Escape or the cross empties it. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const t = useTranslator();
  return (
    <SearchField className="search-box" aria-label={t('notebook.search')} value={query} onChange={onQuery}>
      <Icon name="search" />
      <Input placeholder={t('notebook.placeholder')} spellCheck="false" />
      <Button className="icon-button" aria-label={t('notebook.clearSearch')}>
        <Icon name="close" />
      </Button>
    </SearchField>
  );
}
