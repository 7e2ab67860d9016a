/** What a row of a file means for a notebook that has a row of the same thing. */
export type Comparison<Row> =
  /** Nothing to do: it says the same. */
  | { verdict: 'same' }
  /** Nothing to do: the row here says all of it, and more. */
  | { verdict: 'older' }
  /** `row` is the row here with what is new in the file: nothing that stands here is lost. */
  | { verdict: 'newer'; row: Row }
  /** Both say what the other does not. */
  | { verdict: 'conflict'; kind: ConflictKind; joint: Row | null }
  /** The file uses this id for something else. */
  | { verdict: 'other' };

/**
 * `texts`: note or tags differ and neither has all of the other's; `deleted-there`: it lies in the bin in the file
 * only; `deleted-here`: it lies in the bin here only.
 */
export type ConflictKind = 'texts' | 'deleted-there' | 'deleted-here';

/**
 * Two rows in an order that does not depend on which is whose: the later one first.
 *
 * @param noted what is taken from the later one; it decides between rows of one moment
 */
export function laterFirst<Row extends { updatedAt: string }>(
  a: Row,
  b: Row,
  noted: (row: Row) => unknown,
): [later: Row, earlier: Row] {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? [a, b] : [b, a];
  return canonical(noted(a)) > canonical(noted(b)) ? [a, b] : [b, a];
}

/** A value as JSON whose keys are in one order, so that equal values give equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Everything of two lists, each once, in the order of the first. */
export const union = (first: readonly string[], second: readonly string[]): string[] => [
  ...new Set([...first, ...second]),
];

/** Whether a list has everything of another. */
export const hasAll = (list: readonly string[], others: readonly string[]): boolean =>
  others.every((other) => list.includes(other));
