import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Anchor } from '../../../utils/anchors/types';
import { daysLeft } from '../../../utils/notebook/bin';
import { NotebookDatabase } from '../../../utils/notebook/database';
import {
  createReader,
  createWriter,
  type NotebookReader,
  type NotebookWriter,
} from '../../../utils/notebook';
import { countReads } from './count-reads';
import { draft } from './drafts';
import { freshBrowser } from './fresh-browser';

let database: NotebookDatabase;
let reader: NotebookReader;
let writer: NotebookWriter;
let now: Date;

beforeEach(() => {
  freshBrowser();
  database = new NotebookDatabase();
  now = new Date('2026-01-01T10:00:00.000Z');
  reader = createReader(database);
  writer = createWriter(database, () => now);
});
afterEach(() => database.close());

const later = () => {
  now = new Date(now.getTime() + 60_000);
};

describe('completing what was kept as words alone', () => {
  const words = { quote: { type: 'TextQuoteSelector' as const, exact: 'de  quote', prefix: '', suffix: '' } };
  const placed = draft(1, { quote: 'de quote', note: '', tags: [], references: ['kst-1-2'] });

  test('writes its place and what its letter says, and leaves note and tags', async () => {
    const { source } = placed;
    const bare = { ...source, title: 'brief.pdf', date: null, ids: [] };
    const { snippet } = await writer.keep(
      draft(1, {
        anchor: { ...words, position: null },
        source: bare,
        note: 'n',
        tags: ['t'],
        references: [],
      }),
    );
    later();
    expect(await writer.complete(placed)).toBe(true);
    const { quote, anchor, references } = placed;
    expect(await reader.get(snippet.id)).toEqual({
      ...snippet,
      quote,
      anchor,
      references,
      source,
      revision: 2,
      updatedAt: now.toISOString(),
    });
  });

  test('never moves what has its place, and touches nothing in the bin', async () => {
    await writer.keep(draft(1));
    expect(await writer.complete(placed)).toBe(false);
    expect(await reader.get(placed.id)).toMatchObject(draft(1));
    const { snippet } = await writer.keep(draft(2, { anchor: { ...words, position: null } }));
    await writer.discard(snippet.id);
    expect(await writer.complete({ ...placed, id: snippet.id })).toBe(false);
    expect(await reader.bin()).toMatchObject([{ anchor: { position: null } }]);
  });
});

describe('keeping', () => {
  test('writes a row that can be read when it is done', async () => {
    const { snippet, already } = await writer.keep(draft(1));
    expect(already).toBe(false);
    expect(snippet).toEqual({
      ...draft(1),
      createdAt: '2026-01-01T10:00:00.000Z',
      updatedAt: '2026-01-01T10:00:00.000Z',
      revision: 1,
      deletedAt: null,
      schema: 2,
    });
    expect(await reader.get(snippet.id)).toEqual(snippet);
  });

  test('does nothing more when a save is repeated', async () => {
    const { snippet } = await writer.keep(draft(1));
    later();
    expect(await writer.keep(draft(1))).toEqual({ snippet, already: true });
    expect(await reader.all()).toEqual([snippet]);
  });

  test('adds what was typed in another tab under the same id', async () => {
    await writer.keep(draft(1, { note: 'From one tab' }));
    const again = await writer.keep(draft(1, { note: 'From the other' }));
    expect(again).toMatchObject({ already: true, snippet: { note: 'From one tab\n\nFrom the other' } });
  });

  test('brings back what was deleted and is kept again under its id', async () => {
    await writer.keep(draft(1, { note: 'First' }));
    await writer.discard(draft(1).id);
    expect((await writer.keep(draft(1))).snippet).toMatchObject({ deletedAt: null, note: 'First' });
  });

  test('adds a second note and new tags to the passage that was kept first', async () => {
    await writer.keep(draft(1, { note: 'First', tags: ['EU'] }));
    later();
    const again = await writer.keep(
      draft(2, { quote: draft(1).quote, note: 'Second', tags: ['EU', 'asiel'] }),
    );
    expect(again.already).toBe(true);
    expect(await reader.all()).toMatchObject([
      { id: draft(1).id, note: 'First\n\nSecond', tags: ['EU', 'asiel'], revision: 2 },
    ]);
  });

  describe('the same words at another place of the page', () => {
    const quote = 'De Kamer wordt geïnformeerd.';
    const at = (number: number, start: number, before: string, known: Partial<Anchor> = {}) =>
      draft(number, {
        quote,
        note: `Note ${number}`,
        anchor: {
          quote: {
            type: 'TextQuoteSelector',
            exact: quote,
            prefix: before,
            suffix: ' Daarna volgt overleg.',
          },
          position: { type: 'TextPositionSelector', start, end: start + quote.length },
          ...known,
        },
      });

    test('are the passage that was kept first, when the page moved them with all that stands around them', async () => {
      await writer.keep(at(1, 10, 'In het voorjaar: '));
      const again = await writer.keep(at(2, 500, 'In het voorjaar: '));
      expect(again).toMatchObject({ already: true, snippet: { id: draft(1).id, note: 'Note 1\n\nNote 2' } });
    });

    test('are another passage where something else stands around them, or as often before them', async () => {
      await writer.keep(at(1, 10, 'In het voorjaar: ', { occurrence: { number: 1, of: 2 } }));
      await writer.keep(at(2, 500, 'In het najaar: '));
      await writer.keep(at(3, 900, 'In het voorjaar: ', { occurrence: { number: 2, of: 2 } }));
      await writer.keep(at(4, 950, ''));
      expect(await reader.all()).toHaveLength(4);
    });
  });

  test('keeps what was in the bin as a new passage', async () => {
    await writer.keep(draft(1));
    await writer.discard(draft(1).id);
    const again = await writer.keep(draft(2, { quote: draft(1).quote }));
    expect(again.already).toBe(false);
    expect((await reader.all()).map(({ id }) => id)).toEqual([draft(2).id]);
  });

  test('keeps all of many that are kept at the same moment', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, number) => writer.keep(draft(number))));
    expect(await reader.all()).toHaveLength(20);
  });
});

