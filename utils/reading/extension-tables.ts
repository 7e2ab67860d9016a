import { browser } from '../browser';
import { createTables } from '../references/tables/create';
import type { ReferenceTables } from '../references/types';
import { TABLE_FILES } from './table-files';

let loading: Promise<ReferenceTables> | undefined;

async function load(): Promise<ReferenceTables> {
  const [numbers, titles, years, pages] = await Promise.all([
    readTable('numbers'),
    readTable('titles'),
    readTable('years'),
    readTable('pages'),
  ]);
  return createTables({ numbers, titles, years, pages });
}

async function readTable(name: keyof typeof TABLE_FILES): Promise<string> {
  const path = TABLE_FILES[name];
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path} is not part of this extension`);
  return answer.text();
}

/**
 * What is known to exist, for the background and the extension's pages. A service worker has no `import()`, so
 * the tables are files of the extension, read at the first call and kept while the caller lives.
 *
 * @throws when a file cannot be read; the next call tries again
 */
export function loadExtensionTables(): Promise<ReferenceTables> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
