import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IndexKeeper } from '../../../entrypoints/search-worker/index-keeper';
import { createIndexStore, type IndexStore } from '../../../entrypoints/search-worker/index-store';
import { NotebookDatabase } from '../../../utils/notebook/database';
import { createRows, onRowsChanged } from '../../../utils/notebook/rows';
import { createReader } from '../../../utils/notebook/reader';
import { createWriter } from '../../../utils/notebook/writer';
import { draft } from '../notebook/drafts';

let run = 0;
let db: NotebookDatabase;
let store: IndexStore;
let clock: number;
let kept: number;

beforeEach(() => {
  run += 1;
  db = new NotebookDatabase({ name: `index-keeper-${run}` });
  store = createIndexStore(`index-keeper-search-${run}`);
  clock = Date.parse('2026-01-01T00:00:00Z');
  kept = 0;
});
afterEach(() => db.delete());

const rows = () => ({ ...createReader(db), ...createRows(db) });
const writer = () => createWriter(db, () => new Date((clock += 1000)));
const keep = async (quote: string): Promise<string> =>
  (await writer().keep(draft((kept += 1), { quote }))).snippet.id;

/** A worker as it starts beside a panel. */
async function start(from: IndexStore = store): Promise<IndexKeeper> {
  const keeper = new IndexKeeper(rows, from, () => {});
  await keeper.start();
  return keeper;
}

const found = (keeper: IndexKeeper, query: string): string[] =>
  keeper.index.search(query, 1000).map(({ id }) => id);

/** What was stored, without what the notebook says. */
async function stored(query: string): Promise<string[]> {
  const keeper = new IndexKeeper(
    () => ({ ...rows(), changedSince: async () => [] }),
    store,
    () => {},
  );
  vi.spyOn(keeper, 'check').mockResolvedValue();
  await keeper.start();
  return found(keeper, query);
}

