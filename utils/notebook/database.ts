import { Dexie, type EntityTable } from 'dexie';
import type { Snippet } from './types';

/**
 * The database of the notebook.
 *
 * It belongs to the extension's own origin: only the background and the extension's pages may open it.
 * In a content script `indexedDB` would be the page's.
 */
export class NotebookDatabase extends Dexie {
  snippets!: EntityTable<Snippet, 'id'>;

  constructor(name = 'kamernoot') {
    // 'strict' has Chromium flush to disk before a commit is reported: "saved" must survive a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      snippets: 'id, createdAt, updatedAt, deletedAt, source.url, *source.ids, *references, *tags',
    });
    // A newer version of the extension wants to upgrade: let go, so that it can.
    this.on('versionchange', () => this.close());
  }
}

export const database = new NotebookDatabase();
