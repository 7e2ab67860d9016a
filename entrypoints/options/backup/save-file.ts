import { openReadOnly } from '../../../utils/notebook';
import { backupFileName } from '../../../utils/notebook/backup/format';
import type { Work } from '../../../utils/notebook/backup/work';
import type { WrittenBackup } from '../../../utils/notebook/backup/backup-writing';
import { writeBackup, writeReadOnlyBackup } from '../../../utils/notebook/backup/write-backup';
import { database } from '../../../utils/notebook/database';
import { rememberFile } from '../../../utils/notebook/reminder';
import { readChoices } from '../../../utils/settings/choices';
import { download } from '../../shared/download';
import { CHOICE_KINDS } from './choice-kinds';

/**
 * Writes the whole notebook to a file among the user's downloads, with the saved searches and the settings. A notebook
 * that cannot be opened, because it could not be upgraded, is written as it is.
 *
 * @returns how many passages it holds, and whether they are written as they are
 */
export async function saveFile(work: Work): Promise<{ passages: number; asIs: boolean }> {
  const now = new Date();
  const { backup, asIs } = await write(now, work);
  download({ name: backupFileName(now), blob: backup.file });
  await rememberFile(now.toISOString());
  return { passages: backup.header.counts['snippets'] ?? 0, asIs };
}

async function write(now: Date, work: Work): Promise<{ backup: WrittenBackup; asIs: boolean }> {
  const choices = await readChoices(CHOICE_KINDS);
  try {
    return { backup: await writeBackup(database, now, work, choices), asIs: false };
  } catch (error) {
    work.signal.throwIfAborted();
    console.error('Kamernoot could not open its notebook; it is saved as it is', error);
    const notebook = await openReadOnly();
    try {
      return { backup: await writeReadOnlyBackup(notebook, now, work, choices), asIs: true };
    } finally {
      notebook.close();
    }
  }
}
