import { Document, Footer, FootnoteReferenceRun, Packer, Paragraph, PageBreak, TextRun } from 'docx';
import { renderAsync } from 'docx-preview';
import { afterEach, describe, expect, it } from 'vitest';
import { isRunningPart } from '../../../../utils/text/office/running-part';
import { prepareDocxView } from '../../../../utils/text/docx/prepare-view';
import { joinFootnotes } from '../../../../utils/text/footnotes';
import { readPageText } from '../../../../utils/text/page-text';

// Files share one document: the next would find this one's letter.
afterEach(() => document.body.replaceChildren());

const note = (words: string) => ({ children: [new Paragraph(words)] });

/** Draws a letter of two pages, with a footnote on each, as the reader does. */
async function drawLetter() {
  const letter = new Document({
    footnotes: { 1: note('Kamerstukken II 2010/11, 30 573, nr. 61.'), 2: note('Stcrt. 2011, nr. 23196.') },
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph('Pagina van de brief')] }) },
        children: [
          new Paragraph({
            children: [
              new TextRun('Zie mijn brief van 16 maart'),
              new FootnoteReferenceRun(1),
              new TextRun('.'),
            ],
          }),
          new Paragraph({
            children: [
              new PageBreak(),
              new TextRun('Zie ook het besluit'),
              new FootnoteReferenceRun(2),
              new TextRun(' van 10'),
              new TextRun({ text: '3', superScript: true }),
              new TextRun(' meter.'),
            ],
          }),
          new Paragraph('1) Bron zonder voetnoot.'),
        ],
      },
    ],
  });
  document.body.innerHTML = '<main></main>';
  const container = document.querySelector('main')!;
  await renderAsync(await Packer.toArrayBuffer(letter), container, container);
  prepareDocxView(container);
  const page = readPageText(container, {
    isOurs: (node) => isRunningPart(node) || node.nodeName === 'STYLE',
  });
  return { container, page };
}

// Test files share one document.
afterEach(() => document.body.replaceChildren());

describe('a letter drawn from DOCX', () => {
  it('has its footnotes joined, which are numbered anew on every page', async () => {
    const { page } = await drawLetter();
    expect(
      joinFootnotes(page, document).map(({ at, label, note: { start, end } }) => [
        page.text.slice(0, at).split(' ').at(-1),
        label,
        page.text.slice(start, end).trim(),
      ]),
    ).toEqual([
      ['maart', '1', 'Kamerstukken II 2010/11, 30 573, nr. 61.'],
      ['besluit', '1', 'Stcrt. 2011, nr. 23196.'],
    ]);
  });

  it('is read without the feet between its pages', async () => {
    const { container, page } = await drawLetter();
    expect(container.textContent).toContain('Pagina van de brief');
    expect(page.text).not.toContain('Pagina');
    expect(page.text).toContain('van 103 meter.');
  });

  it('has the words of its text boxes', () => {
    document.body.innerHTML =
      '<main><section><article><p>Den Haag <svg style="position: fixed; left: 400pt"><g><foreignObject><p>Ons kenmerk</p><p>1234</p></foreignObject></g></svg></p></article></section></main>';
    const container = document.querySelector('main')!;
    prepareDocxView(container);
    expect(readPageText(container).text).toBe('Den Haag\n\nOns kenmerk\n\n1234');
    expect(container.querySelector('div')!.style).toMatchObject({ position: 'absolute', left: '400pt' });
  });
});
