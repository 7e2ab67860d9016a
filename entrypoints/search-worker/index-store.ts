import { Dexie, type Table } from 'dexie';
import type { SavedIndex } from '../../utils/search/saved';
import type { SegmentData } from '../../utils/search/segment';
import type { SavedKeptIndex } from './kept-index';

/** The index but for the data of its segments, which are stored once each. */
interface StoredState extends Omit<SavedKeptIndex, 'index'> {
  index: Omit<SavedIndex, 'segments'>;
  segments: { key: string; removals: SavedIndex['segments'][number]['removals'] }[];
}

const STATE = 'index';

/** Keeps an index between two openings of the panel. */
export interface IndexStore {
  /** What was saved last; null when there is nothing that can be read. */
  load(): Promise<SavedKeptIndex | null>;
  save(saved: SavedKeptIndex): Promise<void>;
}

/**
 * A database of its own: it holds nothing that could not be made anew from the notebook, and is never upgraded. An
 * index of another version is replaced.
 */
export function createIndexStore(name = 'kamernoot-search'): IndexStore {
  const db = new Dexie(name);
  db.version(1).stores({ segments: '', state: '' });
  const segments: Table<SegmentData, string> = db.table('segments');
  const states: Table<StoredState, string> = db.table('state');
  /** What each segment is stored under. Its data never changes. */
  const keys = new WeakMap<SegmentData, string>();

  return {
    load: () =>
      db.transaction('r', segments, states, async () => {
        const state = await states.get(STATE);
        if (!state) return null;
        const stored = await segments.bulkGet(state.segments.map(({ key }) => key));
        const read = state.segments.flatMap(({ key, removals }, place) => {
          const data = stored[place];
          if (data) keys.set(data, key);
          return data ? [{ data, removals }] : [];
        });
        if (read.length < state.segments.length) return null;
        return { ...state, index: { ...state.index, segments: read } };
      }),

    async save({ index, ...rest }) {
      const { segments: all, ...parts } = index as SavedIndex;
      const named = all.map(({ data, removals }) => ({ key: keyOf(data), data, removals }));
      await db.transaction('rw', segments, states, async () => {
        // Another panel may have saved its own index since, and removed what it has no use for.
        const there = new Set(await segments.toCollection().primaryKeys());
        for (const { key, data } of named) if (!there.delete(key)) await segments.put(data, key);
        await segments.bulkDelete([...there]);
        await states.put(
          { ...rest, index: parts, segments: named.map(({ key, removals }) => ({ key, removals })) },
          STATE,
        );
      });
    },
  };

  function keyOf(data: SegmentData): string {
    const key = keys.get(data) ?? crypto.randomUUID();
    keys.set(data, key);
    return key;
  }
}
