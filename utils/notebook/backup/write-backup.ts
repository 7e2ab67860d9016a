import type { NotebookDatabase } from '../database';
import type { ReadOnlyNotebook } from '../read-only';
import type { NotebookTables } from '../tables';
import { BackupWriting, type WrittenBackup } from './backup-writing';
import type { Choice } from './choices';
import { BACKUP_TABLE_NAMES } from './tables';
import { UNWATCHED, batches, type Work } from './work';

/** Rows that are read and written out at a time. */
const AT_A_TIME = 500;

/**
 * Writes the whole notebook to a file, as it is at one moment; what is being changed meanwhile waits.
 *
 * Rejects with the signal's reason when the work is ended.
 *
 * @param choices what was chosen beside it and goes along
 */
export async function writeBackup(
  db: NotebookDatabase,
  now: Date,
  work: Work = UNWATCHED,
  choices: readonly Choice[] = [],
): Promise<WrittenBackup> {
  const writing = await db.transaction('r', BACKUP_TABLE_NAMES, () => collectRows(db, work));
  writing.addChoices(choices);
  return writing.end(now);
}

/** Reads every row, in the transaction that it is called in, for a file that can be written when that has ended. */
export async function collectRows(tables: NotebookTables, work: Work = UNWATCHED): Promise<BackupWriting> {
  const writing = new BackupWriting();
  const counts = await Promise.all(BACKUP_TABLE_NAMES.map((name) => tables.table(name).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const name of BACKUP_TABLE_NAMES) {
    const table = tables.table<{ id: string }, string>(name);
    writing.begin(name);
    for (let last = ''; ;) {
      work.signal.throwIfAborted();
      const rows = await table.where('id').above(last).limit(AT_A_TIME).toArray();
      if (rows.length === 0) break;
      writing.add(rows);
      last = rows.at(-1)!.id;
      done += rows.length;
      work.onProgress(done, total);
    }
  }
  return writing;
}

/** What belongs to this browser alone. */
const LEFT_OUT = ['drafts', 'marks'];

/** Writes a notebook that cannot be upgraded to a file, with its rows exactly as they are. */
export async function writeReadOnlyBackup(
  notebook: ReadOnlyNotebook,
  now: Date,
  work: Work = UNWATCHED,
  choices: readonly Choice[] = [],
): Promise<WrittenBackup> {
  const writing = new BackupWriting();
  const tables = Object.entries(await notebook.tables()).filter(([name]) => !LEFT_OUT.includes(name));
  const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  for (const [name, rows] of tables) {
    writing.begin(name);
    for (const batch of batches(rows, AT_A_TIME)) {
      work.signal.throwIfAborted();
      writing.add(batch);
      done += batch.length;
      work.onProgress(done, total);
      await work.turn();
    }
  }
  writing.addChoices(choices);
  return writing.end(now);
}
