import { memo } from 'react';
import { parseQuery, type QueryPart } from '../../utils/search/query';
import { withoutPart } from '../../utils/search/query-parts';
import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';
import './search-chips.css';

interface SearchChipsProps {
  query: string;
  /** Tags that stand elsewhere, as switches: they are not shown twice. */
  elsewhere: ReadonlySet<string>;
  /** Called with what is left when one of them is taken away. */
  onQuery: (query: string) => void;
}

/** The operators in a query as it was understood, each a button that takes it away. */
export const SearchChips = memo(function SearchChips(props: SearchChipsProps) {
  const { query, elsewhere, onQuery } = props;
  const t = useTranslator();
  const parts = parseQuery(query).parts.filter(
    ({ operator, value, without }) => operator !== 'tag' || without || !elsewhere.has(value),
  );
  if (parts.length === 0) return null;
  const nameOf = ({ operator, value, without }: QueryPart) => {
    const name = t(`filter.${operator}`, { value });
    return without ? t('filter.without', { filter: name }) : name;
  };
  return (
    <ul className="search-chips" aria-label={t('filter.list')}>
      {parts.map((part) => (
        <li key={part.start}>
          <button
            type="button"
            aria-label={t('filter.remove', { filter: nameOf(part) })}
            onClick={() => onQuery(withoutPart(query, part))}
          >
            <span>{nameOf(part)}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
});
