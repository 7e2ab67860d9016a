import type { NotebookDatabase } from '../database';

import type { NotebookRow, Snippet } from '../types';
import type { Conflict, ImportPlan, PlannedRow } from './plan-import';
import { BACKUP_TABLE_NAMES } from './tables';
import { recordWhatFollows } from './what-follows';
import { UNWATCHED, batches, type Work } from './work';

const AT_A_TIME = 500;

/** What becomes of a conflict: the row here, the row of the file, or both texts in one row. */
export type Decision = 'mine' | 'theirs' | 'both';

/** The notebook was changed after the plan was made: it has to be made again. Nothing was written. */
export class PlanOutdated extends Error {
  override readonly name = 'PlanOutdated';
}

/**
 * Does what a plan says, in one transaction: when it fails or is ended, nothing has changed. It deletes nothing; a
 * passage goes into the bin only where the user decided so.
 *
 * Resolves, after the commit, to the number of rows that were written. Rejects with `PlanOutdated`, with the
 * signal's reason, or with what the browser could not do (`QuotaExceededError`).
 *
 * @param decide is asked once for every conflict
 * @param now when what the user puts into the bin is put there
 */
export async function applyImport(
  db: NotebookDatabase,
  plan: ImportPlan,
  decide: (conflict: Conflict) => Decision,
  work: Work = UNWATCHED,
  now = new Date(),
): Promise<number> {
  const rows = [
    ...plan.added,
    ...plan.updated,
    ...plan.conflicts.flatMap((conflict) => decided(conflict, decide(conflict), now)),
  ];
  try {
    await db.transaction('rw', BACKUP_TABLE_NAMES, async () => {
      let done = 0;
      for (const name of BACKUP_TABLE_NAMES) {
        const ofTable = rows.filter(({ table }) => table === name);
        for (const batch of batches(ofTable, AT_A_TIME)) {
          work.signal.throwIfAborted();
          await write(db, name, batch);
          done += batch.length;
          work.onProgress(done, rows.length);
        }
      }
    });
  } catch (error) {
    // Dexie has its own errors for what is thrown within a transaction.
    work.signal.throwIfAborted();
    throw error;
  }
  return rows.length;
}

async function write(db: NotebookDatabase, name: string, batch: readonly PlannedRow[]): Promise<void> {
  const table = db.table<NotebookRow, string>(name);
  const current = await table.bulkGet(batch.map(({ row }) => row.id));
  const outdated = batch.some(({ replaces }, index) => (current[index]?.revision ?? null) !== replaces);
  if (outdated) throw new PlanOutdated('The notebook was changed meanwhile');
  const rows = batch.map(({ row }) => row);
  await table.bulkPut(rows);
  if (name === 'snippets') await recordWhatFollows(db, rows as Snippet[]);
}

function decided(conflict: Conflict, decision: Decision, now: Date): PlannedRow[] {
  if (decision === 'mine') return [];
  const { table, mine, theirs, joint } = conflict;
  const chosen =
    decision === 'both' ? joint : conflict.kind === 'deleted-there' ? inBin(conflict, now) : theirs;
  if (!chosen) throw new Error('Two texts that are too long together cannot both be kept in one note');
  const revision = Math.max(mine.revision, theirs.revision) + 1;
  return [{ table, row: { ...chosen, id: mine.id, revision }, replaces: mine.revision }];
}

/**
 * In the bin from now on, for as long as everything that is put there, and with all that was written about it. A row of
 * a file whose clock runs ahead stays the earlier one of the two.
 */
function inBin({ mine, theirs, joint }: Conflict, now: Date): NotebookRow {
  const later = (...times: string[]): string => times.reduce((one, other) => (one > other ? one : other));
  const time = now.toISOString();
  return {
    ...(joint ?? mine),
    deletedAt: later(time, theirs.deletedAt ?? ''),
    updatedAt: later(time, mine.updatedAt, theirs.updatedAt),
  };
}
