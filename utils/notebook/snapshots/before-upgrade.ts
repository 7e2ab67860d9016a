import { Dexie } from 'dexie';
import { collectRows } from '../backup/write-backup';
import type { NotebookTables } from '../tables';
import { SnapshotDatabase } from './database';
import { createSnapshotShelf } from './index';

/**
 * Takes a snapshot of a notebook before its rows are brought up to date, in the transaction that does that; it is
 * on the shelf before the first row is changed. When it cannot be taken the upgrade goes on: that is a transaction
 * of its own, and leaves everything as it was when it fails.
 */
export async function snapshotBeforeUpgrade(tables: NotebookTables): Promise<void> {
  const writing = await collectRows(tables);
  // The transaction stays open for what is written elsewhere.
  await Dexie.waitFor(
    Dexie.ignoreTransaction(async () => {
      const shelf = new SnapshotDatabase();
      try {
        await createSnapshotShelf(shelf).put(await writing.end(new Date()), 'before-upgrade');
      } catch (error) {
        console.warn('Kamernoot could not take a snapshot before an upgrade', error);
      } finally {
        shelf.close();
      }
    }),
  );
}
