import { v7 as newId } from 'uuid';
import type { WrittenBackup } from '../backup/backup-writing';
import { snapshotDatabase, type SnapshotDatabase } from './database';
import { gunzip, gzip } from './gzip';
import { superfluous } from './prune';
import type { Snapshot, SnapshotReason } from './types';

export type { Snapshot, SnapshotReason } from './types';

/** Copies of the notebook inside the browser. */
export interface SnapshotShelf {
  /** All snapshots, newest first; what they hold is not read. */
  list(): Promise<Snapshot[]>;
  /**
   * Puts a written backup on the shelf, and takes away what is superfluous then. An empty notebook is not put there:
   * it would push out what may have been lost. One that holds the same as the newest is not either.
   *
   * Resolves to the snapshot that holds this, after the commit; null for an empty notebook.
   */
  put(backup: WrittenBackup, reason: SnapshotReason): Promise<Snapshot | null>;
  /** The backup file that a snapshot holds; rejects when there is no such snapshot or it is damaged. */
  read(id: string): Promise<Blob>;
}

export function createSnapshotShelf(db: SnapshotDatabase = snapshotDatabase): SnapshotShelf {
  return {
    list: () => db.snapshots.orderBy('createdAt').reverse().toArray(),
    async put({ header, file }, reason) {
      const passages = header.counts['snippets'] ?? 0;
      if (passages === 0) return null;
      const newest = await db.snapshots.orderBy('createdAt').last();
      if (newest?.sha256 === header.sha256) return newest;

      const bytes = await gzip(file);
      const { createdAt, sha256 } = header;
      const snapshot: Snapshot = { id: newId(), createdAt, reason, passages, sha256, size: bytes.length };
      await db.transaction('rw', db.snapshots, db.files, async () => {
        await db.snapshots.add(snapshot);
        await db.files.add({ id: snapshot.id, bytes });
        const gone = superfluous(await db.snapshots.toArray()).map(({ id }) => id);
        await db.snapshots.bulkDelete(gone);
        await db.files.bulkDelete(gone);
      });
      return snapshot;
    },
    async read(id) {
      const stored = await db.files.get(id);
      if (!stored) throw new Error('There is no such snapshot');
      return gunzip(stored.bytes);
    },
  };
}