describe('changing', () => {
  test('changes what is named, and says when', async () => {
    await writer.keep(draft(1, { note: 'Old', tags: ['EU'] }));
    later();
    const changed = await writer.change(draft(1).id, { note: 'New' });
    const snippet = await reader.get(draft(1).id);
    expect(changed).toEqual({ status: 'changed', snippet });
    expect(snippet).toMatchObject({
      note: 'New',
      tags: ['EU'],
      revision: 2,
      createdAt: '2026-01-01T10:00:00.000Z',
      updatedAt: '2026-01-01T10:01:00.000Z',
    });
  });

  test('says so when there is no such passage', async () => {
    expect(await writer.change(draft(1).id, { note: 'New' })).toEqual({ status: 'gone' });
    expect(await writer.discard(draft(1).id)).toBe(false);
    expect(await writer.restore(draft(1).id)).toBe(false);
  });

  test('loses neither of two changes at the same moment', async () => {
    await writer.keep(draft(1));
    const { id } = draft(1);
    await Promise.all([writer.change(id, { note: 'From one tab' }), writer.change(id, { tags: ['other'] })]);
    expect(await reader.get(id)).toMatchObject({ note: 'From one tab', tags: ['other'], revision: 3 });
  });
});

describe('changing what somebody else changed meanwhile', () => {
  const { id } = draft(1);
  const start = async () => {
    const { snippet } = await writer.keep(draft(1, { note: 'Base', tags: ['EU'] }));
    return snippet;
  };

  test('writes nothing, and gives what stands there', async () => {
    const base = await start();
    await writer.change(id, { note: 'Theirs' }, base);
    const result = await writer.change(id, { note: 'Mine', tags: ['EU'] }, base);
    const current = await reader.get(id);
    expect(result).toEqual({ status: 'conflict', current });
    expect(current).toMatchObject({ note: 'Theirs', revision: 2 });
    // Who has seen it may go on from there.
    expect(await writer.change(id, { note: 'Theirs\n\nMine' }, current)).toMatchObject({ status: 'changed' });
  });

  test('writes where they do not contradict each other', async () => {
    const base = await start();
    await writer.change(id, { tags: ['EU', 'asiel'] }, base);
    expect(await writer.change(id, { note: 'Mine' }, base)).toMatchObject({
      status: 'changed',
      snippet: { note: 'Mine', tags: ['EU', 'asiel'] },
    });
    // Both wrote the same.
    expect(await writer.change(id, { note: 'Mine' }, base)).toMatchObject({ status: 'changed' });
  });

  test('does not write into the bin', async () => {
    const base = await start();
    await writer.discard(id);
    expect(await writer.change(id, { note: 'Mine' }, base)).toEqual({ status: 'gone' });
  });

  test('loses nothing in 200 edits of two tabs', async () => {
    let [one, other] = [await start(), (await reader.get(id))!];
    for (let edit = 0; edit < 100; edit++) {
      const changes = [one, other].map((base, tab) =>
        writer.change(id, { note: `${base.note}\n${tab}:${edit}` }, base),
      );
      const results = await Promise.all(changes);
      for (const [tab, result] of results.entries()) {
        if (result.status !== 'conflict') continue;
        const { current } = result;
        await writer.change(id, { note: `${current.note}\n${tab}:${edit}` }, current);
      }
      one = (await reader.get(id))!;
      other = one;
    }
    const lines = one.note.split('\n').slice(1);
    expect(lines).toHaveLength(200);
    expect(new Set(lines).size).toBe(200);
  });
});

