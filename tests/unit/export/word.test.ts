import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import { array, assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExport } from '../../../utils/export';
import { CONTEXT, UNPUBLISHED, anyText, passage, trimmed } from './passages';

async function parts(passages: Parameters<typeof createExport>[1]) {
  const { blob } = await createExport('word', passages, CONTEXT);
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const read = async (name: string) => {
    const xml = (await zip.file(`word/${name}`)?.async('text')) ?? '';
    return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
  };
  return { text: await read('document.xml'), notes: await read('footnotes.xml') };
}

const textsOf = (document: Document): string[] =>
  Array.from(document.getElementsByTagName('w:t'), ({ textContent }) => textContent);

describe('a Word document', () => {
  test('has a footnote with the citation behind every quote', async () => {
    const { text, notes } = await parts([passage({ quote: 'Eerste' }), passage({ source: UNPUBLISHED })]);
    expect(text.getElementsByTagName('w:footnoteReference')).toHaveLength(2);
    expect(textsOf(text)).toContain('“Eerste”');
    expect(textsOf(notes).join('')).toContain('Kamerstukken II 2010/11, 30573, nr.\u00A061');
    expect(notes.getElementsByTagName('w:hyperlink')).toHaveLength(2);
  });

  test('writes from right to left what is read so', async () => {
    const { text } = await parts([passage({ quote: 'שלום עולם' }), passage()]);
    expect(text.getElementsByTagName('w:bidi')).toHaveLength(1);
  });

  test('is well-formed, whatever the words', async () => {
    await assert(
      asyncProperty(array(anyText, { minLength: 5, maxLength: 15 }), async (quotes) => {
        const { text } = await parts(quotes.map((quote) => passage({ quote: `${quote}\u0000\u001B\uD83D` })));
        const lines = quotes.flatMap((quote) => `“${trimmed(quote)}”`.split('\n').filter(Boolean));
        expect(textsOf(text)).toEqual(expect.arrayContaining(lines));
      }),
      { numRuns: 4 },
    );
  });
});
