import type { SavedIndex } from '../../utils/search/saved';
import type { SegmentData, SegmentTexts } from '../../utils/search/segment';
import { type ArrayFile, fromArrayFile, toArrayFile } from './array-file';
import type { SavedRest, SavedVersions } from './kept-index';
import { answerTo, committed, openStores } from './requests';

/** The index but for the data of its segments, which are stored once each. */
interface StoredIndex extends Omit<SavedIndex, 'segments'> {
  segments: { key: string; removals: SavedIndex['segments'][number]['removals'] }[];
  /** What is stored together has the same one. */
  stamp: string;
}

type StoredVersions = SavedVersions & Pick<StoredIndex, 'stamp'>;

const SEGMENTS = 'segments';
const TEXTS = 'texts';
const STATE = 'state';
const INDEX = 'index';
const ROWS = 'rows';
/** Before 30 the stores were those of Dexie, which multiplies its versions by ten. */
const VERSION = 30;

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
 *
 * It is read before anything else is done, at every start of the panel. So all is asked for at once, without what opening
 * and asking through Dexie adds; and the arrays lie in files, as IndexedDB itself would copy them thrice.
 */
export function createIndexStore(name = 'kamernoot-search'): IndexStore {
  const opening = openStores(name, VERSION, [SEGMENTS, TEXTS, STATE]);
  // Whoever asks for something of it is told.
  opening.catch(() => {});
  /** What each segment is stored under. Its data never changes. */
  const keys = new WeakMap<SegmentData, string>();
  let loaded: Pick<StoredIndex, 'segments' | 'stamp'> | null = null;

  return {
    async load() {
      const reading = (await opening).transaction([SEGMENTS, STATE]);
      const segments = reading.objectStore(SEGMENTS);
      const [state, names, files] = await Promise.all([
        answerTo<StoredIndex | undefined>(reading.objectStore(STATE).get(INDEX)),
        answerTo(segments.getAllKeys()),
        answerTo<ArrayFile[]>(segments.getAll()),
      ]);
      if (!state) return null;
      loaded = state;
      const stored = new Map(names.map((key, place) => [key, files[place]!]));
      const read = await Promise.all(
        state.segments.map(async ({ key, removals }) => {
          const data = (await fromArrayFile(stored.get(key)!)) as unknown as SegmentData;
          keys.set(data, key);
          return { data, texts: null, removals };
        }),
      );
      return { ...state, segments: read };
    },

    async loadRest() {
      const reading = (await opening).transaction([TEXTS, STATE]);
      const texts = reading.objectStore(TEXTS);
      const [rows, ...files] = await Promise.all([
        answerTo<StoredVersions | undefined>(reading.objectStore(STATE).get(ROWS)),
        ...(loaded?.segments ?? []).map(({ key }) => answerTo<ArrayFile | undefined>(texts.get(key))),
      ]);
      // Another panel may have stored its own index since.
      if (!rows || rows.stamp !== loaded?.stamp) return null;
      const stored = files.filter((file) => file !== undefined);
      const read = await Promise.all(stored.map(fromArrayFile));
      return read.length < files.length ? null : { rows, texts: read as unknown as SegmentTexts[] };
    },

    async save(index, rows) {
      const { segments: all, ...parts } = index as SavedIndex;
      const named = all.map((segment) => ({ key: keyOf(segment.data), ...segment }));
      const stamp = crypto.randomUUID();
      const writing = (await opening).transaction([SEGMENTS, TEXTS, STATE], 'readwrite');
      const done = committed(writing);
      const [segments, texts, states] = [SEGMENTS, TEXTS, STATE].map((one) => writing.objectStore(one));
      // Another panel may have saved its own index since, and removed what it has no use for.
      const there = new Set(await answerTo(segments!.getAllKeys()));
      for (const { key, data, texts: own } of named) {
        if (there.delete(key) || !own) continue;
        segments!.put(toArrayFile({ ...data }), key);
        texts!.put(toArrayFile({ ...own }), key);
      }
      for (const key of there) {
        segments!.delete(key);
        texts!.delete(key);
      }
      const stored = named.map(({ key, removals }) => ({ key, removals }));
      states!.put({ ...parts, segments: stored, stamp } satisfies StoredIndex, INDEX);
      states!.put({ ...rows, stamp } satisfies StoredVersions, ROWS);
      await done;
    },
  };

  function keyOf(data: SegmentData): string {
    const key = keys.get(data) ?? crypto.randomUUID();
    keys.set(data, key);
    return key;
  }
}
