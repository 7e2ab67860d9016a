/** What a reminder to save a file depends on. Moments are ISO 8601 in UTC; null when there is none. */
export interface ReminderFacts {
  /** How many passages are kept; those in the bin do not count, here and below. */
  passages: number;
  /** When the first of them was kept. */
  firstKeptAt: string | null;
  /** When any of them was last changed or kept. */
  lastChangedAt: string | null;
  /** When a file was last saved. */
  lastFileAt: string | null;
  /** When the user last said "not now". */
  dismissedAt: string | null;
}

/** Fewer passages than these are soon kept again. */
const ENOUGH_TO_LOSE = 10;
/** Days in which nobody is reminded who has just begun. */
const FIRST_DAYS = 7;
/** Age in days from which a file is old. */
const OLD_FILE = 30;
/** Days for which "not now" holds. */
const QUIET = 14;

const DAY = 24 * 60 * 60 * 1000;

/** Whether to remind of saving a file: only when there is something that no file has, and not every day. */
export function isReminderDue(facts: ReminderFacts, now: Date): boolean {
  const { passages, firstKeptAt, lastChangedAt, lastFileAt, dismissedAt } = facts;
  const isOlder = (moment: string, days: number): boolean => now.getTime() - Date.parse(moment) > days * DAY;
  if (passages < ENOUGH_TO_LOSE || firstKeptAt === null || lastChangedAt === null) return false;
  if (dismissedAt !== null && !isOlder(dismissedAt, QUIET)) return false;
  if (lastFileAt === null) return isOlder(firstKeptAt, FIRST_DAYS);
  return lastChangedAt > lastFileAt && isOlder(lastFileAt, OLD_FILE);
}
