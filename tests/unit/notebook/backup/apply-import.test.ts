import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyImport, PlanOutdated } from '../../../../utils/notebook/backup/apply-import';
import { planImport } from '../../../../utils/notebook/backup/plan-import';
import { readBackup } from '../../../../utils/notebook/backup/read-backup';
import type { NotebookDatabase } from '../../../../utils/notebook/database';
import { isStorageFull } from '../../../../utils/notebook/storage-full';
import { DAYS_IN_BIN, daysLeft } from '../../../../utils/notebook/bin';
import { createReader } from '../../../../utils/notebook/reader';
import { createWriter } from '../../../../utils/notebook/writer';
import type { Snippet } from '../../../../utils/notebook/types';
import { draft } from '../drafts';
import { freshBrowser } from '../fresh-browser';
import { contentOf, fileOf, importInto, notebookOf } from './notebooks';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(freshBrowser);

const TIME = '2026-11-01T09:00:00.000Z';
const snippet = (number: number, known: Partial<Snippet> = {}): Snippet => ({
  ...draft(number),
  createdAt: TIME,
  updatedAt: TIME,
  revision: 1,
  deletedAt: null,
  schema: 2,
  ...known,
});
const many = (count: number): Snippet[] =>
  Array.from({ length: count }, (_, number) => snippet(number, { tags: [`tag ${number % 7}`] }));

async function planned(db: NotebookDatabase, rows: Snippet[]) {
  return planImport(db, await readBackup(await fileOf(await notebookOf(rows))));
}

