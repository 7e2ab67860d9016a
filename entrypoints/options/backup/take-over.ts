import type { BackupOutcome } from '../../../components/backup/outcome';
import { tellPages } from '../../../utils/messages/tell-pages';
import { applyImport, type Decision } from '../../../utils/notebook/backup/apply-import';
import type { Choice } from '../../../utils/notebook/backup/choices';
import type { Conflict, ImportPlan } from '../../../utils/notebook/backup/plan-import';
import { writeBackup } from '../../../utils/notebook/backup/write-backup';
import { database } from '../../../utils/notebook/database';
import { rememberNotebook } from '../../../utils/notebook/presence';
import { createSnapshotShelf } from '../../../utils/notebook/snapshots';
import { takeChoicesOver } from '../../../utils/settings/choices';
import { CHOICE_KINDS } from './choice-kinds';
import type { StartWork } from './use-work';

/**
 * Does what a report says, after a snapshot was taken: without one nothing is written.
 *
 * @param choices of the same file; what is new in them is taken over too
 * @returns the number of rows and choices that were written; `importedRows` when only the choices could not be
 */
export async function takeOver(
  plan: ImportPlan,
  choices: readonly Choice[],
  decide: (conflict: Conflict) => Decision,
  start: StartWork,
): Promise<BackupOutcome> {
  const before = await writeBackup(database, new Date(), start('protecting'));
  await createSnapshotShelf().put(before, 'before-import');
  const count = await applyImport(database, plan, decide, start('importing'));
  void tellPages();
  try {
    const chosen = await takeChoicesOver(CHOICE_KINDS, choices);
    await rememberNotebook();
    return { kind: 'imported', count: count + chosen };
  } catch (error) {
    console.error('Kamernoot could not store the choices of a file', error);
    return { kind: 'importedRows' };
  }
}
