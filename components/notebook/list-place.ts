import type { VirtualItem } from '@tanstack/react-virtual';

/** Where somebody was in a list. */
export interface ListPlace {
  /** Id of the uppermost passage in view. */
  id: string;
  /** How far the upper edge of its row is below that of the window (CSS pixels); below 0 when it begins above. */
  top: number;
  /** How high the rows are that were in view until then (CSS pixels), by the id of their passage. */
  heights: [id: string, height: number][];
}

/** Whether a stored value is a place: another version may have stored it. */
export function isPlace(value: unknown): value is ListPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { id, top, heights } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    Number.isFinite(top) &&
    Array.isArray(heights) &&
    heights.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && Number.isFinite(pair[1]))
  );
}

/** Rows as the virtualizer measured them; it looks for heights by their keys, and counts the rest itself. */
export function measured({ heights }: ListPlace): VirtualItem[] {
  return heights.map(([key, size], index) => ({ key, size, index, start: 0, end: size, lane: 0 }));
}

export function heightsIn(items: readonly VirtualItem[]): ListPlace['heights'] {
  return items.map(({ key, size }) => [String(key), size]);
}
