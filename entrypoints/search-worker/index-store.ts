import { Dexie, type Table } from 'dexie';
import type { SavedIndex } from '../../utils/search/saved';
import type { SegmentData, SegmentTexts } from '../../utils/search/segment';
import type { SavedRest, SavedVersions } from './kept-index';

/** The index but for the data of its segments, which are stored once each. */
interface StoredIndex extends Omit<SavedIndex, 'segments'> {
  segments: { key: string; removals: SavedIndex['segments'][number]['removals'] }[];
}

const INDEX = 'index';
const ROWS = 'rows';

/** Keeps an index between two openings of the panel. */
export interface IndexStore {
  /** What is needed to find: the index as it was saved last, without its texts; null when nothing can be read. */
  load(): Promise<unknown>;
  /** What is needed to change what `load` gave; null when it was replaced since. */
  loadRest(): Promise<SavedRest | null>;
  save(index: unknown, rows: SavedVersions): Promise<void>;
}

/**
 * A database of its own: it holds nothing that could not be made anew from the notebook. An index of another version is
 * replaced.
 */
export function createIndexStore(name = 'kamernoot-search'): IndexStore {
  const db = new Dexie(name);
  db.version(1).stores({ segments: '', state: '' });
  db.version(2).stores({ texts: '' });
  const segments: Table<SegmentData, string> = db.table('segments');
  const texts: Table<SegmentTexts, string> = db.table('texts');
  const states: Table<StoredIndex | SavedVersions, string> = db.table('state');
  /** What each segment is stored under. Its data never changes. */
  const keys = new WeakMap<SegmentData, string>();
  let loaded: string[] = [];

  return {
    load: () =>
      db.transaction('r', segments, states, async () => {
        const state = (await states.get(INDEX)) as StoredIndex | undefined;
        if (!state) return null;
        loaded = state.segments.map(({ key }) => key);
        const stored = await segments.bulkGet(loaded);
        const read = state.segments.flatMap(({ key, removals }, place) => {
          const data = stored[place];
          if (data) keys.set(data, key);
          return data ? [{ data, texts: null, removals }] : [];
        });
        return read.length < state.segments.length ? null : { ...state, segments: read };
      }),

    loadRest: () =>
      db.transaction('r', texts, states, async () => {
        const rows = (await states.get(ROWS)) as SavedVersions | undefined;
        const stored = (await texts.bulkGet(loaded)).filter((one) => one !== undefined);
        return rows && stored.length === loaded.length ? { rows, texts: stored } : null;
      }),

    async save(index, rows) {
      const { segments: all, ...parts } = index as SavedIndex;
      const named = all.map((segment) => ({ key: keyOf(segment.data), ...segment }));
      await db.transaction('rw', segments, texts, states, async () => {
        // Another panel may have saved its own index since, and removed what it has no use for.
        const there = new Set(await segments.toCollection().primaryKeys());
        for (const { key, data, texts: own } of named) {
          if (there.delete(key) || !own) continue;
          await segments.put(data, key);
          await texts.put(own, key);
        }
        await segments.bulkDelete([...there]);
        await texts.bulkDelete([...there]);
        const stored = named.map(({ key, removals }) => ({ key, removals }));
        await states.bulkPut([{ ...parts, segments: stored }, rows], [INDEX, ROWS]);
      });
    },
  };

  function keyOf(data: SegmentData): string {
    const key = keys.get(data) ?? crypto.randomUUID();
    keys.set(data, key);
    return key;
  }
}
