import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BackupRefused } from '../../../utils/notebook/backup/refusals';
import type { Snippet } from '../../../utils/notebook/types';
import { draft } from '../../unit/notebook/drafts';
import { contentOf, fileOf, importInto, notebookOf } from '../../unit/notebook/backup/notebooks';

const FILES = 500;
const SEED = 20110316;

vi.setConfig({ testTimeout: 60_000 });

/** Numbers from 0 up to a limit, the same in every run (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Ways in which a file can be wrong: by a bad disk, a bad editor, or somebody bad. */
const MUTATIONS: ((text: string, below: (limit: number) => number) => string)[] = [
  // A letter is another.
  (text, below) => {
    const at = below(text.length);
    return text.slice(0, at) + String.fromCharCode(32 + below(95)) + text.slice(at + 1);
  },
  // It ends too early.
  (text, below) => text.slice(0, below(text.length)),
  // A stretch of it is gone.
  (text, below) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(200));
  },
  // A stretch of it is there twice.
  (text, below) => {
    const at = below(text.length);
    return text.slice(0, at + below(200)) + text.slice(at);
  },
  // A value is of another kind.
  (text, below) => {
    const values = Array.from(text.matchAll(/:("[^"]*"|\d+|null)/g));
    const { index, 0: whole } = values[below(values.length)]!;
    const other = [':[]', ':{}', ':-1', ':1e999', ':""', ':"javascript:alert(1)"', ':true'][below(7)]!;
    return text.slice(0, index) + other + text.slice(index + whole.length);
  },
  // A field has the name of another, or of something that JavaScript itself uses.
  (text, below) => {
    const keys = Array.from(text.matchAll(/"(\w+)":/g));
    const { index, 0: whole } = keys[below(keys.length)]!;
    const other = ['"__proto__":', '"constructor":', '"id":', '"aside":', '"":'][below(5)]!;
    return text.slice(0, index) + other + text.slice(index + whole.length);
  },
];

function refusalOf(error: unknown): BackupRefused {
  if (error instanceof BackupRefused) return error;
  throw error;
}

test(`${FILES} files that are wrong change nothing that is not reported`, async () => {
  const below = numbers(SEED);
  const rows = Array.from({ length: 6 }, (_, number): Snippet => {
    const time = '2026-11-01T09:00:00.000Z';
    const known = { note: `Noot ${number}`, tags: ['EU'] };
    return {
      ...draft(number, known),
      createdAt: time,
      updatedAt: time,
      revision: 2,
      deletedAt: null,
      schema: 2,
    };
  });
  const text = await (await fileOf(await notebookOf(rows))).text();
  const outcomes = { refused: 0, reported: 0, harmless: 0 };
  const harmless: string[] = [];

  for (let number = 0; number < FILES; number += 1) {
    const mutated = MUTATIONS[number % MUTATIONS.length]!(text, below);
    const notebook = await notebookOf(rows.slice(0, 3));
    const before = await contentOf(notebook);
    const outcome = await importInto(notebook, new Blob([mutated])).catch(refusalOf);
    const after = await contentOf(notebook);
    notebook.close();

    // What is not named in the report is as it was, and nothing is gone.
    const planned = 'plan' in outcome ? [...outcome.plan.added, ...outcome.plan.updated] : [];
    const named = new Set(planned.map(({ row }) => row.id));
    const others = (list: Snippet[]) => list.filter(({ id }) => !named.has(id));
    expect(others(after.snippets)).toEqual(others(before.snippets));
    const ids = after.snippets.map(({ id }) => id);
    expect(before.snippets.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(planned.length > 0 || fc.stringify(after) === fc.stringify(before)).toBe(true);

    // A file that does not hold what was written says so.
    if ('reason' in outcome) outcomes.refused += 1;
    else if (outcome.plan.altered || outcome.plan.missing > 0 || outcome.plan.refused.length > 0) {
      outcomes.reported += 1;
    } else {
      outcomes.harmless += 1;
      harmless.push(mutated);
    }
  }
  expect(outcomes.refused + outcomes.reported + outcomes.harmless).toBe(FILES);
  const rowsOf = (file: string): string => file.slice(file.indexOf('\n'));
  expect(harmless.filter((file) => rowsOf(file) !== rowsOf(text))).toEqual([]);
  expect(outcomes.refused).toBeGreaterThan(100);
  expect(outcomes.reported).toBeGreaterThan(100);
});
