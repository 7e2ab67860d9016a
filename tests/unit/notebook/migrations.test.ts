import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { createReader, createWriter } from '../../../utils/notebook';
import { NotebookDatabase } from '../../../utils/notebook/database';
import { MIGRATIONS, migrateRow, type AnyRow, type Migration } from '../../../utils/notebook/migrations';
import { openReadOnly } from '../../../utils/notebook/read-only';
import { repair } from '../../../utils/notebook/repair';
import { SCHEMA, STORES } from '../../../utils/notebook/schema';
import { draft } from './drafts';
import { freshBrowser } from './fresh-browser';
import { FROZEN, store } from './stored';

const FIRST = FROZEN[0]!;

beforeEach(freshBrowser);

async function tablesOf(db: NotebookDatabase): Promise<Record<string, AnyRow[]>> {
  const { snippets, letters, tags, drafts } = db;
  const tables = { snippets, letters, tags, drafts };
  const read = Object.entries(tables).map(async ([name, table]) => [name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(read)) as unknown as Record<string, AnyRow[]>;
}

describe('the frozen notebooks', () => {
  test('are of every version before the one of today', () => {
    expect(FROZEN.map(({ version }) => version)).toEqual(
      Object.keys(STORES)
        .map(Number)
        .filter((version) => version < SCHEMA),
    );
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, step) => step + 2));
  });

  test.each(FROZEN)(
    'version $version is upgraded with every row, and nothing happens the second time',
    async (stored) => {
      await store(stored);
      const db = new NotebookDatabase();
      const upgraded = await tablesOf(db);
      for (const [name, rows] of Object.entries(stored.tables)) {
        expect(upgraded[name]).toHaveLength(rows.length);
        // What the user wrote is there, word for word.
        expect(upgraded[name]).toEqual(rows.map((row) => ({ ...row, schema: SCHEMA })));
      }
      expect(await repair(db)).toBe(0);
      expect(await tablesOf(db)).toEqual(upgraded);
      db.close();
      const again = new NotebookDatabase();
      expect(await tablesOf(again)).toEqual(upgraded);
      again.close();
    },
  );

  test.each(FROZEN)(
    'every row of version $version is migrated once, however often it is tried',
    ({ tables }) => {
      for (const [name, rows] of Object.entries(tables)) {
        for (const row of rows) {
          const migrated = migrateRow(name, row);
          expect(migrated.schema).toBe(SCHEMA);
          expect(migrateRow(name, migrated)).toBe(migrated);
        }
      }
    },
  );
});

describe('upgrading version 1', () => {
  test('gives every letter and every tag its row', async () => {
    await store(FIRST);
    const db = new NotebookDatabase();
    const reader = createReader(db);
    expect(await db.letters.count()).toBe(3);
    // Two addresses of one letter, known by its number on both.
    expect(await reader.lettersWithId('2011D14512')).toMatchObject([
      {
        ids: ['kst-30573-64', '2011D14512'],
        addresses: [
          'https://zoek.officielebekendmakingen.nl/kst-30573-64.html',
          'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2011D14512',
        ],
        dossiers: ['30573'],
      },
    ]);
    expect(await reader.tags()).toEqual([
      { tag: 'EU', count: 2 },
      { tag: 'asiel', count: 1 },
      { tag: 'weg', count: 0 },
    ]);
    db.close();
  });
});

describe('a row that an older program wrote after the upgrade', () => {
  test('is brought up to date, with its letter', async () => {
    const db = new NotebookDatabase();
    await createWriter(db).keep(draft(1));
    const { snippets } = FIRST.tables;
    // As the program of version 1 does: it knows of no schema, no letters and no tags.
    await db.table('snippets').add(snippets![0]);
    expect(await repair(db)).toBe(1);
    const reader = createReader(db);
    expect(await reader.get(String(snippets![0]!.id))).toEqual({ ...snippets![0], schema: SCHEMA });
    expect(await reader.lettersWithId('2018D35143')).toHaveLength(1);
    expect(await reader.tags()).toHaveLength(2);
    expect(await repair(db)).toBe(0);
    db.close();
  });
});

describe('an upgrade that fails', () => {
  const failing: Migration = {
    to: 2,
    rows: {
      snippets(row) {
        if (row.quote === 'gezinsmigratie') throw new Error('This row cannot be read');
        return { ...row, schema: 2 };
      },
    },
  };

  test('leaves the notebook as it was, to be read and to be upgraded later', async () => {
    await store(FIRST);
    const db = new NotebookDatabase({ migrations: [failing] });
    await expect(createReader(db).all()).rejects.toThrow('This row cannot be read');
    db.close();

    const readOnly = await openReadOnly();
    expect(readOnly.version).toBe(1);
    expect(await readOnly.tables()).toEqual(FIRST.tables);
    const shown = await readOnly.snippets();
    expect(shown.map(({ quote }) => quote)).toEqual(
      FIRST.tables
        .snippets!.filter(({ deletedAt }) => deletedAt === null)
        .toReversed()
        .map(({ quote }) => quote),
    );
    readOnly.close();

    const mended = new NotebookDatabase();
    expect(await createReader(mended).total()).toBe(4);
    mended.close();
  });

  test('shows what can be read of a row that is broken', async () => {
    await store({
      version: 1,
      tables: { snippets: [{ id: 'broken', quote: 'Only this', tags: [1, 'EU'], note: {}, source: null }] },
    });
    const readOnly = await openReadOnly();
    expect(await readOnly.snippets()).toEqual([
      { id: 'broken', quote: 'Only this', tags: ['EU'], note: '', title: '', createdAt: '' },
    ]);
    readOnly.close();
  });

  test('says so when there is no notebook at all', async () => {
    await expect(openReadOnly()).rejects.toThrow('There is no notebook');
    expect(await Dexie.exists('kamernoot')).toBe(false);
  });
});

describe('a newer version of the extension', () => {
  test('takes the database over, and the page that has it open is told', async () => {
    const db = new NotebookDatabase();
    await db.open();
    const told = new Promise((resolve) =>
      db.hindrances.addEventListener('hindered', (event) => resolve((event as CustomEvent).detail)),
    );
    const newer = new Dexie('kamernoot');
    newer.version(SCHEMA + 1).stores({ snippets: 'id' });
    await newer.open();
    expect(await told).toBe('outdated');
    expect(db.isOpen()).toBe(false);
    newer.close();
  });
});