describe('the index beside the panel', () => {
  test('is made of what is kept, and stored', async () => {
    const id = await keep('Het stikstofbeleid');
    const keeper = await start();
    expect(found(keeper, 'stikstof')).toEqual([id]);
    expect(keeper.progress).toEqual({ status: 'ready' });
    expect(await stored('stikstof')).toEqual([id]);
  });

  test('is the same when it is made of more rows than are read at once', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 250; number += 1) ids.push(await keep(`Passage ${number} over natuur`));
    const keeper = await start();
    expect(found(keeper, 'natuur').toSorted()).toEqual(ids.toSorted());
    expect((await stored('natuur')).toSorted()).toEqual(ids.toSorted());
  });

  test('finds what was kept after it was stored: the panel ended in between', async () => {
    await keep('Het stikstofbeleid');
    await start();
    const later = await keep('De stikstofwet');
    expect(found(await start(), 'stikstofwet')).toEqual([later]);
  });

  test('finds nothing that was changed, deleted or wiped after it was stored', async () => {
    const changed = await keep('Een passage over natuur');
    const binned = await keep('Nog een over natuur');
    const wiped = await keep('De laatste over natuur');
    await writer().change(changed, { note: 'eerste lezing' });
    await start();
    await writer().change(changed, { note: 'tweede lezing' });
    await writer().discard(binned);
    await db.snippets.delete(wiped);
    const keeper = await start();
    expect(found(keeper, 'natuur')).toEqual([changed]);
    expect(found(keeper, '"eerste lezing"')).toEqual([]);
    expect(found(keeper, '"tweede lezing"')).toEqual([changed]);
  });

  test('sees a row that was put back as it was at an earlier time', async () => {
    const id = await keep('Een passage over natuur');
    const before = (await db.snippets.get(id))!;
    await writer().change(id, { note: 'wijziging' });
    await start();
    await db.snippets.put(before);
    expect(found(await start(), 'wijziging')).toEqual([]);
  });

  test('finds again what was taken out of the bin', async () => {
    const id = await keep('Een passage over natuur');
    await writer().discard(id);
    expect(found(await start(), 'natuur')).toEqual([]);
    await writer().restore(id);
    expect(found(await start(), 'natuur')).toEqual([id]);
  });

  test('is made anew when what was stored cannot be read', async () => {
    const id = await keep('Een passage over natuur');
    await start();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken: IndexStore = {
      ...store,
      load: async () => ({ ...(await store.load())!, version: 0 }),
    };
    expect(found(await start(broken), 'natuur')).toEqual([id]);
    const failing: IndexStore = { ...store, load: () => Promise.reject(new Error('disk')) };
    expect(found(await start(failing), 'natuur')).toEqual([id]);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  test('finds before it has its texts, and says where words stand when it has them', async () => {
    const id = await keep('Een passage over natuur');
    await start();
    const texts = Promise.withResolvers<void>();
    const slow: IndexStore = { ...store, loadRest: () => texts.promise.then(store.loadRest) };
    const keeper = new IndexKeeper(rows, slow, () => {});
    const started = keeper.start();
    await keeper.loaded;
    expect(found(keeper, 'natuur')).toEqual([id]);
    texts.resolve();
    await keeper.complete;
    expect(keeper.index.search('natuur', 1)[0]?.matches[0]?.field).toBe('quote');
    await started;
  });

  test('is made anew when another panel replaced what was stored while it was read', async () => {
    const id = await keep('Een passage over natuur');
    await start();
    const keeper = await start({ ...store, loadRest: async () => null });
    expect(keeper.index.search('natuur', 1)[0]).toMatchObject({ id, matches: [{ field: 'quote' }] });
  });

  test('has no ghost of what another panel removed while what was stored was read', async () => {
    await keep('De eerste over natuur');
    const gone = await keep('De tweede over natuur');
    const other = await start();
    const between: IndexStore = {
      ...store,
      loadRest: async () => {
        await writer().discard(gone);
        await other.changed([gone]);
        await other.save();
        return store.loadRest();
      },
    };
    const keeper = await start(between);
    expect(found(keeper, 'tweede')).toEqual([]);
    expect(found(keeper, 'natuur')).toHaveLength(1);
  });

  test('answers all the same when it cannot be stored', async () => {
    const id = await keep('Een passage over natuur');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const full: IndexStore = { ...store, save: () => Promise.reject(new Error('quota')) };
    const keeper = await start(full);
    expect(found(keeper, 'natuur')).toEqual([id]);
    expect(keeper.progress).toEqual({ status: 'ready' });
    expect(warn).toHaveBeenCalledOnce();
  });

  test('says so when the notebook cannot be read', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failing = () => ({ ...rows(), after: () => Promise.reject(new Error('disk')) });
    const keeper = new IndexKeeper(failing, store, () => {});
    await keeper.start();
    expect(keeper.progress).toEqual({ status: 'failed' });
    expect(error).toHaveBeenCalledOnce();
  });

  test('says so when a change of the notebook cannot be read', async () => {
    const id = await keep('Het stikstofbeleid');
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const keeper = new IndexKeeper(
      () => ({ ...rows(), get: () => Promise.reject(new Error('disk')) }),
      store,
      () => {},
    );
    await keeper.start();
    expect(keeper.progress).toEqual({ status: 'ready' });
    await keeper.changed([id]);
    expect(keeper.progress).toEqual({ status: 'failed' });
    expect(error).toHaveBeenCalledOnce();
  });

  test('does not lose what another panel stored, nor needs it', async () => {
    const first = await keep('De eerste over natuur');
    const one = await start();
    const second = await keep('De tweede over natuur');
    const other = await start(createIndexStore(`index-keeper-search-${run}`));
    await one.changed([second]);
    await one.save();
    await other.save();
    await one.save();
    expect((await stored('natuur')).toSorted()).toEqual([first, second].toSorted());
  });

  test('follows the notebook while it is open', async () => {
    const keeper = await start();
    const told: (readonly string[] | null)[] = [];
    const stop = onRowsChanged((ids) => {
      told.push(ids);
      void keeper.changed(ids);
    }, db);
    const id = await keep('Een passage over natuur');
    await vi.waitFor(() => expect(found(keeper, 'natuur')).toEqual([id]));
    await writer().change(id, { note: 'een kanttekening' });
    await vi.waitFor(() => expect(found(keeper, 'kanttekening')).toEqual([id]));
    await db.snippets.delete(id);
    await vi.waitFor(() => expect(found(keeper, 'natuur')).toEqual([]));
    expect(told).toContainEqual([id]);
    stop();
  });

  test('looks at all rows when it is not told which were changed', async () => {
    const keeper = await start();
    const id = await keep('Een passage over natuur');
    await keeper.changed(null);
    expect(found(keeper, 'natuur')).toEqual([id]);
  });
});
