import { Dexie, type EntityTable } from 'dexie';
import type { FileCopy } from './types';

interface FileContent {
  sha256: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Kept files have a database of their own: the notebook, its snapshots and its backups stay small without them. */
export class FileCopyDatabase extends Dexie {
  copies!: EntityTable<FileCopy, 'sha256'>;
  /** Apart, so that a list of files reads none of them. */
  contents!: EntityTable<FileContent, 'sha256'>;

  constructor() {
    super('kamernoot-files', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ copies: 'sha256, *addresses, keptAt', contents: 'sha256' });
    this.on('versionchange', () => this.close());
  }
}

export const fileCopyDatabase = new FileCopyDatabase();
