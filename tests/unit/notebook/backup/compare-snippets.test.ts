import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSnippets } from '../../../../utils/notebook/backup/compare-snippets';
import { MAX_JOINED_NOTE_LENGTH } from '../../../../utils/notebook/limits';
import type { Snippet } from '../../../../utils/notebook/types';
import { snippet, versions } from './arbitraries';
import { said } from './said';

/** The passage after an import that keeps both of what differs. */
function merged(mine: Snippet, theirs: Snippet): Snippet {
  const comparison = compareSnippets(mine, theirs);
  switch (comparison.verdict) {
    case 'newer':
      return { ...comparison.row, revision: Math.max(mine.revision + 1, theirs.revision) };
    case 'conflict':
      return { ...comparison.joint!, revision: Math.max(mine.revision, theirs.revision) + 1 };
    default:
      return mine;
  }
}

const [base] = fc.sample(snippet, { numRuns: 1, seed: 1 });
const version = (known: Partial<Snippet>): Snippet => ({
  ...base!,
  note: '',
  tags: [],
  deletedAt: null,
  revision: 2,
  updatedAt: '2026-02-01T00:00:00.000Z',
  ...known,
});

describe('a passage that is merged from several files', () => {
  test('is the same whichever file comes first', () => {
    fc.assert(
      fc.property(versions(3), ([mine, a, b]) => {
        expect(said(merged(merged(mine!, a!), b!))).toEqual(said(merged(merged(mine!, b!), a!)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same in both browsers that exchange their files', () => {
    fc.assert(
      fc.property(versions(2), ([mine, theirs]) => {
        expect(said(merged(mine!, theirs!))).toEqual(said(merged(theirs!, mine!)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('has nothing new to say when it comes again', () => {
    fc.assert(
      fc.property(versions(2), ([mine, theirs]) => {
        const once = merged(mine!, theirs!);
        expect(said(merged(once, theirs!))).toEqual(said(once));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a passage that is here and in a file', () => {
  test('is the same when only the counting of changes differs', () => {
    const mine = version({ note: 'Een noot', tags: ['EU', 'zorg'] });
    const theirs = { ...mine, revision: 9, updatedAt: '2026-03-01T00:00:00.000Z', tags: ['zorg', 'EU'] };
    expect(compareSnippets(mine, theirs)).toEqual({ verdict: 'same' });
  });

  test('takes over what was written in one that was never changed here', () => {
    const mine = version({ revision: 1, note: 'Eerst' });
    const theirs = version({ revision: 4, note: 'Herschreven', updatedAt: '2026-03-01T00:00:00.000Z' });
    expect(compareSnippets(mine, theirs)).toMatchObject({ verdict: 'newer', row: { note: 'Herschreven' } });
    expect(compareSnippets(theirs, mine)).toEqual({ verdict: 'older' });
  });

  test('asks when both were changed', () => {
    const mine = version({ note: 'Hier geschreven', tags: ['EU'] });
    const theirs = version({ note: 'Daar geschreven', tags: ['zorg'], revision: 8 });
    expect(compareSnippets(mine, theirs)).toMatchObject({
      verdict: 'conflict',
      kind: 'texts',
      joint: {
        note: 'Daar geschreven\n\n* * *\n\nHier geschreven',
        tags: expect.arrayContaining(['EU', 'zorg']) as unknown,
      },
    });
  });

  test('asks before it is put into the bin, and before it is taken out', () => {
    const alive = version({});
    const deleted = version({ revision: 3, deletedAt: '2026-04-01T00:00:00.000Z' });
    expect(compareSnippets(alive, deleted)).toMatchObject({
      verdict: 'conflict',
      kind: 'deleted-there',
      joint: { deletedAt: null },
    });
    expect(compareSnippets(deleted, alive)).toMatchObject({ verdict: 'conflict', kind: 'deleted-here' });
  });

  test('cannot be both when that is too long', () => {
    const mine = version({ note: 'a'.repeat(MAX_JOINED_NOTE_LENGTH) });
    const theirs = version({ note: 'b'.repeat(MAX_JOINED_NOTE_LENGTH) });
    expect(compareSnippets(mine, theirs)).toMatchObject({ verdict: 'conflict', joint: null });
  });

  test('is another when its words are others', () => {
    expect(compareSnippets(version({}), version({ quote: 'Iets anders' }))).toEqual({ verdict: 'other' });
  });
});
