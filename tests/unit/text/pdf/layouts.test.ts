import { describe, expect, it } from 'vitest';
import { joinPdfPages } from '../../../../utils/text/pdf/join-pages';
import { readPdfPage } from '../../../../utils/text/pdf/read-page';
import { type Print, lines, printed, readPrinted, widthOf } from './pages';

/** Lines that fill the width of the letter. */
const FULL = 'In deze brief informeer ik uw Kamer over de voortgang van het beleid, zoals ik';
const NEXT = 'in het debat van vorige week heb toegezegd aan de leden van de commissie en aan';
const RIGHT = 79 + widthOf(NEXT);

/** Words of a line that was filled out to the width of the letter: the same gap between all of them. */
function filledOut(words: string[], top: number): Print[] {
  const gap = (RIGHT - 79 - widthOf(words.join(''))) / (words.length - 1);
  let left = 79;
  return words.map((each) => {
    const print = { words: each, left, top };
    left += widthOf(each) + gap;
    return print;
  });
}

describe('a line that was filled out', () => {
  const long = 'verantwoordelijkheidsverdelingsovereenkomsten die wij sloten.';

  it('is one line, however far apart its words stand', () => {
    const { text } = readPrinted([
      ...lines([NEXT], 79, 100),
      ...filledOut(['met', 'de', 'gemeenten', 'gesloten', 'contracten'], 112),
      ...lines([long], 79, 124),
    ]);
    expect(text).toBe(`${NEXT} met de gemeenten gesloten contracten ${long}`);
  });

  it('is none where the next word had room: those are cells of a table', () => {
    const { text } = readPrinted([
      ...lines([NEXT], 79, 100),
      ...filledOut(['Doel', 'Bedrag', 'Jaar'], 112),
      ...filledOut(['Zorg', '€ 1000', '2025'], 124),
    ]);
    expect(text.split('\n\n').slice(1)).toEqual(['Bedrag', 'Jaar', 'Zorg', '€ 1000', '2025']);
  });
});

describe('a head close to the text', () => {
  const page = (first: string, size: number): Print[] => [
    { words: 'Ministerie van Zaken', left: 79, top: 60, size },
    ...lines([first, FULL, NEXT], 79, 72),
  ];

  it('is told by its smaller letters', () => {
    const { text, asides, body } = readPrinted(page(NEXT, 6.5), page(FULL, 6.5));
    expect(asides.map(({ kind }) => kind)).toEqual(['head', 'head']);
    expect(text.slice(body.start, body.end)).toBe(
      `${[NEXT, FULL, NEXT].join(' ')} ${[FULL, FULL, NEXT].join(' ')}`,
    );
  });

  it('is none on two pages when it looks like the text, and one when it stands on every page of some', () => {
    expect(readPrinted(page(NEXT, 9), page(FULL, 9)).asides).toEqual([]);
    const heads = readPrinted(page(NEXT, 9), page(FULL, 9), page(NEXT, 9)).asides;
    expect(heads.map(({ page: number }) => number)).toEqual([0, 1, 2]);
  });
});

