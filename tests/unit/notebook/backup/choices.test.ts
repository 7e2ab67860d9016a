import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Choice } from '../../../../utils/notebook/backup/choices';
import { planImport } from '../../../../utils/notebook/backup/plan-import';
import { readBackup } from '../../../../utils/notebook/backup/read-backup';
import { writeBackup } from '../../../../utils/notebook/backup/write-backup';
import { snippets } from './arbitraries';
import { freshBrowser } from '../fresh-browser';
import { NOW, importInto, notebookOf } from './notebooks';

beforeEach(freshBrowser);

/** A frozen file: none that was ever written may become unreadable. */
const frozen = (name: string): Blob =>
  new Blob([readFileSync(new URL(`../../../fixtures/backup/${name}`, import.meta.url))]);

async function fileWith(choices: unknown[]): Promise<Blob> {
  const { file } = await writeBackup(await notebookOf(), NOW, undefined, choices as Choice[]);
  return file;
}

describe('a file', () => {
  test('brings back what was chosen, beside the rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        snippets,
        fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), fc.jsonValue()),
        async (rows, chosen) => {
          const choices = Object.entries(JSON.parse(JSON.stringify(chosen)) as object).map(
            ([name, value]) => ({ name, value }),
          );
          fc.pre(!/"(?:__proto__|constructor|prototype)"/.test(JSON.stringify(choices)));
          const { file } = await writeBackup(await notebookOf(rows), NOW, undefined, choices);
          const read = await readBackup(file);
          expect(read).toMatchObject({ altered: false, missing: 0, unknownTables: [], refused: [] });
          expect(read.choices).toEqual(choices);
          expect(read.rows.snippets).toHaveLength(rows.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of before there were choices is read as it was', async () => {
    const backup = await readBackup(frozen('passages-only.json'));
    expect(backup).toMatchObject({ altered: false, missing: 0, unknownTables: [], refused: [], choices: [] });
    const notebook = await notebookOf();
    const { written } = await importInto(notebook, frozen('passages-only.json'));
    expect(written).toBe(5);
    expect(await notebook.snippets.count()).toBe(2);
    expect((await planImport(notebook, backup)).added).toEqual([]);
  });

  test('with choices is read', async () => {
    const backup = await readBackup(frozen('with-choices.json'));
    expect(backup).toMatchObject({ altered: false, missing: 0, unknownTables: [], refused: [] });
    expect(backup.choices).toEqual([
      { name: 'citation-style', value: 'kamer' },
      {
        name: 'saved-searches',
        value: [{ name: 'Asiel', query: 'tag:asiel', order: 'date', grouping: 'letter' }],
      },
    ]);
    expect(backup.rows.snippets).toHaveLength(2);
  });

  test('says that choices are missing from it', async () => {
    const text = await (await fileWith([{ name: 'links', value: false }])).text();
    const cut = new Blob([text.replace('{"name":"links","value":false}', '')]);
    expect(await readBackup(cut)).toMatchObject({ altered: true, missing: 1, choices: [] });
  });

  test.each([
    ['prototype-key', '', [{ name: 'x', value: [{ constructor: 1 }] }]],
    ['not-valid', 'name', [{ name: 7, value: 1 }]],
    ['too-long', 'name', [{ name: 'x'.repeat(101), value: 1 }]],
    ['too-long', '', [{ name: 'x', value: 'y'.repeat(600_000) }]],
    ['not-valid', 'name', [{ value: 1 }]],
  ] as const)('with a choice that is wrong says why: %s %s', async (reason, field, choices) => {
    const read = await readBackup(await fileWith([...choices]));
    expect(read.refused).toMatchObject([{ table: 'choices', reason, field }]);
    expect(read.choices).toEqual([]);
  });

  test('takes one choice of each name', async () => {
    const read = await readBackup(
      await fileWith([
        { name: 'links', value: true },
        { name: 'links', value: false },
      ]),
    );
    expect(read.choices).toEqual([{ name: 'links', value: true }]);
    expect(read.refused).toMatchObject([{ table: 'choices', reason: 'twice', label: 'links' }]);
  });
});