describe('what is typed and not kept', () => {
  const text = { note: 'Half', tags: 'EU, as', passage: draft(1), edited: null };

  test('is there until it is kept', async () => {
    await writer.storeDraft({ id: draft(1).id, ...text });
    later();
    await writer.storeDraft({ id: draft(1).id, ...text, note: 'Half a note' });
    const { url, ids } = draft(1).source;
    const elsewhere = await reader.draftsOfPage('https://www.tweedekamer.nl/elsewhere', ids);
    expect(await reader.draftsOfPage(url, [])).toEqual(elsewhere);
    expect(elsewhere).toMatchObject([
      { note: 'Half a note', tags: 'EU, as', createdAt: '2026-01-01T10:00:00.000Z' },
    ]);
    await writer.keep(draft(1, { note: 'Half a note' }));
    expect(await reader.drafts()).toEqual([]);
  });

  test('is there until it is given up', async () => {
    await writer.storeDraft({ id: draft(1).id, ...text });
    await writer.dropDraft(draft(1).id);
    expect(await reader.drafts()).toEqual([]);
  });

  test('is kept apart for two panels that edit one passage, until each has saved', async () => {
    const { snippet: base } = await writer.keep(draft(1, { note: 'Base' }));
    const edited = { id: base.id, base: { revision: base.revision, note: base.note, tags: base.tags } };
    for (const number of [11, 12]) {
      await writer.storeDraft({ id: draft(number).id, note: `${number}`, tags: '', passage: null, edited });
      later();
    }
    await writer.change(base.id, { note: '11' }, base, draft(11).id);
    const refused = await writer.change(base.id, { note: '12' }, base, draft(12).id);
    expect(refused.status).toBe('conflict');
    expect(await reader.drafts()).toMatchObject([{ id: draft(12).id, note: '12' }]);
  });
});

describe('the bin', () => {
  test('is emptied of what has been there for thirty days', async () => {
    for (const number of [1, 2, 3]) await writer.keep(draft(number));
    await writer.discard(draft(1).id);
    now = new Date('2026-01-20T10:00:00.000Z');
    await writer.discard(draft(2).id);
    now = new Date('2026-01-31T09:59:59.000Z');
    expect(await writer.removeOld()).toBe(0);
    now = new Date('2026-01-31T10:00:00.000Z');
    expect(await writer.removeOld()).toBe(1);
    expect((await reader.bin()).map(({ id }) => id)).toEqual([draft(2).id]);
    expect(await reader.binCount()).toBe(1);
    expect(await reader.total()).toBe(1);
    expect(daysLeft('2026-01-20T10:00:00.000Z', now)).toBe(19);
    expect(daysLeft('2025-01-20T10:00:00.000Z', now)).toBe(0);
  });

  test('loses only what is in it', async () => {
    for (const number of [1, 2, 3]) await writer.keep(draft(number));
    await writer.discard(draft(1).id);
    expect(await writer.removeForGood([draft(1).id, draft(2).id])).toBe(1);
    expect(await reader.total()).toBe(2);
    await writer.discard(draft(2).id);
    expect(await writer.emptyBin()).toBe(1);
    expect(await reader.bin()).toEqual([]);
    expect((await reader.all()).map(({ id }) => id)).toEqual([draft(3).id]);
  });

  test('takes along what was being written in a passage that is removed for good, and nothing else', async () => {
    const written = async (number: number) => {
      const { snippet } = await writer.keep(draft(number));
      const { revision, note, tags } = snippet;
      const edited = { id: snippet.id, base: { revision, note, tags } };
      await writer.storeDraft({ id: draft(10 + number).id, note: 'Half', tags: '', passage: null, edited });
      return snippet.id;
    };
    const ids = [await written(1), await written(2), await written(3)];
    for (const id of ids.slice(0, 2)) await writer.discard(id);
    expect(await reader.drafts()).toHaveLength(3);
    await writer.removeForGood([ids[0]!, ids[2]!]);
    expect((await reader.drafts()).map(({ edited }) => edited?.id).toSorted()).toEqual(ids.slice(1));
    await writer.emptyBin();
    expect((await reader.drafts()).map(({ edited }) => edited?.id)).toEqual(ids.slice(2));
  });
});

