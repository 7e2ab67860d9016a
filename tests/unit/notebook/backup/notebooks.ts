import { applyImport, type Decision } from '../../../../utils/notebook/backup/apply-import';
import { planImport, type ImportPlan } from '../../../../utils/notebook/backup/plan-import';
import { readBackup } from '../../../../utils/notebook/backup/read-backup';
import { recordWhatFollows } from '../../../../utils/notebook/backup/what-follows';
import { writeBackup } from '../../../../utils/notebook/backup/write-backup';
import { NotebookDatabase } from '../../../../utils/notebook/database';
import type { Snippet } from '../../../../utils/notebook/types';

export const NOW = new Date('2026-11-22T10:00:00.000Z');

/** A notebook of its own that holds these passages, with the letters and tags that belong to them. */
export async function notebookOf(snippets: readonly Snippet[] = []): Promise<NotebookDatabase> {
  const db = new NotebookDatabase({ name: crypto.randomUUID() });
  await db.transaction('rw', [db.snippets, db.letters, db.tags], async () => {
    await db.snippets.bulkAdd([...snippets]);
    await recordWhatFollows(db, snippets);
  });
  return db;
}

/** Every row of every table that a file holds. */
export async function contentOf(db: NotebookDatabase) {
  return {
    snippets: await db.snippets.toArray(),
    letters: await db.letters.toArray(),
    tags: await db.tags.toArray(),
  };
}

export async function fileOf(db: NotebookDatabase): Promise<Blob> {
  return (await writeBackup(db, NOW)).file;
}

/** Reads a file into a notebook; every conflict is decided in one way. */
export async function importInto(
  db: NotebookDatabase,
  file: Blob,
  decision: Decision = 'mine',
): Promise<{ plan: ImportPlan; written: number }> {
  const plan = await planImport(db, await readBackup(file));
  const written = await applyImport(db, plan, ({ joint }) => (joint ? decision : 'mine'));
  return { plan, written };
}
