import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { snippets } from '../../unit/notebook/backup/arbitraries';
import { contentOf, fileOf, importInto, notebookOf } from '../../unit/notebook/backup/notebooks';
import { said } from '../../unit/notebook/backup/said';

vi.setConfig({ testTimeout: 60_000 });

describe('a notebook that goes into a file and comes back', () => {
  test('is the same in an empty notebook, row for row', async () => {
    await fc.assert(
      fc.asyncProperty(snippets, async (rows) => {
        const first = await notebookOf(rows);
        const second = await notebookOf();
        const { plan } = await importInto(second, await fileOf(first));
        expect(plan).toMatchObject({ altered: false, missing: 0, refused: [], conflicts: [], updated: [] });
        expect(await contentOf(second)).toEqual(await contentOf(first));
      }),
      { numRuns: 25 },
    );
  });

  test('changes nothing when it is imported a second time', async () => {
    await fc.assert(
      fc.asyncProperty(snippets, snippets, fc.constantFrom('theirs', 'both'), async (a, b, decision) => {
        const notebook = await notebookOf(a);
        const file = await fileOf(await notebookOf(b));
        await importInto(notebook, file, decision);
        const once = await contentOf(notebook);
        const again = await importInto(notebook, file, 'mine');
        expect(again.plan.updated).toEqual([]);
        expect(again.written).toBe(0);
        expect(await contentOf(notebook)).toEqual(once);
      }),
      { numRuns: 25 },
    );
  });
});

describe('two files', () => {
  test('give one notebook, whichever comes first', async () => {
    await fc.assert(
      fc.asyncProperty(snippets, snippets, snippets, async (mine, a, b) => {
        const files = [await fileOf(await notebookOf(a)), await fileOf(await notebookOf(b))];
        const forwards = await notebookOf(mine);
        const backwards = await notebookOf(mine);
        for (const file of files) await importInto(forwards, file, 'both');
        for (const file of files.toReversed()) await importInto(backwards, file, 'both');
        const [one, other] = await Promise.all([forwards.snippets.toArray(), backwards.snippets.toArray()]);
        expect(one.map(said)).toEqual(other.map(said));
      }),
      { numRuns: 12 },
    );
  });

  test('lose nothing that was written, whatever is decided automatically', async () => {
    await fc.assert(
      fc.asyncProperty(snippets, snippets, async (a, b) => {
        const notebook = await notebookOf(a);
        const { plan } = await importInto(notebook, await fileOf(await notebookOf(b)), 'mine');
        for (const before of a) {
          const after = (await notebook.snippets.get(before.id))!;
          const neverChanged = before.revision === 1;
          expect(neverChanged || after.note.includes(before.note)).toBe(true);
          expect(neverChanged || before.tags.every((tag) => after.tags.includes(tag))).toBe(true);
          expect(after.deletedAt === null).toBe(before.deletedAt === null);
        }
        for (const row of b) {
          const known = plan.conflicts.some(({ theirs }) => theirs.id === row.id);
          expect(known || (await notebook.snippets.get(row.id)) !== undefined).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
