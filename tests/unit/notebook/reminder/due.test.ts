import { expect, test } from 'vitest';
import { isReminderDue, type ReminderFacts } from '../../../../utils/notebook/reminder/due';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const ago = (days: number): string => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const facts = (known: Partial<ReminderFacts>): ReminderFacts => ({
  passages: 40,
  firstKeptAt: ago(60),
  lastChangedAt: ago(1),
  lastFileAt: null,
  dismissedAt: null,
  ...known,
});

test.each([
  ['many passages that no file has', {}, true],
  ['an empty notebook', { passages: 0, firstKeptAt: null, lastChangedAt: null }, false],
  ['a few passages', { passages: 3 }, false],
  ['the first days', { firstKeptAt: ago(2) }, false],
  ['an old file', { lastFileAt: ago(45) }, true],
  ['a file of last week', { lastFileAt: ago(7) }, false],
  ['an old file after which nothing was changed', { lastFileAt: ago(45), lastChangedAt: ago(50) }, false],
  ['somebody who said "not now" last week', { dismissedAt: ago(7) }, false],
  ['somebody who said "not now" last month', { dismissedAt: ago(30) }, true],
])('a reminder for %s', (_, known, due) => {
  expect(isReminderDue(facts(known), NOW)).toBe(due);
});
