import { assert, asyncProperty, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExport } from '../../utils/export';
import { findOffice, readInOffice, type OfficeText } from '../support/office';
import { AWKWARD, CONTEXT, UNPUBLISHED, anyText, passage, trimmed } from '../unit/export/passages';

const office = findOffice();

async function read(passages: Parameters<typeof createExport>[1]): Promise<OfficeText> {
  const { blob } = await createExport('word', passages, CONTEXT);
  if (office === null) throw new Error('There is no LibreOffice: install it, or name it in SOFFICE_PATH');
  return readInOffice(office, new Uint8Array(await blob.arrayBuffer()));
}

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ').trim();

describe('LibreOffice', () => {
  test('opens a Word document: headings, quotes, notes, tags, and citations in footnotes', async () => {
    const { paragraphs, footnotes } = await read([
      passage({ quote: 'Eerste regel\ntweede regel', note: 'Mijn noot', tags: ['asiel', 'EU recht'] }),
      passage({ quote: 'Ander', source: UNPUBLISHED }),
      passage({ quote: 'Derde' }),
    ]);
    expect(paragraphs.map(spaced)).toEqual([
      'Dossier 30 573',
      'Europese inzet migratiebeleid',
      '“Eerste regel\ntweede regel”',
      'Mijn noot',
      'asiel · EU recht',
      '“Derde”',
      'Ingelaste bijeenkomst',
      '“Ander”',
    ]);
    expect(footnotes.map(spaced)).toEqual([
      'Kamerstukken II 2010/11, 30573, nr. 61',
      'Kamerstukken II 2010/11, 30573, nr. 61',
      'Staatssecretaris van Justitie en Veiligheid, ‘Ingelaste bijeenkomst’, brief van 21 juni 2018, kenmerk 2298637, https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/bijeenkomst?a=1&b=2',
    ]);
  });

  test('finds every awkward text as it was', async () => {
    const { paragraphs } = await read(AWKWARD.map((quote) => passage({ quote })));
    expect(paragraphs.slice(2)).toEqual(AWKWARD.map((text) => `“${trimmed(text)}”`));
  });

  test('finds any text as it was', async () => {
    await assert(
      asyncProperty(array(anyText, { minLength: 30, maxLength: 60 }), async (texts) => {
        const { paragraphs, footnotes } = await read(texts.map((quote) => passage({ quote })));
        expect(paragraphs.slice(2)).toEqual(texts.map((text) => `“${trimmed(text)}”`));
        expect(footnotes).toHaveLength(texts.length);
      }),
      { numRuns: 3 },
    );
  });
});
