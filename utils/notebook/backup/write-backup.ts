import type { NotebookDatabase } from '../database';
import type { ReadOnlyNotebook } from '../read-only';
import { sha256 } from './checksum';
import { BACKUP_MEDIA_TYPE, FORMAT, FORMAT_VERSION, type BackupHeader } from './format';
import { BACKUP_TABLE_NAMES } from './tables';
import { withUnknownInPlace } from './unknown-fields';
import { UNWATCHED, batches, type Work } from './work';

/** Rows that are read and written out at a time. */
const AT_A_TIME = 500;

/** A file and what stands in its first line. */
export interface WrittenBackup {
  header: BackupHeader;
  file: Blob;
}

/**
 * Writes the whole notebook to a file, as it is at one moment; what is being changed meanwhile waits.
 *
 * Rejects with the signal's reason when the work is ended.
 */
export async function writeBackup(
  db: NotebookDatabase,
  now: Date,
  work: Work = UNWATCHED,
): Promise<WrittenBackup> {
  const writing = new BackupWriting();
  await db.transaction('r', BACKUP_TABLE_NAMES, async () => {
    const counts = await Promise.all(BACKUP_TABLE_NAMES.map((name) => db.table(name).count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const name of BACKUP_TABLE_NAMES) {
      writing.begin(name);
      for (let last = ''; ;) {
        work.signal.throwIfAborted();
        const rows = await db
          .table<{ id: string }, string>(name)
          .where('id')
          .above(last)
          .limit(AT_A_TIME)
          .toArray();
        if (rows.length === 0) break;
        writing.add(rows);
        last = rows.at(-1)!.id;
        done += rows.length;
        work.onProgress(done, total);
      }
    }
  });
  return writing.end(now);
}

/** What belongs to this browser alone. */
const LEFT_OUT = ['drafts', 'marks'];

/** Writes a notebook that cannot be upgraded to a file, with its rows exactly as they are. */
export async function writeReadOnlyBackup(
  notebook: ReadOnlyNotebook,
  now: Date,
  work: Work = UNWATCHED,
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
  return writing.end(now);
}

/** A file while it is being written, table after table. */
class BackupWriting {
  readonly #counts: Record<string, number> = {};
  readonly #parts: string[] = [];
  #table = '';

  begin(table: string): void {
    if (this.#table !== '') this.#parts.push('\n],\n');
    this.#parts.push(`${JSON.stringify(table)}:[`);
    this.#counts[table] = 0;
    this.#table = table;
  }

  add(rows: readonly object[]): void {
    const before = this.#counts[this.#table] ?? 0;
    const lines = rows.map((row) => JSON.stringify(withUnknownInPlace(row)));
    this.#parts.push(`${before === 0 ? '\n' : ',\n'}${lines.join(',\n')}`);
    this.#counts[this.#table] = before + rows.length;
  }

  async end(now: Date): Promise<WrittenBackup> {
    const rest = new Blob([...this.#parts, '\n]}\n']);
    const header: BackupHeader = {
      format: FORMAT,
      version: FORMAT_VERSION,
      createdAt: now.toISOString(),
      counts: this.#counts,
      sha256: await sha256(new Uint8Array(await rest.arrayBuffer())),
    };
    // The tables go on where the header's own object stops.
    const first = `${JSON.stringify(header).slice(0, -1)},\n`;
    return { header, file: new Blob([first, rest], { type: BACKUP_MEDIA_TYPE }) };
  }
}
