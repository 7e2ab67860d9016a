/** How long a deleted passage stays in the bin, in days. */
export const DAYS_IN_BIN = 30;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The moment up to which what was deleted is to be removed for good, in the form that rows have it.
 * A clock that was set back keeps passages longer; none is ever removed sooner.
 */
export function removedUpTo(now: Date): string {
  return new Date(now.getTime() - DAYS_IN_BIN * DAY).toISOString();
}

/** How many days a passage stays in the bin still, rounded up; at least 0. */
export function daysLeft(deletedAt: string, now: Date): number {
  const until = Date.parse(deletedAt) + DAYS_IN_BIN * DAY;
  return Math.max(0, Math.ceil((until - now.getTime()) / DAY));
}
