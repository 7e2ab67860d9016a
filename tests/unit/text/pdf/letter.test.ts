import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../utils/letters';
import { withFootnoteReferences } from '../../../../utils/reading/through-footnotes';
import { findReferences } from '../../../../utils/references';
import { joinPdfPages } from '../../../../utils/text/pdf/join-pages';
import { readPdfPage } from '../../../../utils/text/pdf/read-page';
import pages from '../../../fixtures/pdf/letter.json';

describe('a letter of two pages, as an office program writes it', () => {
  const file = joinPdfPages(pages.map(({ items, viewport }) => readPdfPage(items, viewport)));
  const { text } = file;

  it('is read as a letter', () => {
    expect(readLetter(text)).toMatchObject({
      isLetter: true,
      date: '2025-09-08',
      subject: 'Voortgang van het proefprogramma',
      ownReference: '2025-0000123456',
    });
  });

  it('has the documents that it cites in its notes', () => {
    const references = withFootnoteReferences(text, file.footnotes, findReferences(text));
    const ofBody = references.filter(({ start }) => start < file.body.end);
    expect(ofBody.map(({ text: words, id, reason }) => [words, id, reason])).toEqual([
      ['mijn brief van 16 maart 2011', 'kst-30573-61', 'through-footnote'],
      ['de motie van het lid Jansen', 'kst-36725-29', 'through-footnote'],
    ]);
    expect(references.length - ofBody.length).toBe(3);
  });

  it('has the column beside it and the feet apart, and nothing twice or lost', () => {
    expect(file.asides.map(({ kind, page }) => [kind, page])).toEqual([
      ['letterhead', 0],
      ['foot', 0],
      ['foot', 1],
    ]);
    const letters = (words: string) => [...words.replaceAll(/\s/g, '')].sort().join('');
    const all = pages.flatMap(({ items }) => items.map(({ str }) => str)).join('');
    const markers = '112233';
    expect(letters(text + markers)).toBe(letters(all));
  });

  it('leads from every word to the item it stands in', () => {
    for (const { start, length, page, item, offset } of file.runs) {
      const { str } = pages[page]!.items[item]!;
      expect(str.slice(offset, offset + length)).toBe(text.slice(start, start + length));
    }
  });
});
