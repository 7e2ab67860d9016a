import { useCallback, useMemo, useRef, type ReactNode } from 'react';
import { useAnnounce } from '../basics/announcer';
import { EmptyState } from '../basics/empty-state';
import type { PassageGroup } from './group-passages';
import { useTranslator } from '../basics/language';
import { NothingFound, type ShownAlternative } from '../search/nothing-found';
import type { ListPlace } from './list-place';
import { NO_QUESTION, type Grouping, type NotebookQuestion, type SavedSearch } from './notebook-question';
import './notebook-view.css';
import { usePassageActions } from '../passage/passage-actions';
import type { ListedPassage } from './passage-list';
import { PassageResults, type PassageResultsHandle } from './passage-results';
import { ResultsHead } from './results-head';
import { SavedSearchList } from '../search/saved-searches';
import { SearchBox } from '../search/search-box';
import { SearchChips } from '../search/search-chips';
import type { ShownSuggestion } from '../search/search-suggestions';
import { TagFilter, type TagCount } from './tag-filter';
import type { ResultOrder } from '../../utils/search/types';
import { tagsIn, withTags } from '../../utils/search/query-parts';
import { useKeepPlace } from './use-keep-place';
import { useLater } from '../basics/use-later';
import { useStable } from '../basics/use-stable';
import { useSlash } from '../search/use-slash';
import { PracticeLink } from '../welcome/practice-link';

/** Milliseconds without typing after which a screen reader is told how many were found. */
const ANNOUNCE_AFTER = 700;

const NO_TITLES: ReadonlyMap<string, string> = new Map();

/** What answers a question. */
export interface Listing {
  /** The first of what fits, best or newest first. */
  passages: ListedPassage[];
  /** How all that fits stands together, in the order of the passages; empty when it does not. */
  groups: PassageGroup[];
  /** How many fit. */
  total: number;
}

export interface NotebookViewProps {
  question: NotebookQuestion;
  onQuestion: (question: NotebookQuestion) => void;
  /** How the query can go on. */
  suggestions: ShownSuggestion[];
  /** Every tag in the notebook, most used first. */
  tags: TagCount[];
  listing: Listing;
  /** @param least how many at least, from the first */
  onMore: (least?: number) => void;
  /** Titles of the dossiers that passages stand together by, as far as they are known. */
  dossierTitles?: ReadonlyMap<string, string>;
  /** Where in the list to begin; null at its top. */
  place: ListPlace | null;
  /** Hears where in the list the user is; null at its top. */
  onPlace: (place: ListPlace | null) => void;
  /** The ids of all that fits. */
  onFound: () => Promise<readonly string[]>;
  /** How many passages are kept. */
  kept: number;
  /** What can be asked instead when nothing was found. */
  alternatives: ShownAlternative[];
  saved: readonly SavedSearch[];
  /** Resolves to whether it was written. */
  onSave: (name: string) => Promise<boolean>;
  onDeleteSaved: (search: SavedSearch) => void;
  /** How much of the notebook can be searched by now, as a share; null when all of it can. */
  indexed: number | null;
  /** What else the question leads to, above what was found. */
  children?: ReactNode;
}

/** All that is kept: searched while typing, filtered, sorted and grouped. */
export function NotebookView(props: NotebookViewProps) {
  const { question, onQuestion, suggestions, tags, listing, onMore, kept, alternatives } = props;
  const { saved, onDeleteSaved, indexed, children, dossierTitles = NO_TITLES } = props;
  const { query, order, grouping } = question;
  const t = useTranslator();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<PassageResultsHandle>(null);
  const place = useRef<HTMLDivElement>(null);
  const { focusId } = usePassageActions();
  useKeepPlace(place, listing.passages.length, focusId !== null);
  const toField = useCallback(() => field.current?.focus(), []);
  const toResults = useCallback(() => results.current?.focus(), []);
  useSlash(field);

  const asked = query.trim() !== '';
  const count = t(asked ? 'notebook.found' : 'notebook.count', { count: listing.total });
  useLater(`${query}\n${order}\n${grouping}`, ANNOUNCE_AFTER, () => announce(count));
  const tagsAsked = tagsIn(query).join('\n');
  const chosenTags = useMemo(() => new Set(tagsAsked === '' ? [] : tagsAsked.split('\n')), [tagsAsked]);
  const knownTags = useMemo(() => new Set(tags.map(({ tag }) => tag)), [tags]);
  const askFor = useStable((other: NotebookQuestion) => {
    // The list of another question begins at its top.
    if (scrollY > 0) scrollTo({ top: 0 });
    onQuestion(other);
  });
  const ask = useStable((typed: string) => askFor({ ...question, query: typed }));
  const askAndGo = useStable((typed: string) => {
    ask(typed);
    toField();
  });
  const chooseTags = useStable((chosen: ReadonlySet<string>) => ask(withTags(query, chosen)));
  const chooseOrder = useStable((chosen: ResultOrder) => askFor({ ...question, order: chosen }));
  const chooseGrouping = useStable((chosen: Grouping) => askFor({ ...question, grouping: chosen }));
  // What was pressed goes with the list of searches, or from it.
  const runSaved = useStable((search: NotebookQuestion) => {
    askFor(search);
    toField();
  });
  const deleteSaved = useStable((search: SavedSearch) => {
    onDeleteSaved(search);
    toField();
  });
  const showMore = useStable(onMore);
  const keepPlace = useStable(props.onPlace);

  if (kept === 0) {
    return (
      <div className="notebook-view" ref={place} tabIndex={-1}>
        <h2 id="notebook-count" className="visually-hidden">
          {count}
        </h2>
        <EmptyState title={t('notebook.emptyTitle')} text={t('notebook.emptyText')}>
          <PracticeLink />
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="notebook-view" ref={place} tabIndex={-1}>
      <search>
        <SearchBox query={query} onQuery={ask} suggestions={suggestions} onLeave={toResults} field={field} />
        <SearchChips query={query} elsewhere={knownTags} onQuery={askAndGo} />
        <TagFilter tags={tags} chosen={chosenTags} onChoose={chooseTags} />
        {!asked && <SavedSearchList saved={saved} onRun={runSaved} onDelete={deleteSaved} />}
      </search>
      {indexed !== null && asked && (
        <p className="notebook-progress">
          <progress value={indexed} aria-label={t('notebook.indexing')} /> {t('notebook.indexing')}
        </p>
      )}
      {children}
      <ResultsHead
        query={query}
        asked={asked}
        total={listing.total}
        kept={kept}
        count={count}
        onFound={props.onFound}
        onSave={props.onSave}
        order={order}
        grouping={grouping}
        onOrder={chooseOrder}
        onGrouping={chooseGrouping}
      />
      {listing.passages.length > 0 ? (
        <PassageResults
          ref={results}
          passages={listing.passages}
          groups={listing.groups}
          total={listing.total}
          onMore={showMore}
          dossierTitles={dossierTitles}
          place={props.place}
          onPlace={keepPlace}
          onLeave={toField}
          labelledBy="notebook-count"
        />
      ) : (
        <NothingFound
          query={query}
          alternatives={alternatives}
          onQuery={(other) => {
            if (other === '') askFor(NO_QUESTION);
            else ask(other);
            toField();
          }}
        />
      )}
    </div>
  );
}
