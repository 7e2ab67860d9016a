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
import { heightsIn, measured, type ListPlace } from './list-place';
import './passage-results.css';
import { stepFor } from './step-for';

/** About the height of a card, and the space between two (CSS pixels), until they are measured. */
const USUAL_HEIGHT = 260;
const GAP = 12;
/** What stands over the upper edge of the list while it scrolls: the panel's header. */
const HEADER = 96;
/** So many cards before the end more are asked for. */
const BEFORE_END = 4;
/** Milliseconds without scrolling after which somebody has come to rest. */
const AT_REST = 100;

/** What whoever shows the list can ask of it. */
export interface PassageResultsHandle {
  /** Brings the keyboard to the passage it was at, or to the first. */
  focus(): void;
}

interface PassageResultsProps {
  groups: PassageGroup[];
  /** How many there are, of which these are the first. */
  total: number;
  /** Asks for more of them. */
  onMore: () => void;
  /** The arrow up was pressed on the first. */
  onLeave: () => void;
  /** Where to begin; null at the top. */
  place: ListPlace | null;
  /** Hears where the user is, when they come to rest. */
  onPlace: (place: ListPlace) => void;
  /** Id of the heading that names the list. */
  labelledBy: string;
  ref?: Ref<PassageResultsHandle>;
}

interface Row {
  passage: ListedPassage;
  /** Of the group that begins with it. */
  heading: string | null;
}

/**
 * Many passages under each other, of which only those in view stand in the document. The arrow keys, Home and End
 * move from one to the next, Enter opens one in its letter. A passage that has the keyboard, or is being edited,
 * stays.
 */
export const PassageResults = memo(function PassageResults(props: PassageResultsProps) {
  const { groups, total, onMore, onLeave, place, onPlace, labelledBy, ref } = props;
  const [begin] = useState(place);
  const t = useTranslator();
  const { drafts, focusId, open } = usePassageActions();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const grouped = groups.length > 1 || groups[0]?.label !== null;
  const rows: Row[] = groups.flatMap(({ label, passages }) =>
    passages.map((passage, index) => ({
      passage,
      heading:
        grouped && index === 0
          ? t('grouping.heading', { label: label ?? t('grouping.other'), count: passages.length })
          : null,
    })),
  );

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

  useLayoutEffect(() => {
    if (begin) scrollTo({ top: begin.scroll });
  }, [begin]);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const listener = () => {
      clearTimeout(resting);
      resting = setTimeout(
        () => onPlace({ scroll: scrollY, heights: heightsIn(virtualizer.takeSnapshot()) }),
        AT_REST,
      );
    };
    addEventListener('scroll', listener, { passive: true });
    return () => {
      clearTimeout(resting);
      removeEventListener('scroll', listener);
    };
  }, [virtualizer, onPlace]);

  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.findLast(({ index }) => !kept.includes(index))?.index ?? 0;
  useEffect(() => {
    if (rows.length < total && lastShown >= rows.length - BEFORE_END) onMore();
  }, [rows.length, total, lastShown, onMore]);

  const steer = (event: KeyboardEvent<HTMLUListElement>) => {
    const { target } = event;
    // Within a card the keys are those of its buttons and fields.
    if (!(target instanceof HTMLElement) || target.tagName !== 'ARTICLE') return;
    const row = rows[active];
    if (event.key === 'Enter' && row) open(row.passage.snippet);
    else {
      const next = stepFor(event.key, active, rows.length);
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
        const { passage, heading } = rows[index]!;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            {heading !== null && <h3>{heading}</h3>}
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
