import { Dexie, RangeSet, type IntervalTree, type ObservabilitySet } from 'dexie';
import { database, type NotebookDatabase } from './database';
import type { Snippet } from './types';

/** Kept passages a few at a time, for who cannot hold them all. */
export interface NotebookRows {
  /** The passages with these ids, in their order; undefined for those that are gone or in the bin. */
  get(ids: readonly string[]): Promise<(Snippet | undefined)[]>;
  /** The next `limit` rows after an id, in the order of their ids; those in the bin as well. */
  after(id: string, limit: number): Promise<Snippet[]>;
  /** Rows that were changed at a time (ISO 8601 in UTC) or later; those in the bin as well. */
  changedSince(time: string): Promise<Snippet[]>;
}

export function createRows(db: NotebookDatabase = database): NotebookRows {
  return {
    async get(ids) {
      const rows = await db.snippets.bulkGet([...ids]);
      return rows.map((row) => (row?.deletedAt === null ? row : undefined));
    },
    after: (id, limit) => db.snippets.where('id').above(id).limit(limit).toArray(),
    changedSince: (time) => db.snippets.where('updatedAt').aboveOrEqual(time).toArray(),
  };
}

/**
 * Calls back with the ids of rows that were changed, in whichever context of the extension, after their commit; with
 * null when too much changed to name it. Returns what ends that.
 */
export function onRowsChanged(
  onChange: (ids: string[] | null) => void,
  db: NotebookDatabase = database,
): () => void {
  const listener = (parts: ObservabilitySet): void => {
    const changed = parts[`idb://${db.name}/snippets/`];
    if (!changed && !('all' in parts)) return;
    onChange(changed ? keysOf(changed) : null);
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** More keys than these are not told one by one. */
const MOST_KEYS = 500;

/** The keys of single rows; null for whole stretches, or too many. */
function keysOf(changed: IntervalTree): string[] | null {
  const keys: string[] = [];
  for (const { from, to } of RangeSet(changed)) {
    if (typeof from !== 'string' || from !== to || keys.length === MOST_KEYS) return null;
    keys.push(from);
  }
  return keys;
}
