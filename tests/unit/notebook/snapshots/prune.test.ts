import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDailyDue, superfluous } from '../../../../utils/notebook/snapshots/prune';
import { SNAPSHOT_REASONS, type SnapshotReason } from '../../../../utils/notebook/snapshots/types';

const DAY = 24 * 60 * 60 * 1000;
/** A Sunday. */
const TODAY = Date.parse('2026-11-22T10:00:00.000Z');

const taken = (daysAgo: number, reason: SnapshotReason = 'daily') => ({
  createdAt: new Date(TODAY - daysAgo * DAY).toISOString(),
  reason,
});
const left = <Listed extends { createdAt: string; reason: SnapshotReason }>(snapshots: Listed[]) => {
  const gone = superfluous(snapshots);
  return snapshots.filter((snapshot) => !gone.includes(snapshot));
};

describe('what stays of many snapshots', () => {
  test('are the last of seven days, and the newest of four weeks', () => {
    const daily = Array.from({ length: 60 }, (_, daysAgo) => taken(daysAgo));
    const days = left(daily).map(({ createdAt }) => createdAt.slice(5, 10));
    // Sunday 22 November back to Monday the 16th, then Sundays.
    expect(days).toEqual([
      '11-22',
      '11-21',
      '11-20',
      '11-19',
      '11-18',
      '11-17',
      '11-16',
      '11-15',
      '11-08',
      '11-01',
    ]);
  });

  test('is the last of a day', () => {
    expect(left([taken(0.3), taken(0.1), taken(0.2)])).toEqual([taken(0.1)]);
  });

  test('are all of them after a long time without any', () => {
    const old = [taken(400), taken(700), taken(1_000)];
    expect(left(old)).toEqual(old);
  });

  test('are the last two that were taken before something risky, also of one day', () => {
    const before = [taken(0.1, 'before-import'), taken(0.2, 'before-upgrade'), taken(0.3, 'before-import')];
    expect(left([taken(0), ...before])).toEqual([taken(0), ...before.slice(0, 2)]);
  });

  test('always has the newest one, is never more than thirteen, and stays as it is', () => {
    const some = fc.array(
      fc.record({
        daysAgo: fc.double({ min: 0, max: 120, noNaN: true }),
        reason: fc.constantFrom(...SNAPSHOT_REASONS),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const snapshots = list.map(({ daysAgo, reason }) => taken(daysAgo, reason));
        const kept = left(snapshots);
        const newest = snapshots
          .map(({ createdAt }) => createdAt)
          .toSorted()
          .at(-1);
        expect(kept.map(({ createdAt }) => createdAt)).toContain(newest);
        expect(kept.length).toBeLessThanOrEqual(7 + 4 + 2);
        expect(superfluous(kept)).toEqual([]);
      }),
    );
  });
});

test('the snapshot of a day is due until there is one', () => {
  const now = new Date(TODAY);
  expect(isDailyDue([], now)).toBe(true);
  expect(isDailyDue([taken(1)], now)).toBe(true);
  expect(isDailyDue([taken(0.4), taken(3)], now)).toBe(false);
});
