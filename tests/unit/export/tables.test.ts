import { parse } from 'csv-parse/sync';
import { assert, asyncProperty, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExport } from '../../../utils/export';
import { AWKWARD, CONTEXT, UNPUBLISHED, anyText, passage, trimmed } from './passages';

async function rows(passages: Parameters<typeof createExport>[1]): Promise<Record<string, string>[]> {
  const { blob } = await createExport('csv', passages, CONTEXT);
  const bytes = Buffer.from(await blob.arrayBuffer());
  return parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });
}

const unguarded = (text: string): string => text.replace(/^'/, '');

describe('a table', () => {
  test('tells of a passage what is known', async () => {
    const [row] = await rows([
      passage({
        note: 'Mijn noot',
        tags: ['asiel', 'EU recht'],
        references: ['kst-1-2'],
        source: UNPUBLISHED,
      }),
    ]);
    expect(row).toEqual({
      id: expect.stringMatching(/^0190f2b1-/),
      quote: 'De minister zegt toe de Kamer te informeren.',
      note: 'Mijn noot',
      tags: 'asiel; EU recht',
      citation:
        'Staatssecretaris van Justitie en Veiligheid, ‘Ingelaste bijeenkomst’, brief van 21 juni 2018, kenmerk 2298637, https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/bijeenkomst?a=1&b=2',
      title: 'Ingelaste bijeenkomst',
      sender: 'staatssecretaris van Justitie en Veiligheid',
      date: '2018-06-21',
      numbers: '',
      own_reference: '2298637',
      page: '',
      address: UNPUBLISHED.url,
      cites: 'kst-1-2',
      kept: '2026-11-20T09:00:00.000Z',
      changed: '2026-11-21T09:00:00.000Z',
    });
  });

  test('is read by a reader of CSV as it was written', async () => {
    const passages = AWKWARD.map((quote) => passage({ quote, note: quote }));
    const read = await rows(passages);
    expect(read.map(({ quote }) => unguarded(quote!))).toEqual(
      AWKWARD.map((text) => unguarded(trimmed(text))),
    );
    expect(read.map(({ note }) => note)).toEqual(read.map(({ quote }) => quote));
  });

  test('survives any text', async () => {
    await assert(
      asyncProperty(array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const read = await rows(texts.map((quote) => passage({ quote })));
        expect(read.map(({ quote }) => unguarded(quote!))).toEqual(
          texts.map((text) => unguarded(trimmed(text))),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(['=1+1', '+1', '-1', '@x', '＝1', '\n=1', '=cmd|"/c calc"!A1'])(
    'holds nothing that a spreadsheet calculates: %j',
    async (note) => {
      const [row] = await rows([passage({ note: `${note}x`, quote: note })]);
      for (const text of [row!['quote']!, row!['note']!]) expect(text).toMatch(/^'/);
    },
  );

  test('begins with a byte order mark, for Excel', async () => {
    const { blob, name } = await createExport('csv', [passage()], CONTEXT);
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(name).toBe('kamernoot-dossier-30573-2026-11-22.csv');
  });
});
