import { writePdf, type PdfLine, type PdfPage } from './pdf-writer';

/** A letter of a ministry as it is published: a column of addresses at the right, footnotes, two pages. */
export const LETTER = {
  subject: 'Stand van zaken toezichtskaders',
  date: '2025-09-08',
  ownReference: '6554321',
  sender: 'minister van Justitie en Veiligheid',
  /** Stands on one line of the first page. */
  passage: 'De komende maanden werk ik de aanbevelingen verder uit.',
  /** Begins on the first page and ends on the second. */
  acrossPages:
    'Over de uitkomsten van dat overleg met de betrokken organisaties en gemeenten zal ik uw Kamer voor het einde van het jaar informeren.',
  /** In the order of the text. */
  references: ['kst-29279-820', 'kst-36600-VI-12', 'kst-29279-821'],
} as const;

const LEFT = 85;
const COLUMN = 430;
const TOP = 760;
const LEADING = 14;

/** Lines of running text, one below the other. */
function paragraph(lines: string[], top: number): PdfLine[] {
  return lines.map((text, index) => ({ text, x: LEFT, y: top - index * LEADING }));
}

const FIRST_PAGE: PdfPage = {
  lines: [
    { text: 'Ministerie van Justitie en Veiligheid', x: LEFT, y: 805, size: 11 },
    { text: '> Retouradres Postbus 20301 2500 EH Den Haag', x: LEFT, y: TOP, size: 7 },
    { text: 'Aan de Voorzitter van de Tweede Kamer', x: LEFT, y: 728 },
    { text: 'der Staten-Generaal', x: LEFT, y: 714 },
    { text: 'Postbus 20018', x: LEFT, y: 700 },
    { text: '2500 EA DEN HAAG', x: LEFT, y: 686 },
    { text: 'Datum', x: LEFT, y: 630 },
    { text: '8 september 2025', x: LEFT + 60, y: 630 },
    { text: 'Betreft', x: LEFT, y: 616 },
    { text: LETTER.subject, x: LEFT + 60, y: 616 },
    ...[
      'Directoraat-Generaal',
      'Rechtspleging',
      'Turfmarkt 147',
      '2511 DP Den Haag',
      'Postbus 20301',
      '2500 EH Den Haag',
      'www.rijksoverheid.nl/jenv',
    ].map((text, index) => ({ text, x: COLUMN, y: 630 - index * 9, size: 7 })),
    { text: 'Ons kenmerk', x: COLUMN, y: 545, size: 7 },
    { text: LETTER.ownReference, x: COLUMN, y: 536, size: 7 },
    ...paragraph(
      [
        'In mijn brief van 12 mei 2025 heb ik uw Kamer geïnformeerd over de',
        'voortgang (Kamerstuk 29 279, nr. 820). Het gaat om de kaders voor het',
        'toezicht en om de vraag wie daarvoor verantwoordelijk is.',
        LETTER.passage,
        'Ik betrek daarbij de motie van het lid Van Nispen',
      ],
      560,
    ),
    { text: '1', x: LEFT + 228, y: 508, size: 6 },
    { text: 'over rechtshulp.', x: LEFT + 236, y: 504 },
    ...paragraph(
      [
        'Met de gemeenten en de betrokken organisaties voer ik overleg.',
        'Over de uitkomsten van dat overleg met de betrokken',
      ],
      470,
    ),
    { text: '1', x: LEFT, y: 70, size: 5 },
    { text: 'Kamerstukken II 2024/25, 36 600 VI, nr. 12.', x: LEFT + 6, y: 67, size: 7.5 },
    { text: 'Pagina 1 van 2', x: COLUMN, y: 40, size: 7 },
  ],
};

const SECOND_PAGE: PdfPage = {
  lines: [
    ...paragraph(
      [
        'organisaties en gemeenten zal ik uw Kamer voor het einde van het jaar',
        'informeren. Dat is conform Kamerstuk 29 279, nr. 821.',
      ],
      TOP,
    ),
    { text: 'De minister van Justitie en Veiligheid,', x: LEFT, y: 690 },
    { text: 'D.M. van Weel', x: LEFT, y: 640 },
    { text: 'Ons kenmerk', x: COLUMN, y: TOP, size: 7 },
    { text: LETTER.ownReference, x: COLUMN, y: TOP - 9, size: 7 },
    { text: 'Pagina 2 van 2', x: COLUMN, y: 40, size: 7 },
  ],
};

/** The letter as a file. */
export const letterPdf = (): Uint8Array => writePdf([FIRST_PAGE, SECOND_PAGE]);

/** As many pages of text as asked for, each with a reference of its own. */
export function longPdf(pages: number): Uint8Array {
  const words = 'De voortgang van het beleid is in de afgelopen periode besproken met alle betrokkenen.';
  return writePdf(
    Array.from({ length: pages }, (_, page) => ({
      lines: [
        { text: `Hoofdstuk ${page + 1}, zie Kamerstuk 29 279, nr. ${page + 1}.`, x: LEFT, y: TOP },
        ...paragraph(
          Array.from({ length: 45 }, (_line, line) => `${line + 1}. ${words}`),
          TOP - 2 * LEADING,
        ),
      ],
    })),
  );
}
