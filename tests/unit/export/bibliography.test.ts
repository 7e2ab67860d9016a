import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExport } from '../../../utils/export';
import { AWKWARD, CONTEXT, UNPUBLISHED, anyText, flat, passage } from './passages';

type Format = 'ris' | 'bibtex' | 'csl-json';

/** What citation-js reads in a file. */
async function read(format: Format, passages: Parameters<typeof createExport>[1]) {
  const { blob } = await createExport(format, passages, CONTEXT);
  return new Cite(await blob.text()).data;
}

const plain = (text: unknown): string => flat(String(text));
const FORMATS = ['ris', 'bibtex', 'csl-json'] as const;

describe.each(FORMATS)('%s', (format) => {
  const noteField = format === 'bibtex' ? 'annote' : 'note';

  test('is read by citation-js: one item for each letter, with its passages', async () => {
    const items = await read(format, [
      passage({ quote: 'Eerste', note: 'Mijn noot' }),
      passage({ quote: 'Ander', source: UNPUBLISHED }),
      passage({ quote: 'Tweede' }),
    ]);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      type: 'report',
      title: 'Europese inzet migratiebeleid',
      issued: { 'date-parts': [[2011, 3, 16]] },
      URL: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
      genre: 'Kamerbrief',
      id: 'kst-30573-61',
    });
    expect(JSON.stringify(items[0]!['author'])).toContain('minister voor Immigratie en Asiel');
    expect(plain(items[0]![noteField])).toBe('“Eerste” Mijn noot “Tweede”');
    expect(plain(items[1]![noteField])).toBe('“Ander”');
    expect(items[1]!['URL']).toBe(UNPUBLISHED.url);
  });

  test.each(AWKWARD)('carries %j', async (text) => {
    const items = await read(format, [passage({ quote: text, note: text })]);
    expect(items).toHaveLength(1);
    expect(plain(items[0]![noteField])).toBe(plain(`“${text.trim()}” ${text.trim()}`));
  });

  test('survives any text, in the letter’s own words too', async () => {
    await assert(
      asyncProperty(anyText, anyText, async (text, title) => {
        const source = { ...UNPUBLISHED, title, sender: 'minister' };
        const items = await read(format, [passage({ quote: text, source }), passage({ quote: 'Ander' })]);
        expect(items).toHaveLength(2);
        expect(plain(items[0]![noteField])).toBe(plain(`“${text.trim()}”`));
        expect(plain(items[0]!['title'])).toBe(plain(title));
      }),
      { numRuns: 100 },
    );
  });
});

test('letters without a number have keys that differ', async () => {
  const other = { ...UNPUBLISHED, url: 'https://www.rijksoverheid.nl/ander' };
  const items = await read('bibtex', [passage({ source: UNPUBLISHED }), passage({ source: other })]);
  expect(items.map(({ id }) => id)).toEqual(['brief-2018-06-21', 'brief-2018-06-21-2']);
});
