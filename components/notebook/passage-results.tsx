import { useWindowVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import {
  memo,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { GroupHeading } from './group-heading';
import { GroupHeadings, groupedRows } from './group-headings';
import type { PassageGroup } from './group-passages';
import { usePassageActions } from '../passage/passage-actions';
import { PassageCard } from '../passage/passage-card';
import type { ListedPassage } from './passage-list';
import { measured, type ListPlace } from './list-place';
import './passage-results.css';
import { stepFor } from './step-for';
import { useInView } from './use-in-view';
import { useListPlace } from './use-list-place';
import { useMore } from './use-more';

/** About the height of a card, and the space between two (CSS pixels), until they are measured. */
const USUAL_HEIGHT = 260;
const GAP = 12;
/** What stands over the upper edge of the list while it scrolls: the panel's header. */
const HEADER = 96;
/** What the heading of a group covers below that. */
const HEADING = 56;

/** What whoever shows the list can ask of it. */
export interface PassageResultsHandle {
  /** Brings the keyboard to the passage it was at, or to the first. */
  focus(): void;
}

interface PassageResultsProps {
  passages: ListedPassage[];
  /** How all of them stand together; empty when they do not. */
  groups: PassageGroup[];
  /** How many there are, of which these are the first. */
  total: number;
  /** Asks for more of them. @param least how many at least, from the first */
  onMore: (least?: number) => void;
  /** Titles of dossiers, as far as they are known. */
  dossierTitles: ReadonlyMap<string, string>;
  /** The arrow up was pressed on the first. */
  onLeave: () => void;
  /** Where to begin; null at the top. */
  place: ListPlace | null;
  /** Hears where the user is, when they come to rest; null at the top. */
  onPlace: (place: ListPlace | null) => void;
  /** Id of the heading that names the list. */
  labelledBy: string;
  ref?: Ref<PassageResultsHandle>;
}

/**
 * Many passages under each other, of which only those in view stand in the document. The arrow keys, Home, End
 * and the page keys move from one to the next, Enter opens one in its letter. A passage that has the keyboard, or is
 * being edited, stays.
 */
export const PassageResults = memo(function PassageResults(props: PassageResultsProps) {
  const { passages, groups, dossierTitles, total, onMore, onLeave, place, onPlace, labelledBy, ref } = props;
  const [begin] = useState(place);
  const { drafts, focusId, open } = usePassageActions();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const inGroups = groupedRows(groups, passages.length);
  const headings = new Map(inGroups.map(({ from, group }) => [from, group]));
  const titleOf = ({ dossier }: PassageGroup) =>
    dossier === null ? null : (dossierTitles.get(dossier) ?? null);
  const covered = HEADER + (groups.length > 0 ? HEADING : 0);

  const askedFor = focusId === null ? -1 : passages.findIndex(({ snippet }) => snippet.id === focusId);
  const kept = [
    active,
    askedFor,
    ...passages.keys().filter((index) => drafts.has(passages[index]!.snippet.id)),
  ];
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useWindowVirtualizer({
    count: passages.length,
    estimateSize: () => USUAL_HEIGHT,
    gap: GAP,
    overscan: 3,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: covered,
    ...(begin && { initialMeasurementsCache: measured(begin) }),
    getItemKey: (index) => passages[index]!.snippet.id,
    rangeExtractor: (range: Range) => {
      const shown = new Set([...defaultRangeExtractor(range), ...kept]);
      return [...shown].filter((index) => index >= 0 && index < passages.length).toSorted((a, b) => a - b);
    },
  });

  const move = useCallback(
    (index: number) => {
      virtualizer.scrollToIndex(index);
      setActive(index);
      setWanted(index);
    },
    [virtualizer],
  );
  useImperativeHandle(ref, () => ({
    focus: () => {
      if (passages.length > 0) move(Math.min(active, passages.length - 1));
    },
  }));
  useLayoutEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] article`)?.focus();
    setWanted(null);
  }, [wanted]);
  useEffect(() => {
    if (askedFor >= 0) virtualizer.scrollToIndex(askedFor);
  }, [askedFor, virtualizer]);

  useInView(list, total);
  useListPlace({ list, virtualizer, begin, covered: HEADER, onPlace });

  const shown = virtualizer.getVirtualItems();
  const { length } = passages;
  const lastShown = shown.findLast(({ index }) => !kept.includes(index))?.index ?? 0;
  const isHere = useCallback(() => list.current?.contains(document.activeElement) ?? false, []);
  const more = useMore({ length, total, lastShown, onMore, move, isHere });

  /** The row that is about a window further; null when the key does not go that far. */
  const pageFor = (key: string): number | null => {
    const direction = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
    const here = virtualizer.measurementsCache[active];
    if (direction === 0 || !here) return null;
    const far = here.start + direction * (innerHeight - covered);
    const there = virtualizer.getVirtualItemForOffset(far)?.index ?? active;
    const atLeast = there === active ? active + direction : there;
    return Math.max(0, Math.min(atLeast, length - 1));
  };
  const steer = (event: KeyboardEvent<HTMLUListElement>) => {
    const { target } = event;
    // Within a card the keys are those of its buttons and fields.
    if (!(target instanceof HTMLElement) || target.tagName !== 'ARTICLE') return;
    more.stay();
    const passage = passages[active];
    if (event.key === 'Enter' && passage) open(passage.snippet);
    else if (event.key === 'End') more.toLast();
    else {
      const next = pageFor(event.key) ?? stepFor(event.key, active, length);
      if (next === null) return;
      if (next < 0) onLeave();
      else move(next);
    }
    event.preventDefault();
  };

  const margin = virtualizer.options.scrollMargin;
  const edgesOf = (row: number) => {
    const { start = 0, end = 0 } = virtualizer.measurementsCache[row] ?? {};
    return { start: start - margin, end: end - margin };
  };

  return (
    <div className="passage-results-frame" data-grouped={groups.length > 0 || undefined}>
      <GroupHeadings groups={inGroups} shown={virtualizer.range} edgesOf={edgesOf} titleOf={titleOf} />
      {/* The cards are what can be operated: the list hears the keys that are pressed on them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        className="passage-results"
        ref={list}
        aria-labelledby={labelledBy}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={steer}
        onFocus={({ target }) => {
          const item = target.closest<HTMLElement>('[data-index]');
          if (item) setActive(Number(item.dataset['index']));
        }}
      >
        {shown.map(({ index, key, start }) => {
          const { snippet, matches } = passages[index]!;
          const group = headings.get(index);
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              {group && (
                <h3 className="group-heading">
                  <GroupHeading group={group} title={titleOf(group)} />
                </h3>
              )}
              <PassageCard
                snippet={snippet}
                matches={matches}
                inItsLetter={false}
                tabStop={index === active}
                nextId={(passages[index + 1] ?? passages[index - 1])?.snippet.id ?? null}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
});
