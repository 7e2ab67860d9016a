import { Dexie } from 'dexie';
import { NOTEBOOK_NAME } from './database';
import { migrateRow, type AnyRow } from './migrations';
import type { LegiblePassage } from './types';

/** A notebook that cannot be upgraded: everything in it can be read, nothing can be changed. */
export interface ReadOnlyNotebook {
  /** The version it is in: lower than `SCHEMA` when upgrading failed, higher when a newer program had it. */
  version: number;
  /** All kept passages, newest first, as far as can be told; for the panel. */
  snippets(): Promise<LegiblePassage[]>;
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
      const rows = await rowsOf('snippets');
      return rows
        .filter(({ deletedAt }) => typeof deletedAt !== 'string')
        .map(legible)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async tables() {
      const names = db.tables.map((table) => table.name);
      return Object.fromEntries(await Promise.all(names.map(async (table) => [table, await rowsOf(table)])));
    },
    close: () => db.close(),
  };
}

/** A row as the panel shows it, whatever is wrong with it: what cannot be read of it is left blank. */
function legible(row: AnyRow): LegiblePassage {
  const { id, quote, note, tags, source, createdAt } = migratedIfCan(row);
  const title = isObject(source) ? source['title'] : '';
  return {
    id: String(id),
    quote: textOf(quote),
    note: textOf(note),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    title: textOf(title),
    createdAt: textOf(createdAt),
  };
}

/** The row that stopped the upgrade stays as it is. */
function migratedIfCan(row: AnyRow): AnyRow {
  try {
    return migrateRow('snippets', row);
  } catch {
    return row;
  }
}

const isObject = (value: unknown): value is AnyRow => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
