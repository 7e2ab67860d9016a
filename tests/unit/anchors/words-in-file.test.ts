import { describe, expect, it } from 'vitest';
import { createFileWordsFinder } from '../../../utils/anchors/words-in-file';
import { openWords, placesOfWords } from '../../../utils/anchors/words-only';
import type { FileText } from '../../../utils/text/pdf/types';
import { type Print, lines, readPrinted, widthOf } from '../text/pdf/pages';

const FULL = 'In deze brief informeer ik uw Kamer over de voortgang van het beleid, zoals ik';
const NEXT = 'in het debat van vorige week heb toegezegd aan de leden van de commissie en aan';
const LAST = 'anderen die daarom hebben gevraagd. Dat doe ik graag, omdat het beleid goed werkt.';

const foot = (page: number): Print => ({ words: `Pagina ${page} van 2`, left: 466, top: 812, size: 6.5 });
const head: Print = { words: 'Kenmerk 2025-0000123', left: 79, top: 40, size: 6.5 };
const column: Print[] = [
  { words: 'Ons kenmerk', left: 466, top: 190, size: 6.5 },
  { words: '2025-0000123', left: 466, top: 199, size: 6.5 },
  { words: 'Datum', left: 466, top: 208, size: 6.5 },
];

/** What stands in the places that are found. */
const found = (file: FileText, words: string): string[] =>
  createFileWordsFinder(file)(words).map(({ start, end }) => file.text.slice(start, end));

describe('words that were selected in a viewer of files', () => {
  it('are found over the ends of lines, whatever the viewer makes of hyphens, ligatures and white space', () => {
    const file = readPrinted(
      lines(
        [
          `${FULL} beleids-`,
          'wijziging van de EU-',
          'landen, in 2011–2012. E\u0301n de e\uFB03cie\u0308ntie.',
        ],
        79,
        100,
      ),
    );
    for (const words of [
      'de beleidswijziging van de EUlanden',
      'de beleids-\nwijziging van de EU-\r\nlanden',
      'de  beleids wijziging van\u00A0de EU\u00ADlanden',
    ]) {
      expect(found(file, words.replace('de ', 'ik '))).toEqual(['ik beleidswijziging van de EU-landen']);
    }
    expect(found(file, 'Én de efficiëntie')).toEqual(['E\u0301n de e\uFB03cie\u0308ntie']);
  });

  it('are found with the digits of a footnote and without them', () => {
    const file = readPrinted([
      { words: 'de motie over dieren', left: 79, top: 100 },
      { words: '12', left: 79 + widthOf('de motie over dieren'), top: 97, size: 5 },
      { words: 'die ik wil uitvoeren', left: 79 + widthOf('de motie over dieren') + 10, top: 100 },
      { words: '12', left: 79, top: 697.5, size: 4.6 },
      { words: 'Kamerstuk 36 725, nr. 29.', left: 84, top: 700, size: 7 },
    ]);
    const words = 'de motie over dieren die ik wil uitvoeren';
    expect(found(file, 'de motie over dieren12 die ik wil uitvoeren')).toEqual([words]);
    expect(found(file, 'de motie over dieren 12 die ik wil uitvoeren')).toEqual([words]);
    expect(found(file, words)).toEqual([words]);
  });

  it('are found without the column, the foot and the head that were selected with them', () => {
    const letter = lines([FULL, NEXT], 79, 178);
    const beside = readPrinted([letter[0]!, ...column, letter[1]!]);
    expect(found(beside, `${FULL}\nOns kenmerk\n2025-0000123\nDatum\n${NEXT}`)).toEqual([`${FULL} ${NEXT}`]);

    const pages = readPrinted(
      [head, ...lines([FULL, NEXT], 79, 640), foot(1)],
      [head, ...lines([LAST], 79, 100), foot(2)],
    );
    const whole = `${NEXT} ${LAST}`;
    expect(found(pages, `${NEXT} Pagina 1 van 2 Kenmerk 2025-0000123 ${LAST}`)).toEqual([whole]);
    // Another viewer has them in another order, or not at all.
    expect(found(pages, `${NEXT} Kenmerk 2025-0000123 Pagina 1 van 2 ${LAST}`)).toEqual([whole]);
    expect(found(pages, `${NEXT} ${LAST}`)).toEqual([whole]);
  });

  it('are found around a note that lies between them; one that was selected last is told', () => {
    const file = readPrinted(
      [
        ...lines([FULL, NEXT], 79, 640),
        { words: '1', left: 79 + widthOf(NEXT), top: 649, size: 5 },
        { words: '1', left: 79, top: 697.5, size: 4.6 },
        { words: 'Kamerstuk 36 725, nr. 29.', left: 84, top: 700, size: 7 },
        foot(1),
      ],
      [...lines([LAST], 79, 100), foot(2)],
    );
    const find = createFileWordsFinder(file);
    const note = '1 Kamerstuk 36 725, nr. 29.';
    for (const between of [`${note} Pagina 1 van 2`, `Pagina 1 van 2 ${note}`]) {
      expect(found(file, `${NEXT}1 ${between} ${LAST}`)).toEqual([`${NEXT} ${LAST}`]);
      expect(find(`${NEXT}1 ${between} ${LAST}`)).toMatchObject([{ isWhole: true }]);
    }
    expect(find(`${NEXT}1 ${note} Pagina 1 van 2`)).toMatchObject([{ isWhole: false }]);
    expect(find(`${NEXT}1 Pagina 1 van 2 ${note}`)).toMatchObject([{ isWhole: false }]);
    expect(find(NEXT)).toMatchObject([{ isWhole: true }]);
  });

  it('are in every place when they stand in several, also short ones', () => {
    const file = readPrinted(lines([FULL, NEXT, LAST], 79, 100));
    expect(found(file, 'het beleid')).toHaveLength(2);
    expect(found(file, 'de leden')).toEqual(['de leden']);
    expect(found(file, 'Beleid')).toEqual([]);
  });

  it('are not found where a number goes on, or is another one', () => {
    const file = readPrinted(
      lines(['Zie Kamerstuk 30 573, nr. 61, en € 1.250.000 voor 2 5 posten.'], 79, 100),
    );
    expect(found(file, 'nr. 6')).toEqual([]);
    expect(found(file, 'nr. 61')).toEqual(['nr. 61']);
    expect(found(file, '€ 1.25')).toEqual([]);
    expect(found(file, 'voor 25 posten')).toEqual([]);
    expect(found(file, '30573, nr. 61')).toEqual([]);
    expect(found(file, 'Zie Kamerstuk 30573, nr. 61, en')).toEqual(['Zie Kamerstuk 30 573, nr. 61, en']);
  });

  it('are not found when other words stand between them now, or some are gone', () => {
    const file = readPrinted(lines([FULL, NEXT, LAST], 79, 100));
    expect(found(file, `${FULL} morgen ${NEXT}`)).toEqual([]);
    expect(found(file, `${FULL} ${LAST}`)).toEqual([]);
    expect(found(file, NEXT.replace('vorige', 'deze'))).toEqual([]);
  });
});

it('words are found in any text, each place once', () => {
  const text = 'De Kamer vroeg. De Kamer kreeg antwoord.';
  const places = placesOfWords(openWords(text), 'De Kamer');
  expect(places.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [0, 'De Kamer'],
    [16, 'De Kamer'],
  ]);
  expect(placesOfWords(openWords(text), ' \n')).toEqual([]);
});
