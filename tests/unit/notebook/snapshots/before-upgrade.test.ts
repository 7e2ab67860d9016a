import { beforeEach, expect, test } from 'vitest';
import { readBackup } from '../../../../utils/notebook/backup/read-backup';
import { writeReadOnlyBackup } from '../../../../utils/notebook/backup/write-backup';
import { NotebookDatabase } from '../../../../utils/notebook/database';
import type { Migration } from '../../../../utils/notebook/migrations';
import { openReadOnly } from '../../../../utils/notebook/read-only';
import { createSnapshotShelf } from '../../../../utils/notebook/snapshots';
import { SnapshotDatabase } from '../../../../utils/notebook/snapshots/database';
import { NOW } from '../backup/notebooks';
import { freshBrowser } from '../fresh-browser';
import { FROZEN, store } from '../stored';

beforeEach(freshBrowser);

const broken: Migration = {
  to: 2,
  rows: {
    snippets() {
      throw new Error('This cannot be upgraded');
    },
  },
};

test.each(FROZEN)('a notebook of version $version is on the shelf before it is upgraded', async (stored) => {
  await store(stored);
  const upgraded = new NotebookDatabase();
  const rows = await upgraded.snippets.toArray();
  const shelf = createSnapshotShelf(new SnapshotDatabase());
  const snapshots = await shelf.list();
  expect(snapshots).toMatchObject([{ reason: 'before-upgrade', passages: rows.length }]);
  const text = await (await shelf.read(snapshots[0]!.id)).text();
  expect((JSON.parse(text) as { snippets: object[] }).snippets).toEqual(stored.tables['snippets']);
  upgraded.close();
});

test('a new notebook has nothing to be saved', async () => {
  const notebook = new NotebookDatabase();
  await notebook.open();
  expect(await createSnapshotShelf(new SnapshotDatabase()).list()).toEqual([]);
  notebook.close();
});

test.each(FROZEN)(
  'a notebook of version $version that cannot be upgraded is saved to a file whole',
  async (stored) => {
    await store(stored);
    const failing = new NotebookDatabase({ migrations: [broken] });
    await expect(failing.open()).rejects.toThrow('This cannot be upgraded');
    failing.close();
    expect(await createSnapshotShelf(new SnapshotDatabase()).list()).toHaveLength(1);

    const readOnly = await openReadOnly();
    const { file, header } = await writeReadOnlyBackup(readOnly, NOW);
    readOnly.close();
    const { rows, refused, altered, missing } = await readBackup(file);
    expect({ refused, altered, missing }).toEqual({ refused: [], altered: false, missing: 0 });
    expect(rows.snippets.map(({ id }) => id).toSorted()).toEqual(
      stored.tables['snippets']!.map((row) => String(row['id'])).toSorted(),
    );
    expect(header.counts['snippets']).toBe(rows.snippets.length);
  },
);
