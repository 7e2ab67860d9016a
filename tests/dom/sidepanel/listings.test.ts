import { describe, expect, test, vi } from 'vitest';
import { type ListedRows, Listings } from '../../../entrypoints/sidepanel/listings';
import type { SearchClient } from '../../../entrypoints/sidepanel/search-client';
import type { SearchAnswer } from '../../../entrypoints/search-worker/protocol';
import type { Listing } from '../../../components/notebook/notebook-view';
import { snippet } from '../components/samples';

const ids = (count: number) => Array.from({ length: count }, (_, number) => snippet(number).id);

/** Listings over rows that can be changed, with an index that finds all of them. */
function listingsOf(count: number) {
  const rows = new Map(ids(count).map((id, number) => [id, snippet(number)]));
  let changed: (ids: string[] | null) => void = () => {};
  let news = (): void => {};
  const get = vi.fn<ListedRows['get']>(async (wanted) => wanted.map((id) => rows.get(id)));
  const search = vi.fn<(name: string, asked: { limit: number }) => Promise<SearchAnswer | string[]>>(
    async (name, { limit }) =>
      name === 'all'
        ? ids(count)
        : {
            ids: ids(count).slice(0, limit),
            marking: {
              parts: new Map([['natuur', 'whole']]),
              beginnings: [],
              sequences: [],
              references: [],
              fields: null,
            },
            total: count,
          },
  );
  const client = {
    ask: search as unknown as SearchClient['ask'],
    watch(onNews: () => void) {
      news = onNews;
      return () => {};
    },
  };
  const listings = new Listings(client, {
    get,
    newest: async (limit) => [...rows.values()].slice(0, limit),
    total: async () => rows.size,
    onChanged(onChange) {
      changed = onChange;
      return () => {};
    },
  });
  return {
    listings,
    rows,
    get,
    search,
    change: (which: string[] | null) => changed(which),
    tell: () => news(),
  };
}

const asked = { query: 'asiel', order: 'relevance' as const, grouping: 'none' as const };

describe('listings', () => {
  test('are asked for once, however often the same is asked', async () => {
    const { listings, search } = listingsOf(3);
    const first = listings.ask(asked, 10);
    expect(await listings.ask(asked, 10)).toBe(await first);
    expect(search).toHaveBeenCalledOnce();
    await listings.ask({ ...asked, query: 'asielb' }, 10);
    expect(search).toHaveBeenCalledTimes(2);
  });

  test('are asked for anew when the index or a row changed', async () => {
    const { listings, search, change, tell } = listingsOf(3);
    await listings.ask(asked, 10);
    const before = listings.moment(asked);
    tell();
    expect(listings.moment(asked)).not.toBe(before);
    await listings.ask(asked, 10);
    change([]);
    await listings.ask(asked, 10);
    expect(search).toHaveBeenCalledTimes(3);
  });

  test('say where words stand in a row as it is now', async () => {
    const { listings, rows } = listingsOf(1);
    rows.set(ids(1)[0]!, { ...snippet(0), quote: 'Over de natuur', note: '' });
    const { passages } = await listings.ask(asked, 10);
    expect(passages[0]?.matches).toEqual([{ field: 'quote', index: 0, ranges: [[8, 14]] }]);
  });

  test('of an empty box need no index', async () => {
    const { listings, search, tell } = listingsOf(3);
    const empty = { ...asked, query: ' ' };
    const before = listings.moment(empty);
    tell();
    expect(listings.moment(empty)).toBe(before);
    expect((await listings.ask(empty, 2)).passages).toHaveLength(2);
    expect(search).not.toHaveBeenCalled();
  });

  test('read a row once, and again when it was changed', async () => {
    const { listings, rows, get, change } = listingsOf(3);
    await listings.ask(asked, 10);
    const id = ids(3)[1]!;
    rows.set(id, { ...snippet(1), note: 'another' });
    change([id]);
    const { passages } = await listings.ask(asked, 10);
    expect(get.mock.calls.map(([wanted]) => wanted)).toEqual([ids(3), [id]]);
    expect(passages[1]?.snippet.note).toBe('another');
  });

  test('never show what was deleted a moment ago', async () => {
    const { listings, rows, change } = listingsOf(3);
    await listings.ask(asked, 10);
    rows.delete(ids(3)[0]!);
    change(null);
    const { passages, total } = await listings.ask(asked, 10);
    expect(passages.map((passage) => passage.snippet.id)).toEqual(ids(3).slice(1));
    expect(total).toBe(2);
  });

  test('stand together over all that was found, of which the first are read', async () => {
    const { listings, rows, get, change } = listingsOf(6);
    const from = (number: number, title: string, id: string) =>
      rows.set(ids(6)[number]!, {
        ...snippet(number),
        source: { ...snippet(number).source, title, ids: [id] },
      });
    for (const number of [0, 3, 5]) from(number, 'A', '2018D35143');
    for (const number of [1, 2, 4]) from(number, 'B', 'kst-30573-61');
    const positions = (listing: Listing) => listing.passages.map((one) => ids(6).indexOf(one.snippet.id));

    const byLetter = await listings.ask({ ...asked, grouping: 'letter' }, 4);
    expect(byLetter.groups).toEqual([
      { label: 'A', dossier: null, count: 3 },
      { label: 'B', dossier: null, count: 3 },
    ]);
    expect(positions(byLetter)).toEqual([0, 3, 5, 1]);
    expect(byLetter.total).toBe(6);
    const more = await listings.ask({ ...asked, grouping: 'letter' }, 6);
    expect(positions(more)).toEqual([0, 3, 5, 1, 2, 4]);
    const byDossier = await listings.ask({ ...asked, grouping: 'dossier' }, 1);
    expect(byDossier.groups).toEqual([
      { label: 'Dossier 30\u00A0573', dossier: '30573', count: 3 },
      { label: null, dossier: null, count: 3 },
    ]);
    expect(positions(byDossier)).toEqual([1]);

    get.mockClear();
    from(0, 'B', 'kst-30573-61');
    rows.delete(ids(6)[5]!);
    change([ids(6)[0]!, ids(6)[5]!]);
    const changed = await listings.ask({ ...asked, grouping: 'letter' }, 6);
    expect(positions(changed)).toEqual([0, 1, 2, 4, 3]);
    expect(changed.total).toBe(5);
    expect(get.mock.calls[0]?.[0]).toEqual([ids(6)[0], ids(6)[5]]);
  });

  test('can be waited for, also when they fail', async () => {
    const { listings, search } = listingsOf(3);
    await listings.answered();
    search.mockRejectedValueOnce(new Error('The search worker failed'));
    const failing = listings.ask(asked, 10);
    await listings.answered();
    await expect(failing).rejects.toThrow('failed');
  });
});
