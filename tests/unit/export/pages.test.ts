import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { createExport, type ExportFormat } from '../../../utils/export';
import { CONTEXT, onPages, passage } from './passages';

const { anchor } = passage();
const passages = [
  passage({ quote: 'Op een bladzijde', anchor: { ...anchor, structure: onPages(3, 3) } }),
  passage({ quote: 'Op twee', anchor: { ...anchor, structure: onPages(3, 4, 10) } }),
  passage({ quote: 'Nergens bekend' }),
];

async function fileOf(format: ExportFormat): Promise<Blob> {
  return (await createExport(format, passages, CONTEXT)).blob;
}

/** What a file says, of an archive one of its files. */
async function textOf(format: ExportFormat, inArchive?: RegExp): Promise<string> {
  const file = await fileOf(format);
  if (!inArchive) return plain(await file.text());
  const [part] = (await JSZip.loadAsync(await file.arrayBuffer())).file(inArchive);
  return plain((await part!.async('text')).replaceAll(/<[^>]+>/g, ''));
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const countOf = (text: string, words: string): number => text.split(words).length - 1;

describe('the pages of passages', () => {
  test.each([
    ['markdown', undefined],
    ['markdown-folder', /\.md$/],
    ['word', /footnotes\.xml$/],
    ['text', undefined],
  ] as const)('are cited in %s, and nothing is made up', async (format, inArchive) => {
    const text = await textOf(format, inArchive);
    expect(countOf(text, 'nr. 61, p. 3')).toBe(1);
    expect(countOf(text, 'nr. 61, p. 13-14')).toBe(1);
    expect(countOf(text, ', p. ')).toBe(2);
  });

  test.each(['ris', 'bibtex', 'csl-json'] as const)('stand behind each passage in %s', async (format) => {
    const text = await textOf(format);
    expect(text).toMatch(/Op een bladzijde[^(]{1,4}\(p\. 3\)/);
    expect(text).toMatch(/Op twee[^(]{1,4}\(p\. 13-14\)/);
    expect(countOf(text, '(p. ')).toBe(2);
  });

  test('have a column in a table', async () => {
    const rows = parse(Buffer.from(await (await fileOf('csv')).arrayBuffer()), { bom: true, columns: true });
    expect((rows as Record<string, string>[]).map(({ page }) => page)).toEqual(['3', '13-14', '']);
  });
});
