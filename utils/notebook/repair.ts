import type { Table } from 'dexie';
import { v7 as newId } from 'uuid';
import type { NotebookDatabase } from './database';
import { factsOfPassage } from './letter-rows';
import { recordLetter } from './letter-writer';
import { MIGRATIONS, migrateRow, type AnyRow, type Migration } from './migrations';
import { SCHEMA } from './schema';
import type { NotebookTables } from './tables';
import { recordTags } from './tag-writer';
import type { Snippet } from './types';

/** Rows that are read and written at a time. */
const AT_A_TIME = 500;
/** Tables whose rows tell their schema. */
const TABLES = ['snippets', 'letters', 'tags'] as const;

/**
 * Brings every row to the newest schema, and adds the rows of letters and tags that a passage lacks.
 *
 * Done once it is done: a second run finds nothing to do.
 *
 * @returns how many rows were brought up to date
 */
export async function bringUpToDate(
  tables: NotebookTables,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  let count = 0;
  for (const name of TABLES) {
    const table = tables.table<AnyRow, string>(name);
    const keys = await keysOfOlderRows(table);
    for (let start = 0; start < keys.length; start += AT_A_TIME) {
      const rows = await table.bulkGet(keys.slice(start, start + AT_A_TIME));
      const migrated = rows.flatMap((row) => (row ? [migrateRow(name, row, migrations)] : []));
      await table.bulkPut(migrated);
      if (name === 'snippets') await addWhatFollows(tables, migrated as unknown as Snippet[]);
    }
    count += keys.length;
  }
  return count;
}

/** Rows that an older program wrote are not in the index of schemas, or stand in it under an older one. */
async function keysOfOlderRows(table: Table<AnyRow, string>): Promise<string[]> {
  // Counting is cheap and says, nearly always, that there is nothing to do.
  if ((await table.count()) === (await table.where('schema').aboveOrEqual(SCHEMA).count())) return [];
  const current = new Set(await table.where('schema').aboveOrEqual(SCHEMA).primaryKeys());
  return (await table.toCollection().primaryKeys()).filter((key) => !current.has(key));
}

async function addWhatFollows(tables: NotebookTables, snippets: Snippet[]): Promise<void> {
  for (const snippet of snippets) {
    await recordLetter(tables, factsOfPassage(snippet), snippet.createdAt, newId);
    await recordTags(tables, snippet.tags, snippet.createdAt, newId);
  }
}

/**
 * Repairs what an older version of the extension wrote after the notebook had been upgraded; Dexie lets it, and
 * upgrades no second time. One transaction, so that a failure changes nothing.
 */
export async function repair(db: NotebookDatabase): Promise<number> {
  // Dexie keeps a transaction open over native promises only in functions that say they are `async`.
  return db.transaction('rw', [db.snippets, db.letters, db.tags], async () =>
    bringUpToDate(db, db.migrations),
  );
}
