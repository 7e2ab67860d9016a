import type { Reading } from '../rules/rule';
import type { ReferenceTables } from '../types';

/** Volumes whose ids give the pages of an item. */
const FIRST_BY_PAGE = '19961997';
const LAST_BY_PAGE = '20082009';

/** Finds the item that holds a cited page, in the volumes whose ids are pages. */
export function resolveHandelingen(reading: Reading, tables: ReferenceTables | undefined): Reading {
  const parts = reading.handelingen;
  if (!parts || !tables || parts.year < FIRST_BY_PAGE || parts.year > LAST_BY_PAGE) return reading;
  const items = tables.handelingenItems(parts.chamber, parts.year, parts.firstPage);
  const exact = items.filter(({ first, last }) => first === parts.firstPage && last === parts.lastPage);
  // One page may end an item and begin the next: the one that holds all cited pages, then the longest.
  const [meant, ...others] = exact.length > 0 ? exact : items.toSorted((a, b) => b.last - a.last);
  if (!meant) return { ...reading, confidence: 'doubtful', reason: 'page-unknown' };
  const idOf = ({ first, last }: { first: number; last: number }): string => {
    return `h-${parts.chamber}-${parts.year}-${first}-${last}`;
  };
  return {
    ...reading,
    id: idOf(meant),
    confidence: exact.length > 0 ? 'certain' : 'likely',
    ...(others.length > 0 ? { alternatives: others.map(idOf) } : {}),
  };
}
