import { Dexie, type EntityTable } from 'dexie';
import type { Snapshot } from './types';

/** A backup file of the whole notebook, compressed. */
interface SnapshotFile {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Snapshots have a database of their own: what goes wrong with the notebook's does not reach them. */
export class SnapshotDatabase extends Dexie {
  snapshots!: EntityTable<Snapshot, 'id'>;
  /** Apart, so that a list of snapshots reads none of them. */
  files!: EntityTable<SnapshotFile, 'id'>;

  constructor() {
    super('kamernoot-snapshots', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ snapshots: 'id, createdAt', files: 'id' });
    this.on('versionchange', () => this.close());
  }
}

export const snapshotDatabase = new SnapshotDatabase();
