import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { FORMAT, FORMAT_VERSION } from '../../../../utils/notebook/backup/format';
import { MAX_DEPTH, MAX_FILE_BYTES } from '../../../../utils/notebook/backup/limits';
import { readBackup } from '../../../../utils/notebook/backup/read-backup';
import type { Snippet } from '../../../../utils/notebook/types';
import { draft } from '../drafts';
import { FROZEN } from '../stored';
import { freshBrowser } from '../fresh-browser';
import { contentOf, fileOf, importInto, notebookOf } from './notebooks';

beforeEach(freshBrowser);

const TIME = '2026-11-01T09:00:00.000Z';
const snippet = (known: Partial<Snippet> = {}): Snippet => ({
  ...draft(1),
  createdAt: TIME,
  updatedAt: TIME,
  revision: 1,
  deletedAt: null,
  schema: 2,
  ...known,
});

/** A file with these rows, with a checksum that fits. */
function fileWith(rows: string | object[], header: object = {}): Blob {
  const list = typeof rows === 'string' ? rows : JSON.stringify(rows);
  const rest = `"snippets":${list}}`;
  const sha256 = createHash('sha256').update(rest).digest('hex');
  const counts = { snippets: typeof rows === 'string' ? 1 : rows.length };
  const first = { format: FORMAT, version: FORMAT_VERSION, createdAt: TIME, counts, sha256, ...header };
  return new Blob([`${JSON.stringify(first).slice(0, -1)},\n${rest}`]);
}

const refusals = async (rows: string | object[]) => (await readBackup(fileWith(rows))).refused;

describe('a file as a whole is refused', () => {
  test.each([
    ['that is no JSON', new Blob(['not a backup']), 'not-json'],
    ['that is empty', new Blob([]), 'not-json'],
    ['that was cut off', fileWith([snippet()]).slice(0, -20), 'not-json'],
    ['of something else', new Blob(['{"name": "package"}']), 'not-a-backup'],
    ['that is a list', new Blob(['[]']), 'not-a-backup'],
    ['whose passages are no list', fileWith('{}'), 'not-a-backup'],
    ['of a newer format', fileWith([snippet()], { version: FORMAT_VERSION + 1 }), 'newer-format'],
    ['that is nested without end', new Blob(['['.repeat(MAX_DEPTH + 1)]), 'too-deep'],
  ])('%s', async (_, file, reason) => {
    await expect(readBackup(file)).rejects.toMatchObject({ name: 'BackupRefused', reason });
  });

  test('that is larger than any notebook, without being read', async () => {
    const huge = { size: MAX_FILE_BYTES + 1 } as Blob;
    await expect(readBackup(huge)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a row is refused', () => {
  test.each([
    ['with a note of 10 MB', { note: 'x'.repeat(10_000_000) }, 'too-long', 'note'],
    [
      'with an address that runs',
      { source: { ...draft(1).source, url: 'javascript:alert(1)' } },
      'unsafe-address',
      'source.url',
    ],
    [
      'with an address of data',
      { source: { ...draft(1).source, url: 'data:text/html,x' } },
      'unsafe-address',
      'source.url',
    ],
    ['with an id that is none', { id: '../1' }, 'not-valid', 'id'],
    ['with a moment that is none', { createdAt: 'yesterday' }, 'not-valid', 'createdAt'],
    ['that was never written', { revision: 0 }, 'not-valid', 'revision'],
    ['with a list for a note', { note: ['x'] }, 'not-valid', 'note'],
    ['with more than it may hold that nobody knows', { extra: 'x'.repeat(30_000) }, 'too-long', ''],
  ])('%s', async (_, known, reason, field) => {
    expect(await refusals([{ ...snippet(), ...known }])).toEqual([
      { table: 'snippets', reason, field, label: draft(1).quote },
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with the key %s at any depth', async (key) => {
    const row = JSON.stringify(snippet()).replace('"source":{', `"source":{"${key}":{"polluted":true},`);
    expect(await refusals(`[${row}]`)).toMatchObject([{ reason: 'prototype-key' }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('that is no row, or comes a second time, and the others are read', async () => {
    const rows = [snippet(), null, 'text', [], snippet(), snippet({ id: draft(2).id })] as object[];
    const { refused, rows: read } = await readBackup(fileWith(rows));
    expect(refused.map(({ reason }) => reason)).toEqual(['not-valid', 'not-valid', 'not-valid', 'twice']);
    expect(read.snippets.map(({ id }) => id)).toEqual([draft(1).id, draft(2).id]);
  });
});

describe('a file that is read', () => {
  test('keeps as text what looks like a page', async () => {
    const note = '<img src=x onerror=alert(1)> \u202Egnp.exe';
    const { rows } = await readBackup(fileWith([snippet({ note })]));
    expect(rows.snippets[0]?.note).toBe(note);
  });

  test('is known to be altered when one letter of it is another', async () => {
    const text = await fileWith([snippet({ note: 'jaarlijks' })]).text();
    expect(await readBackup(new Blob([text]))).toMatchObject({ altered: false });
    expect(await readBackup(new Blob([text.replace('jaarlijks', 'maarlijks')]))).toMatchObject({
      altered: true,
    });
  });

  test('is known to lack rows', async () => {
    expect(await readBackup(fileWith([snippet()], { counts: { snippets: 3 } }))).toMatchObject({
      missing: 2,
    });
  });

  test('carries what a newer Kamernoot wrote through this one', async () => {
    const row = {
      ...snippet({ schema: 9 }),
      colour: 'green',
      source: { ...draft(1).source, pages: { from: 3 } },
    };
    const notebook = await notebookOf();
    await importInto(notebook, fileWith([row], { counts: { snippets: 1, folders: 4 } }));
    expect(await notebook.snippets.get(draft(1).id)).toEqual({
      ...snippet(),
      aside: { colour: 'green', source: { pages: { from: 3 } } },
    });
    const text = await (await fileOf(notebook)).text();
    const { snippets } = JSON.parse(text) as { snippets: object[] };
    expect(snippets).toEqual([{ ...row, schema: 2 }]);
  });

  test('names tables that only a newer Kamernoot has', async () => {
    const { unknownTables } = await readBackup(
      fileWith([snippet()], { counts: { snippets: 1, folders: 4 } }),
    );
    expect(unknownTables).toEqual(['folders']);
  });

  test.each(FROZEN)('holds the notebook of version $version', async ({ tables }) => {
    const rows = (tables['snippets'] ?? []) as object[];
    const notebook = await notebookOf();
    const { plan } = await importInto(notebook, fileWith(rows));
    expect(plan.refused).toEqual([]);
    expect((await contentOf(notebook)).snippets).toHaveLength(rows.length);
  });

  test('is not read to the end when nobody wants it any more', async () => {
    const rows = Array.from({ length: 500 }, (_, number) => snippet({ id: draft(number).id }));
    const ending = new AbortController();
    const work = { signal: ending.signal, onProgress: () => ending.abort(), turn: async () => {} };
    await expect(readBackup(fileWith(rows), work)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
