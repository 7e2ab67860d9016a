import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { citeSourceOf, type Citation } from '../citation';
import type { Snippet } from '../notebook/types';
import { byLetter } from './letters';
import type { Exporter } from './types';

/** The first letter that has a direction, when it goes from right to left. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Of all that is to be done, how much is making the document; the rest is packing it. */
const MAKING = 0.5;

/** Text with its line ends. */
function runs(text: string, style: { italics?: boolean } = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }));
}

function paragraph(text: string, style: string, behind: ParagraphChild[] = []): Paragraph {
  return new Paragraph({
    style,
    ...(RIGHT_TO_LEFT.test(text) ? { bidirectional: true } : {}),
    children: [...runs(text), ...behind],
  });
}

function footnote({ parts, url }: Citation): Paragraph {
  const text = parts.map((part) => new TextRun({ text: part.text, italics: part.italic ?? false }));
  return new Paragraph({
    children: [
      new TextRun(' '),
      ...(url === null ? text : [new ExternalHyperlink({ link: url, children: text })]),
    ],
  });
}

/** A Word document: a heading for every letter, the quotes, and their citations in footnotes. */
export const exportWord: Exporter = async (passages, { title, style }, onProgress) => {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  let number = 0;
  const describe = (passage: Snippet): Paragraph[] => {
    const { quote, note, tags } = passage;
    number += 1;
    onProgress((MAKING * number) / passages.length);
    footnotes[number] = { children: [footnote(citeSourceOf(passage, style))] };
    return [
      paragraph(`“${quote}”`, 'Quote', [new FootnoteReferenceRun(number)]),
      ...(note === '' ? [] : [paragraph(note, 'Normal')]),
      ...(tags.length === 0 ? [] : [paragraph(tags.join(' · '), 'Tags')]),
    ];
  };
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...byLetter(passages).flatMap((letter) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [new TextRun(letter.source.title || letter.source.url)],
      }),
      ...letter.passages.flatMap(describe),
    ]),
  ];
  const document = new Document({
    title,
    creator: 'Kamernoot',
    features: { updateFields: false },
    styles: {
      paragraphStyles: [
        {
          id: 'Quote',
          name: 'Quote',
          basedOn: 'Normal',
          next: 'Normal',
          paragraph: { indent: { left: 567 }, spacing: { before: 160, after: 120 } },
        },
        { id: 'Tags', name: 'Tags', basedOn: 'Normal', next: 'Normal', run: { color: '595959', size: 18 } },
      ],
    },
    footnotes,
    sections: [{ children }],
  });
  const packed = await Packer.toArrayBuffer(document);
  onProgress(1);
  return [packed];
};
