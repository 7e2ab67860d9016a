import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import type { AnyRow } from '../../../utils/notebook/migrations';
import { STORES } from '../../../utils/notebook/schema';

/** A whole notebook as a version of the extension wrote it. */
export interface StoredNotebook {
  version: number;
  tables: Record<string, AnyRow[]>;
}

const FOLDER = new URL('../../fixtures/notebook/', import.meta.url);

/** The frozen notebooks, one of every version before today's, the oldest first. */
export const FROZEN: StoredNotebook[] = readdirSync(FOLDER)
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as StoredNotebook)
  .toSorted((a, b) => a.version - b.version);

/** Writes a notebook as the program of its version left it. */
export async function store({ version, tables }: StoredNotebook, name = 'kamernoot'): Promise<void> {
  const db = new Dexie(name);
  for (let known = 1; known <= version; known++) db.version(known).stores(STORES[known]!);
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows);
  db.close();
}
