import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { STORES } from '../../utils/notebook/schema';

interface StoredNotebook {
  version: number;
  tables: { snippets: { id: string }[] };
}

/** The passages of a notebook as the first version of the extension wrote them. */
export const FIRST_ROWS = (
  JSON.parse(
    readFileSync(new URL('../fixtures/notebook/schema-1.json', import.meta.url), 'utf8'),
  ) as StoredNotebook
).tables.snippets;

/**
 * Puts a notebook of the first version in the place of the one that is there.
 *
 * @param page one of the extension
 */
export async function storeFirstVersion(page: Page, rows: object[] = FIRST_ROWS): Promise<void> {
  await page.evaluate(
    (snippets, indexes) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('kamernoot');
        // Dexie counts in tens.
        const opening = indexedDB.open('kamernoot', 10);
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('upgradeneeded', () => {
          const store = opening.result.createObjectStore('snippets', { keyPath: 'id' });
          for (const index of indexes) {
            const multiEntry = index.startsWith('*');
            const keyPath = index.replace('*', '');
            store.createIndex(keyPath, keyPath, { multiEntry });
          }
          for (const row of snippets) store.add(row);
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    rows,
    STORES[1]!['snippets']!.split(', ').slice(1),
  );
}

/** How many rows a table of the notebook has. @param page one of the extension */
export function countRows(page: Page, table = 'snippets'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kamernoot');
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
    table,
  );
}

/** Every row of some tables of the notebook, by table. @param page one of the extension */
export function readTables<Row = object>(page: Page, tables: string[]): Promise<Record<string, Row[]>> {
  return page.evaluate(
    (names) =>
      new Promise<Record<string, never[]>>((resolve, reject) => {
        const opening = indexedDB.open('kamernoot');
        opening.addEventListener('error', () => reject(opening.error!));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(names);
          const requests = names.map((name) => [name, reading.objectStore(name).getAll()] as const);
          reading.addEventListener('complete', () => {
            opening.result.close();
            resolve(Object.fromEntries(requests.map(([name, request]) => [name, request.result as never[]])));
          });
        });
      }),
    tables,
  );
}
