import { useCallback, useState } from 'react';
import { useAnnounce } from './announcer';
import { Button } from './button';
import { EmptyState } from './empty-state';
import { useTranslator } from './language';
import { LoadMore } from './load-more';
import './notebook-view.css';
import { PassageList, type ListedPassage } from './passage-list';
import { SearchBox } from './search-box';
import { SearchSuggestions, type ShownSuggestion } from './search-suggestions';
import { TagFilter, type TagCount } from './tag-filter';
import { useLater } from './use-later';

/** How many passages are added to the list at a time. */
const STEP = 50;
/** Milliseconds without typing after which a screen reader is told how many were found. */
const ANNOUNCE_AFTER = 700;

export interface NotebookViewProps {
  query: string;
  onQuery: (query: string) => void;
  /** How the query can go on. */
  suggestions: ShownSuggestion[];
  /** Every tag in the notebook, most used first. */
  tags: TagCount[];
  chosenTags: ReadonlySet<string>;
  onChooseTags: (chosen: ReadonlySet<string>) => void;
  /** What fits the query and the tags, best or newest first. */
  passages: ListedPassage[];
  /** How many passages there are in all. */
  total: number;
}

/** All that is kept: searched while typing, filtered by tag. */
export function NotebookView(props: NotebookViewProps) {
  const { query, onQuery, suggestions, tags, chosenTags, onChooseTags, passages, total } = props;
  const t = useTranslator();
  const announce = useAnnounce();
  const [limit, setLimit] = useState(STEP);
  const more = useCallback(() => setLimit((now) => now + STEP), []);

  const filtered = query.trim() !== '' || chosenTags.size > 0;
  const count = t(filtered ? 'notebook.found' : 'notebook.count', { count: passages.length });
  const asked = `${query}\n${[...chosenTags].join('\n')}`;
  useLater(asked, ANNOUNCE_AFTER, () => announce(count));

  const reset = () => {
    onQuery('');
    onChooseTags(new Set());
  };
  return (
    <div className="notebook-view">
      {total > 0 && (
        <search>
          <SearchBox query={query} onQuery={onQuery} />
          <SearchSuggestions suggestions={suggestions} onChoose={onQuery} />
          <TagFilter tags={tags} chosen={chosenTags} onChoose={onChooseTags} />
        </search>
      )}
      <h2 id="notebook-count" className={total > 0 ? 'notebook-count' : 'visually-hidden'}>
        {count}
      </h2>
      <PassageList passages={passages.slice(0, limit)} labelledBy="notebook-count">
        {total === 0 ? (
          <EmptyState title={t('notebook.emptyTitle')} text={t('notebook.emptyText')} />
        ) : (
          <EmptyState title={t('notebook.nothingTitle')} text={t('notebook.nothingText')}>
            <Button onClick={reset}>{t('notebook.reset')}</Button>
          </EmptyState>
        )}
      </PassageList>
      {passages.length > limit && <LoadMore onMore={more} />}
    </div>
  );
}