describe('an import', () => {
  test('changes nothing when the browser has no room, whichever write meets that', async () => {
    const theirs = [...many(8), snippet(50, { note: 'Nieuw', revision: 2 })];
    const put = IDBObjectStore.prototype.put;
    let failing = 0;
    for (; ; failing += 1) {
      const notebook = await notebookOf([snippet(1), snippet(50)]);
      const plan = await planned(notebook, theirs);
      const before = await contentOf(notebook);
      let count = 0;
      const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function write(
        this: IDBObjectStore,
        ...row: Parameters<typeof put>
      ) {
        if (count++ === failing) throw new DOMException('made for a test', 'QuotaExceededError');
        return put.apply(this, row);
      });
      const error = await applyImport(notebook, plan, () => 'mine').then(
        () => null,
        (reason: unknown) => reason,
      );
      full.mockRestore();
      // More writes than fail is all of them.
      if (error === null) break;
      expect(isStorageFull(error)).toBe(true);
      expect(await contentOf(notebook)).toEqual(before);
      notebook.close();
    }
    expect(failing).toBeGreaterThan(theirs.length);
  });

  test('changes nothing when it is ended in the middle', async () => {
    const notebook = await notebookOf([snippet(1)]);
    const before = await contentOf(notebook);
    const plan = await planned(notebook, many(1_500));
    const ending = new AbortController();
    const done: number[] = [];
    const work = {
      signal: ending.signal,
      onProgress: (count: number) => {
        done.push(count);
        if (count > 700) ending.abort();
      },
      turn: async () => {},
    };
    await expect(applyImport(notebook, plan, () => 'mine', work)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(done.at(-1)).toBeLessThan(plan.added.length);
    expect(await contentOf(notebook)).toEqual(before);
  });

  test('changes nothing when the notebook was changed after it was looked at', async () => {
    const notebook = await notebookOf([snippet(1)]);
    const plan = await planned(notebook, [snippet(1, { note: 'Daar', revision: 2 }), snippet(2)]);
    await createWriter(notebook).change(snippet(1).id, { note: 'Intussen' });
    const before = await contentOf(notebook);
    await expect(applyImport(notebook, plan, () => 'mine')).rejects.toBeInstanceOf(PlanOutdated);
    expect(await contentOf(notebook)).toEqual(before);
  });

  test('does with a conflict what was decided', async () => {
    const mine = snippet(1, { note: 'Hier', revision: 3 });
    const theirs = snippet(1, { note: 'Daar', revision: 2, tags: ['EU'] });
    const noteAfter = async (decision: 'mine' | 'theirs' | 'both') => {
      const notebook = await notebookOf([mine]);
      const { plan } = await importInto(notebook, await fileOf(await notebookOf([theirs])), decision);
      expect(plan.conflicts).toHaveLength(1);
      const row = await notebook.snippets.get(mine.id);
      return [row?.note, row?.revision];
    };
    expect(await noteAfter('mine')).toEqual(['Hier', 3]);
    expect(await noteAfter('theirs')).toEqual(['Daar', 4]);
    expect(await noteAfter('both')).toEqual(['Daar\n\n* * *\n\nHier', 4]);
  });

  test('deletes nothing by itself', async () => {
    const notebook = await notebookOf([snippet(1), snippet(2)]);
    const file = await fileOf(await notebookOf([snippet(1, { deletedAt: TIME, revision: 2 })]));
    const { plan } = await importInto(notebook, file, 'mine');
    expect(plan.conflicts).toMatchObject([{ kind: 'deleted-there' }]);
    expect((await notebook.snippets.toArray()).map(({ deletedAt }) => deletedAt)).toEqual([null, null]);
  });

  test('puts a passage into the bin without what was written here, or its days there, being lost', async () => {
    const mine = snippet(1, { note: 'Hier', tags: ['zorg'], revision: 3 });
    const notebook = await notebookOf([mine]);
    const theirs = snippet(1, { deletedAt: TIME, note: 'Daar', revision: 2 });
    await importInto(notebook, await fileOf(await notebookOf([theirs])), 'theirs');
    const [row] = await createReader(notebook).bin();
    expect(row).toMatchObject({ note: 'Daar\n\n* * *\n\nHier', tags: ['zorg'], revision: 4 });
    expect(daysLeft(row!.deletedAt!, new Date())).toBe(DAYS_IN_BIN);
  });

  test('has nothing more to take from a file whose clock ran ahead, once a passage was put into the bin as there', async () => {
    const ahead = new Date(Date.now() + 40 * 24 * 3_600_000).toISOString();
    const notebook = await notebookOf([snippet(1, { note: 'Hier', revision: 3 })]);
    const source = { ...snippet(1).source, title: 'Daar' };
    const theirs = snippet(1, { deletedAt: ahead, updatedAt: ahead, note: 'Daar', revision: 2, source });
    const file = await fileOf(await notebookOf([theirs]));
    await importInto(notebook, file, 'theirs');
    const { plan, written } = await importInto(notebook, file, 'theirs');
    expect([plan.updated, plan.conflicts, written]).toEqual([[], [], 0]);
  });

  test('refuses a row whose id stands for other words here', async () => {
    const notebook = await notebookOf([snippet(1)]);
    const other = { ...snippet(1), quote: 'Heel andere woorden', revision: 7 };
    const { plan } = await importInto(notebook, await fileOf(await notebookOf([other])));
    expect(plan.refused).toMatchObject([{ reason: 'id-taken', label: 'Heel andere woorden' }]);
    expect(await notebook.snippets.get(snippet(1).id)).toEqual(snippet(1));
  });

  test('gives passages of a file without letters and tags what belongs to them', async () => {
    const file = await (await fileOf(await notebookOf([snippet(1, { tags: ['EU'] })]))).text();
    const { letters: _letters, tags: _tags, ...rest } = JSON.parse(file) as Record<string, unknown>;
    const notebook = await notebookOf();
    await importInto(notebook, new Blob([JSON.stringify(rest)]));
    expect(await notebook.tags.toArray()).toMatchObject([{ name: 'EU' }]);
    expect(await notebook.letters.toArray()).toMatchObject([{ addresses: [snippet(1).source.url] }]);
  });

  test('makes one row of a letter that has another id in the file', async () => {
    const notebook = await notebookOf([snippet(1)]);
    const [mine] = await notebook.letters.toArray();
    await importInto(notebook, await fileOf(await notebookOf([snippet(2)])));
    expect((await notebook.letters.toArray()).map(({ id }) => id)).toEqual([mine!.id]);
  });
});
