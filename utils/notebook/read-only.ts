import { Dexie } from 'dexie';
import { NOTEBOOK_NAME } from './database';
import { migrateRow, type AnyRow } from './migrations';
import { SCHEMA } from './schema';
import type { Snippet } from './types';

/** A notebook that cannot be upgraded: everything in it can be read, nothing can be changed. */
export interface ReadOnlyNotebook {
  /** The version it is in: lower than `SCHEMA` when upgrading failed, higher when a newer program had it. */
  version: number;
  /** All kept passages, newest first, as far as can be told; for the panel. */
  snippets(): Promise<Snippet[]>;
  /** Every row of every table exactly as it is stored; for a file that saves it. */
  tables(): Promise<Record<string, AnyRow[]>>;
  close(): void;
}

/**
 * Opens the notebook as it is, in whatever version, without upgrading it: for when opening `NotebookDatabase` fails.
 * Rejects when not even that can be done, or when there is none.
 */
export async function openReadOnly(name: string = NOTEBOOK_NAME): Promise<ReadOnlyNotebook> {
  if (!(await Dexie.exists(name))) throw new Error('There is no notebook');
  // Without versions of its own, Dexie takes the database as it finds it.
  const db = await new Dexie(name).open();
  db.on('versionchange', () => db.close());
  const rowsOf = (table: string) => db.table<AnyRow>(table).toArray();
  return {
    version: db.verno,
    async snippets() {
      const rows = (await rowsOf('snippets')).map(legible);
      return rows
        .filter(({ deletedAt }) => deletedAt === null)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async tables() {
      const names = db.tables.map((table) => table.name);
      return Object.fromEntries(await Promise.all(names.map(async (table) => [table, await rowsOf(table)])));
    },
    close: () => db.close(),
  };
}

/** A row as the panel shows it, whatever is wrong with it. */
function legible(row: AnyRow): Snippet {
  let migrated = row;
  try {
    migrated = migrateRow('snippets', row);
  } catch {
    // The row that stopped the upgrade: what can be read of it is shown.
  }
  const blank: Omit<Snippet, 'id'> = {
    quote: '',
    note: '',
    tags: [],
    references: [],
    anchor: { quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }, position: null },
    source: { url: '', title: '', sender: null, date: null, ids: [] },
    createdAt: '',
    updatedAt: '',
    revision: 1,
    deletedAt: null,
    schema: SCHEMA,
  };
  return { ...blank, ...migrated } as Snippet;
}
