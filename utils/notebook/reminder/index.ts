import { browser } from '../../browser';
import { database, type NotebookDatabase } from '../database';
import { createReader } from '../reader';
import type { Snippet } from '../types';
import { isReminderDue } from './due';

/** When a file was last saved, and when the user last said "not now": ISO 8601 in UTC. */
const LAST_FILE = 'last-backup-file';
const DISMISSED = 'backup-reminder-dismissed';

/** What there is to say about saving a file. */
export interface Reminder {
  passages: number;
  /** When a file was last saved; null when never. */
  lastFileAt: string | null;
}

async function readMoment(name: string): Promise<string | null> {
  const { [name]: moment } = await browser.storage.local.get(name);
  return typeof moment === 'string' && !Number.isNaN(Date.parse(moment)) ? moment : null;
}

export const lastFileAt = (): Promise<string | null> => readMoment(LAST_FILE);

export async function rememberFile(moment: string): Promise<void> {
  await browser.storage.local.set({ [LAST_FILE]: moment });
}

export async function dismissReminder(now = new Date()): Promise<void> {
  await browser.storage.local.set({ [DISMISSED]: now.toISOString() });
}

/** What is in the bin is to go: nobody is asked to save it. */
const isKept = ({ deletedAt }: Snippet): boolean => deletedAt === null;

/** The reminder to save a file, when it is due; else null. */
export async function dueReminder(
  db: NotebookDatabase = database,
  now = new Date(),
): Promise<Reminder | null> {
  const [savedAt, dismissedAt] = await Promise.all([readMoment(LAST_FILE), readMoment(DISMISSED)]);
  const facts = await db.transaction('r', db.snippets, async () => ({
    passages: await createReader(db).total(),
    firstKeptAt: (await db.snippets.orderBy('createdAt').filter(isKept).first())?.createdAt ?? null,
    lastChangedAt:
      (await db.snippets.orderBy('updatedAt').reverse().filter(isKept).first())?.updatedAt ?? null,
  }));
  const isDue = isReminderDue({ ...facts, lastFileAt: savedAt, dismissedAt }, now);
  return isDue ? { passages: facts.passages, lastFileAt: savedAt } : null;
}
