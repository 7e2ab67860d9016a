import { beforeEach, expect, test } from 'vitest';
import { writeBackup } from '../../../../utils/notebook/backup/write-backup';
import type { NotebookDatabase } from '../../../../utils/notebook/database';
import { createSnapshotShelf, type SnapshotShelf } from '../../../../utils/notebook/snapshots';
import { SnapshotDatabase } from '../../../../utils/notebook/snapshots/database';
import { createWriter } from '../../../../utils/notebook/writer';
import { freshBrowser } from '../fresh-browser';
import { contentOf, importInto, notebookOf, NOW } from '../backup/notebooks';
import { draft } from '../drafts';

let notebook: NotebookDatabase;
let shelf: SnapshotShelf;
beforeEach(async () => {
  freshBrowser();
  notebook = await notebookOf();
  shelf = createSnapshotShelf(new SnapshotDatabase());
});

const put = async (daysLater = 0) =>
  shelf.put(await writeBackup(notebook, new Date(NOW.getTime() + daysLater * 86_400_000)), 'daily');

test('a notebook comes back from its snapshot whole', async () => {
  const { snippet } = await createWriter(notebook).keep(draft(1, { note: 'Een noot', tags: ['EU'] }));
  const snapshot = await put();
  expect(snapshot).toMatchObject({ passages: 1, reason: 'daily', createdAt: NOW.toISOString() });
  const emptied = await notebookOf();
  await importInto(emptied, await shelf.read(snapshot!.id));
  expect(await contentOf(emptied)).toEqual(await contentOf(notebook));
  expect((await contentOf(emptied)).snippets).toEqual([snippet]);
});

test('an empty notebook does not push out one that was full', async () => {
  expect(await put()).toBeNull();
  expect(await shelf.list()).toEqual([]);
});

test('what did not change takes no room a second time', async () => {
  await createWriter(notebook).keep(draft(1));
  const first = await put();
  expect(await put(1)).toEqual(first);
  await createWriter(notebook).keep(draft(2));
  await put(2);
  expect((await shelf.list()).map(({ passages }) => passages)).toEqual([2, 1]);
});

test('what is superfluous goes, with what it held', async () => {
  const writer = createWriter(notebook);
  const ids: string[] = [];
  for (let day = 0; day < 40; day += 1) {
    await writer.keep(draft(day));
    ids.push((await put(day))!.id);
  }
  const left = (await shelf.list()).map(({ id }) => id);
  expect(left.length).toBeLessThan(12);
  expect(left[0]).toBe(ids.at(-1));
  await expect(shelf.read(ids[0]!)).rejects.toThrow('no such snapshot');
});