describe('deleting', () => {
  test('hides a passage everywhere until it is brought back as it was', async () => {
    const { snippet } = await writer.keep(draft(1));
    await writer.discard(snippet.id);
    expect(await reader.get(snippet.id)).toBeUndefined();
    expect(await reader.all()).toEqual([]);
    expect(await reader.ofPage(snippet.source.url, snippet.source.ids)).toEqual([]);

    await writer.restore(snippet.id);
    expect(await reader.get(snippet.id)).toMatchObject({ quote: snippet.quote, note: snippet.note });
  });
});

describe('reading', () => {
  test('gives all passages newest first', async () => {
    for (const number of [1, 2, 3]) {
      await writer.keep(draft(number));
      later();
    }
    expect((await reader.all()).map(({ id }) => id)).toEqual([3, 2, 1].map((number) => draft(number).id));
  });

  test('gives the newest, page after page, without reading the others', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      // Several may be kept within one millisecond.
      if (number !== 3) later();
      await writer.keep(draft(number));
    }
    await writer.discard(draft(5).id);
    const counted = new NotebookDatabase();
    const reads = countReads(counted);
    reader = createReader(counted);
    const numbers = (snippets: { id: string }[]) => snippets.map(({ id }) => Number(id.slice(-2)));
    const first = await reader.newest(2);
    expect(numbers(first)).toEqual([6, 4]);
    // The one in the bin is stepped over.
    expect(reads()).toBe(3);
    const second = await reader.newest(2, first.at(-1));
    expect(numbers(second)).toEqual([3, 2]);
    expect(numbers(await reader.newest(2, second.at(-1)))).toEqual([1]);
    expect(await reader.total()).toBe(5);
    expect(reads()).toBe(6);
    counted.close();
  });

  test('gives what is about a document, newest first', async () => {
    await writer.keep(draft(1, { references: ['kst-19637-1'] }));
    later();
    await writer.keep(draft(2, { references: [], source: { ...draft(2).source, ids: ['kst-19637-1'] } }));
    await writer.keep(draft(3));
    expect((await reader.about('kst-19637-1')).map(({ id }) => id)).toEqual([draft(2).id, draft(1).id]);
  });

  test('counts tags without those in the bin', async () => {
    await writer.keep(draft(1, { tags: ['EU', 'asiel'] }));
    await writer.keep(draft(2, { tags: ['EU'] }));
    await writer.keep(draft(3, { tags: ['wonen'] }));
    await writer.discard(draft(3).id);
    await writer.change(draft(2).id, { tags: ['EU', 'zorg'] });
    expect(await reader.tags()).toEqual([
      { tag: 'EU', count: 2 },
      { tag: 'asiel', count: 1 },
      { tag: 'zorg', count: 1 },
      { tag: 'wonen', count: 0 },
    ]);
  });

  test('gives what is in the bin, the last deleted first', async () => {
    for (const number of [1, 2, 3]) await writer.keep(draft(number));
    for (const number of [2, 1]) {
      later();
      await writer.discard(draft(number).id);
    }
    expect((await reader.bin()).map(({ id }) => id)).toEqual([draft(1).id, draft(2).id]);
  });

  test('gives what was kept of a letter wherever it stood, oldest first and once', async () => {
    const here = 'https://zoek.officielebekendmakingen.nl/kst-30573-64.html';
    const source = { ...draft(0).source, url: here, ids: ['kst-30573-64'] };
    await writer.keep(draft(1, { source }));
    later();
    await writer.keep(draft(2, { source: { ...source, url: 'https://www.tweedekamer.nl/elsewhere' } }));
    later();
    await writer.keep(
      draft(3, { source: { ...source, url: 'https://www.rijksoverheid.nl/x', ids: ['other'] } }),
    );
    const found = await reader.ofPage(here, ['kst-30573-64']);
    expect(found.map(({ id }) => id)).toEqual([draft(1).id, draft(2).id]);
  });

  test('finds the notebook again when it is opened anew', async () => {
    await writer.keep(draft(1));
    database.close();
    const reopened = new NotebookDatabase();
    expect(await createReader(reopened).all()).toHaveLength(1);
    reopened.close();
  });
});
