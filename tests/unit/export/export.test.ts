import { describe, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS, createExport } from '../../../utils/export';
import { safeName } from '../../../utils/export/file-name';
import { CONTEXT, passage } from './passages';

/** The package of a Word document holds the time at which it was made. */
const SAME_EVERY_TIME = EXPORT_FORMATS.filter((format) => format !== 'word');

describe('every export', () => {
  test.each(EXPORT_FORMATS)(
    '%s goes from nothing to done, and has a name that says what it is',
    async (format) => {
      const seen: number[] = [];
      const passages = Array.from({ length: 250 }, (_, number) => passage({ quote: `Passage ${number}` }));
      const { name, blob } = await createExport(format, passages, CONTEXT, (done) => seen.push(done));
      expect(name).toMatch(/^kamernoot-dossier-30573-2026-11-22/);
      expect(blob.size).toBeGreaterThan(100);
      expect(seen.at(-1)).toBe(1);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true);
    },
  );

  test.each(EXPORT_FORMATS)('%s of nothing is a file that can be read', async (format) => {
    const { name, blob } = await createExport(format, [], CONTEXT);
    expect(name).toMatch(/^kamernoot-dossier-30573-/);
    expect(await blob.text()).not.toContain('undefined');
  });

  test.each(['csl-json', 'web-annotation'] as const)('%s of nothing is an empty list', async (format) => {
    const { blob } = await createExport(format, [], CONTEXT);
    expect(JSON.parse(await blob.text())).toEqual([]);
  });

  test.each(SAME_EVERY_TIME)('%s is the same file when it is made again', async (format) => {
    const passages = [passage({ note: 'Noot', tags: ['asiel'] })];
    const bytes = async () =>
      new Uint8Array(await (await createExport(format, passages, CONTEXT)).blob.arrayBuffer());
    expect(await bytes()).toEqual(await bytes());
  });

  test('has the day by the clock of who makes it', async () => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    const context = { ...CONTEXT, exportedAt: '2026-11-22T23:30:00.000Z' };
    const { name, blob } = await createExport('markdown', [passage()], context);
    vi.unstubAllEnvs();
    expect(name).toBe('kamernoot-dossier-30573-2026-11-23.md');
    expect(await blob.text()).toContain('2026-11-23');
  });

  test('as plain text reads as it will be pasted', async () => {
    const { blob } = await createExport(
      'text',
      [passage({ note: 'Mijn noot', tags: ['EU recht'] })],
      CONTEXT,
    );
    expect((await blob.text()).replaceAll('\u00A0', ' ')).toBe(
      'Dossier 30 573\n\n' +
        '“De minister zegt toe de Kamer te informeren.”\n\n' +
        'Kamerstukken II 2010/11, 30573, nr. 61\nhttps://zoek.officielebekendmakingen.nl/kst-30573-61.html\n\n' +
        'Mijn noot\n\n#EU-recht\n',
    );
  });
});

test.each([
  ['kst-30573-61', 'kst-30573-61'],
  ['../a/b', 'a b'],
  ['CON:|?*', 'CON'],
  ['a\u202Eb\u0000', 'a b'],
  ['😀'.repeat(60), '😀'.repeat(40)],
  ['...', 'notebook'],
])('the name %j is %j', (text, name) => {
  expect(safeName(text, 'notebook')).toBe(name);
});
