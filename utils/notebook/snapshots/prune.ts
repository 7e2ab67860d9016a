import type { Snapshot } from './types';

/** How many of the last days and weeks that have a snapshot keep one; days without any do not count. */
const DAYS = 7;
const WEEKS = 4;
/** How many of those that were taken before something risky stay, whatever their day. */
const BEFORE_SOMETHING = 2;

const DAY = 24 * 60 * 60 * 1000;
/** The Thursday of 1970-01-01 is day 0; weeks begin on Monday. */
const MONDAY = 3;

const dayOf = ({ createdAt }: Pick<Snapshot, 'createdAt'>): number => Math.floor(Date.parse(createdAt) / DAY);
const weekOf = (snapshot: Pick<Snapshot, 'createdAt'>): number => Math.floor((dayOf(snapshot) + MONDAY) / 7);

/**
 * The snapshots that may go: of each of the last seven days and four weeks with snapshots the newest stays, and so
 * do the last two that were taken before an import or an upgrade.
 */
export function superfluous<Listed extends Pick<Snapshot, 'createdAt' | 'reason'>>(
  snapshots: readonly Listed[],
): Listed[] {
  const newestFirst = snapshots.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const kept = new Set([
    ...newestOfEach(newestFirst, dayOf).slice(0, DAYS),
    ...newestOfEach(newestFirst, weekOf).slice(0, WEEKS),
    ...newestFirst.filter(({ reason }) => reason !== 'daily').slice(0, BEFORE_SOMETHING),
  ]);
  return snapshots.filter((snapshot) => !kept.has(snapshot));
}

function newestOfEach<Listed>(
  newestFirst: readonly Listed[],
  periodOf: (snapshot: Listed) => number,
): Listed[] {
  const newest = new Map<number, Listed>();
  for (const snapshot of newestFirst) {
    const period = periodOf(snapshot);
    if (!newest.has(period)) newest.set(period, snapshot);
  }
  return [...newest.values()];
}

/** Whether the snapshot of a day is still to be taken. Days are those of UTC. */
export function isDailyDue(snapshots: readonly Pick<Snapshot, 'createdAt'>[], now: Date): boolean {
  const today = dayOf({ createdAt: now.toISOString() });
  return !snapshots.some((snapshot) => dayOf(snapshot) === today);
}
