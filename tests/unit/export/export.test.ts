import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, createExport } from '../../../utils/export';
import { safeName } from '../../../utils/export/file-name';
import { CONTEXT, passage } from './passages';

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
    expect((await createExport(format, [], CONTEXT)).blob.size).toBeGreaterThanOrEqual(0);
  });

  test.each(EXPORT_FORMATS)('%s is the same file when it is made again', async (format) => {
    // The package of a Word document holds the time at which it was made.
    if (format === 'word') return;
    const passages = [passage({ note: 'Noot', tags: ['asiel'] })];
    const bytes = async () =>
      new Uint8Array(await (await createExport(format, passages, CONTEXT)).blob.arrayBuffer());
    expect(await bytes()).toEqual(await bytes());
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