describe('a note of which the number is set as its words are', () => {
  const marked = (label: string, top: number): Print[] => [
    { words: FULL, left: 79, top },
    { words: label, left: 79 + widthOf(FULL), top: top - 3, size: 5 },
  ];
  const of = (...notes: Print[]) => readPrinted([...marked('1', 100), ...marked('2', 124), ...notes]);

  it.each([
    [
      'in one piece with them',
      lines(['1 Kamerstuk 36 725, nr. 29.', '2. Stcrt. 2011, nr. 23196.'], 79, 700, { size: 7 }),
    ],
    [
      'and the tab is lost',
      lines(['1Kamerstuk 36 725, nr. 29.', '2Stcrt. 2011, nr. 23196.'], 79, 700, { size: 7 }),
    ],
    [
      'in a piece of its own',
      [
        ...lines(['1', '2'], 79, 700, { size: 7 }),
        ...lines(['Kamerstuk 36 725, nr. 29.', 'Stcrt. 2011, nr. 23196.'], 86, 700, { size: 7 }),
      ],
    ],
  ])('%s belongs to its marker', (_, notes) => {
    const { text, footnotes, notes: span } = of(...notes);
    expect(footnotes.map(({ label, note }) => [label, text.slice(note.start, note.end)])).toEqual([
      ['1', 'Kamerstuk 36 725, nr. 29.'],
      ['2', 'Stcrt. 2011, nr. 23196.'],
    ]);
    expect(text.slice(span.start, span.end)).toBe('Kamerstuk 36 725, nr. 29.\n\nStcrt. 2011, nr. 23196.');
  });

  it('is none when nothing leads to it', () => {
    const { footnotes, text } = of(...lines(['3 Kamerstuk 36 725, nr. 29.'], 79, 700, { size: 7 }));
    expect(footnotes).toEqual([]);
    expect(text).toContain('3 Kamerstuk');
  });
});

describe('a number beside the first line of a page', () => {
  it('is its label, and no number of the page', () => {
    const { text, asides } = readPrinted([
      { words: '16', left: 40, top: 60 },
      ...lines([FULL, NEXT, 'de leden.'], 79, 60),
    ]);
    expect(asides).toEqual([]);
    expect(text).toBe(`16\n\n${FULL} ${NEXT} de leden.`);
  });
});

describe('notes with more letters than the running text', () => {
  const note = (count: number): string[] => Array.from({ length: count }, () => FULL.toLowerCase());
  const { text, footnotes, body } = readPrinted(
    [
      ...lines([FULL, NEXT], 79, 100),
      { words: '1', left: 79 + widthOf(NEXT), top: 109, size: 5 },
      { words: '1', left: 74, top: 397, size: 4.6 },
      ...lines(note(8), 79, 400, { size: 7 }),
    ],
    [...lines(['anderen.'], 79, 100), ...lines(['en Kamerstuk 36 725, nr. 29.'], 79, 400, { size: 7 })],
  );

  it('are notes all the same, also where they go on on the next page', () => {
    expect(text.slice(body.start, body.end)).toBe(`${FULL} ${NEXT} anderen.`);
    expect(text.slice(footnotes[0]!.note.start, footnotes[0]!.note.end)).toBe(
      `${note(8).join(' ')} en Kamerstuk 36 725, nr. 29.`,
    );
  });
});

describe('whatever the order in which a file draws', () => {
  const letter = lines([FULL, NEXT, 'de leden.'], 79, 100);

  it('the lines are read from top to bottom, and what is drawn twice is read once', () => {
    const wanted = readPrinted(letter).text;
    expect(readPrinted(letter.toReversed()).text).toBe(wanted);
    const twice = letter.flatMap((print) => [
      print,
      { ...print, left: print.left + 0.4, top: print.top - 0.2 },
    ]);
    expect(readPrinted(twice).text).toBe(wanted);
  });

  it('pages may differ in size, and lie on their side', () => {
    const view = (width: number, height: number) => ({ width, height, transform: [1, 0, 0, -1, 0, height] });
    const pages = [
      readPdfPage(letter.map(printed), view(595, 842)),
      readPdfPage(lines([FULL, 'de leden.'], 120, 300).map(printed), view(842, 842)),
      // Turned by the page itself: what is drawn along its left edge is read from the top.
      readPdfPage(lines(['Geachte voorzitter,', 'Dag.'], 100, 200).map(printed), {
        width: 842,
        height: 595,
        transform: [0, 1, 1, 0, 0, 0],
      }),
    ];
    expect(joinPdfPages(pages).text).toBe(
      `${FULL} ${NEXT} de leden.\n\n${FULL} de leden.\n\nGeachte voorzitter, Dag.`,
    );
  });
});
