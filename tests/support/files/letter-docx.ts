import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { LETTER } from './letter-pdf';

const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });

/** The letter as a ministry sends it in its first weeks: a Word file with letterhead and a footnote. */
export async function letterDocx(): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [line('Kamerstukken II 2024/25, 36 600 VI, nr. 12.')] } },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun('Ministerie van Justitie en Veiligheid')],
              }),
            ],
          }),
        },
        children: [
          line('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'),
          line('Postbus 20018'),
          line('2500 EA DEN HAAG'),
          line('Datum 8 september 2025'),
          line(`Betreft ${LETTER.subject}`),
          line(`Ons kenmerk ${LETTER.ownReference}`),
          line(
            'In mijn brief van 12 mei 2025 heb ik uw Kamer geïnformeerd over de voortgang (Kamerstuk 29 279, nr. 820).',
          ),
          line(LETTER.passage),
          new Paragraph({
            children: [
              new TextRun('Ik betrek daarbij de motie van het lid Van Nispen'),
              new FootnoteReferenceRun(1),
              new TextRun(' over rechtshulp. Dat is conform Kamerstuk 29 279, nr. 821. '),
              new ExternalHyperlink({
                link: 'javascript:alert(1)',
                children: [new TextRun('Een link die niet mag.')],
              }),
            ],
          }),
          line('De minister van Justitie en Veiligheid,'),
          line('D.M. van Weel'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A small archive that says it is a Word file and unpacks to more than a browser can hold. */
export async function bombDocx(): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('[Content_Types].xml', '<Types/>');
  archive.file('word/document.xml', ' '.repeat(60_000_000));
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
