import { tellPages } from '../../../utils/messages/tell-pages';
import { applyImport, type Decision } from '../../../utils/notebook/backup/apply-import';
import type { Conflict, ImportPlan } from '../../../utils/notebook/backup/plan-import';
import { writeBackup } from '../../../utils/notebook/backup/write-backup';
import { database } from '../../../utils/notebook/database';
import { rememberNotebook } from '../../../utils/notebook/presence';
import { createSnapshotShelf } from '../../../utils/notebook/snapshots';
import type { StartWork } from './use-work';

/**
 * Does what a report says, after a snapshot was taken: without one nothing is written.
 *
 * @returns the number of rows that were written
 */
export async function takeOver(
  plan: ImportPlan,
  decide: (conflict: Conflict) => Decision,
  start: StartWork,
): Promise<number> {
  const before = await writeBackup(database, new Date(), start('protecting'));
  await createSnapshotShelf().put(before, 'before-import');
  const count = await applyImport(database, plan, decide, start('importing'));
  await rememberNotebook();
  void tellPages();
  return count;
}
