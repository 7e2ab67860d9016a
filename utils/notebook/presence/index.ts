import { v7 as newId } from 'uuid';
import * as v from 'valibot';
import { browser } from '../../browser';
import { database, type NotebookDatabase } from '../database';
import { lossOf, type NotebookLoss, type NotebookMemory } from './loss';

export type { NotebookLoss } from './loss';

/** In the extension's own storage, which browsers do not clear together with databases. */
const MEMORY = 'notebook-memory';
/** The row by which the notebook is known again. */
const CANARY = 'canary';

const memorySchema: v.GenericSchema<NotebookMemory> = v.object({
  canary: v.string(),
  passages: v.number(),
  lastId: v.nullable(v.string()),
  notedAt: v.string(),
});

async function readMemory(): Promise<NotebookMemory | null> {
  const { [MEMORY]: stored } = await browser.storage.local.get(MEMORY);
  return v.is(memorySchema, stored) ? stored : null;
}

/** What the notebook has lost since it was last remembered; null when that is nothing. */
export async function findLoss(db: NotebookDatabase = database): Promise<NotebookLoss | null> {
  const memory = await readMemory();
  if (!memory) return null;
  return db.transaction('r', db.snippets, db.marks, async () => {
    const canary = await db.marks.get(CANARY);
    // Counting takes longer the more there is: only where the canary is gone it has to be done.
    if (canary?.value === memory.canary) return null;
    return lossOf(
      {
        canary: canary?.value ?? null,
        passages: await db.snippets.where('createdAt').belowOrEqual(memory.notedAt).count(),
        hasLast: memory.lastId !== null && (await db.snippets.get(memory.lastId)) !== undefined,
      },
      memory,
    );
  });
}

/** Remembers the notebook as it is, unless it has lost something that the user has not been told of yet. */
export async function rememberNotebook(db: NotebookDatabase = database): Promise<void> {
  if ((await findLoss(db)) === null) await acceptNotebook(db);
}

/**
 * Remembers that one more passage was kept. Nothing is counted: saving takes as long in a large notebook as in a
 * small one.
 */
export async function rememberKept(id: string, db: NotebookDatabase = database): Promise<void> {
  const memory = await readMemory();
  if (!memory) return rememberNotebook(db);
  // What is remembered of a notebook that was cleared is all that tells of it.
  if ((await db.marks.get(CANARY))?.value !== memory.canary) return;
  await writeMemory({ ...memory, passages: memory.passages + 1, lastId: id });
}

/** Remembers the notebook as it is, whatever was lost: the user knows of it. */
export async function acceptNotebook(db: NotebookDatabase = database): Promise<void> {
  const canary = await db.transaction('rw', db.marks, async () => {
    const known = await db.marks.get(CANARY);
    if (known) return known.value;
    const value = newId();
    await db.marks.add({ name: CANARY, value });
    return value;
  });
  const held = await db.transaction('r', db.snippets, async () => ({
    passages: await db.snippets.count(),
    lastId: (await db.snippets.orderBy('createdAt').last())?.id ?? null,
  }));
  await writeMemory({ canary, ...held });
}

async function writeMemory(memory: Omit<NotebookMemory, 'notedAt'>): Promise<void> {
  await browser.storage.local.set({ [MEMORY]: { ...memory, notedAt: new Date().toISOString() } });
}
