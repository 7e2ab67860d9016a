import type { NotebookReader } from '../../utils/notebook';
import type { NotebookRows } from '../../utils/notebook/rows';

/*
 * Reading the notebook takes Dexie and more, which is half of all code: it is a script of its own, so that the first
 * question need not wait until it was read as well. It runs in the same worker and meets it here.
 */

/** What the index is kept equal to. */
export type IndexedRows = NotebookRows & Pick<NotebookReader, 'total'>;

/** The rows of the notebook, and word of their changes. */
export interface NotebookToFollow extends IndexedRows {
  /** Calls back with the ids of rows that changed; null for any. */
  onChanged(onChange: (ids: string[] | null) => void): void;
}

declare function importScripts(address: string): void;

const PLACE = Symbol.for('kamernoot.notebook-rows');
const world = globalThis as { [PLACE]?: NotebookToFollow };

/** Called by the script that reads the notebook. */
export function handOver(notebook: NotebookToFollow): void {
  world[PLACE] = notebook;
}

/** Has that script run in this worker. Throws when it cannot be had. */
export function fetchNotebook(): NotebookToFollow {
  // A worker is not given the extension's API.
  importScripts('/search-rows.js');
  const notebook = world[PLACE];
  if (!notebook) throw new Error('The notebook did not come');
  return notebook;
}
