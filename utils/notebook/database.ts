import { Dexie, type EntityTable } from 'dexie';
import { MIGRATIONS, type Migration } from './migrations';
import { bringUpToDate } from './repair';
import { SCHEMA, STORES } from './schema';
import { snapshotBeforeUpgrade } from './snapshots/before-upgrade';
import type { Draft, Letter, Mark, Snippet, Tag } from './types';

/**
 * What stands between this context and the notebook: `outdated` when a newer version of the extension took the
 * database over and this page is to be reloaded, `blocked` when another page must be closed before it can be upgraded.
 */
export type NotebookHindrance = 'outdated' | 'blocked';

/** Fired at `NotebookDatabase.hindrances`; `detail` is the hindrance. */
export const HINDERED = 'hindered';

export interface NotebookDatabaseOptions {
  name?: string;
  /** Every step from older rows to those of today. */
  migrations?: readonly Migration[];
}

export const NOTEBOOK_NAME = 'kamernoot';

/**
 * The database of the notebook.
 *
 * It belongs to the extension's own origin: only the background and the extension's pages may open it.
 * In a content script `indexedDB` would be the page's.
 *
 * Opening it upgrades a notebook of an older version, in one transaction: it succeeds whole, or opening fails and
 * the older notebook stays as it was, to be read with `openReadOnly`.
 */
export class NotebookDatabase extends Dexie {
  snippets!: EntityTable<Snippet, 'id'>;
  letters!: EntityTable<Letter, 'id'>;
  tags!: EntityTable<Tag, 'id'>;
  drafts!: EntityTable<Draft, 'id'>;
  marks!: EntityTable<Mark, 'name'>;
  readonly hindrances = new EventTarget();
  readonly migrations: readonly Migration[];

  constructor({ name = NOTEBOOK_NAME, migrations = MIGRATIONS }: NotebookDatabaseOptions = {}) {
    // 'strict' has Chromium flush to disk before a commit is reported: "saved" must survive a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.migrations = migrations;
    for (const [version, stores] of Object.entries(STORES)) this.version(Number(version)).stores(stores);
    this.version(SCHEMA).upgrade(async (transaction) => {
      await snapshotBeforeUpgrade(transaction);
      await bringUpToDate(transaction, migrations);
    });
    // A newer version of the extension wants to upgrade: let go, so that it can.
    this.on('versionchange', () => {
      this.close();
      this.#tell('outdated');
    });
    this.on('blocked', () => this.#tell('blocked'));
  }

  #tell(hindrance: NotebookHindrance): void {
    this.hindrances.dispatchEvent(new CustomEvent(HINDERED, { detail: hindrance }));
  }
}

export const database = new NotebookDatabase();
