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
import type { PassageGroup } from './group-passages';
import { useTranslator } from '../basics/language';
import { usePassageActions } from '../passage/passage-actions';
import { PassageCard } from '../passage/passage-card';
import type { ListedPassage } from './passage-list';
import { measured, type ListPlace } from './list-place';
import './passage-results.css';
import { stepFor } from './step-for';
import { useListPlace } from './use-list-place';

/** About the height of a card, and the space between two (CSS pixels), until they are measured. */
const USUAL_HEIGHT = 260;
const GAP = 12;
/** What stands over the upper edge of the list while it scrolls: the panel's header. */
const HEADER = 96;
/** So many cards before the end more are asked for. */
const BEFORE_END = 4;

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
  /** Asks for more of them. */
  onMore: () => void;
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

interface Row {
  passage: ListedPassage;
  /** The group that begins with it. */
  group: PassageGroup | null;
}

/** Every group by the number of the row that it begins with. */
function headingsOf(groups: readonly PassageGroup[]): ReadonlyMap<number, PassageGroup> {
  const headings = new Map<number, PassageGroup>();
  let start = 0;
  for (const group of groups) {
    headings.set(start, group);
    start += group.count;
  }
  return headings;
}

/**
 * Many passages under each other, of which only those in view stand in the document. The arrow keys, Home, End
 * and the page keys move from one to the next, Enter opens one in its letter. A passage that has the keyboard, or is
 * being edited, stays.
 */
export const PassageResults = memo(function PassageResults(props: PassageResultsProps) {
  const { passages, groups, total, onMore, onLeave, place, onPlace, labelledBy, ref } = props;
  const [begin] = useState(place);
  const t = useTranslator();
  const { drafts, focusId, open } = usePassageActions();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const headings = headingsOf(groups);
  const rows = passages.map((passage, index): Row => ({ passage, group: headings.get(index) ?? null }));

  const askedFor = focusId === null ? -1 : rows.findIndex(({ passage }) => passage.snippet.id === focusId);
  const kept = [
    active,
    askedFor,
    ...rows.keys().filter((index) => drafts.has(rows[index]!.passage.snippet.id)),
  ];
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => USUAL_HEIGHT,
    gap: GAP,
    overscan: 3,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: HEADER,
    ...(begin && { initialMeasurementsCache: measured(begin) }),
    getItemKey: (index) => rows[index]!.passage.snippet.id,
    rangeExtractor: (range: Range) => {
      const shown = new Set([...defaultRangeExtractor(range), ...kept]);
      return [...shown].filter((index) => index >= 0 && index < rows.length).toSorted((a, b) => a - b);
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
      if (rows.length > 0) move(Math.min(active, rows.length - 1));
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

  useListPlace({ list, virtualizer, begin, covered: HEADER, onPlace });

  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.findLast(({ index }) => !kept.includes(index))?.index ?? 0;
  useEffect(() => {
    if (rows.length < total && lastShown >= rows.length - BEFORE_END) onMore();
  }, [rows.length, total, lastShown, onMore]);

  /** The row that is about a window further; null when the key does not go that far. */
  const pageFor = (key: string): number | null => {
    const direction = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
    const here = virtualizer.measurementsCache[active];
    if (direction === 0 || !here) return null;
    const far = here.start + direction * (innerHeight - HEADER);
    const there = virtualizer.getVirtualItemForOffset(far)?.index ?? active;
    const atLeast = there === active ? active + direction : there;
    return Math.max(0, Math.min(atLeast, rows.length - 1));
  };
  const steer = (event: KeyboardEvent<HTMLUListElement>) => {
    const { target } = event;
    // Within a card the keys are those of its buttons and fields.
    if (!(target instanceof HTMLElement) || target.tagName !== 'ARTICLE') return;
    const row = rows[active];
    if (event.key === 'Enter' && row) open(row.passage.snippet);
    else {
      const next = pageFor(event.key) ?? stepFor(event.key, active, rows.length);
      if (next === null) return;
      if (next < 0) onLeave();
      else move(next);
    }
    event.preventDefault();
  };

  return (
    // The cards are what can be operated: the list hears the keys that are pressed on them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
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
        const { passage, group } = rows[index]!;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            {group && (
              <h3>
                {t('grouping.heading', { label: group.label ?? t('grouping.other'), count: group.count })}
              </h3>
            )}
            <PassageCard
              snippet={passage.snippet}
              matches={passage.matches}
              inItsLetter={false}
              tabStop={index === active}
              nextId={(rows[index + 1] ?? rows[index - 1])?.passage.snippet.id ?? null}
            />
          </li>
        );
      })}
    </ul>
  );
});
