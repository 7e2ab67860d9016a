import { describe, expect, it } from 'vitest';
import { filePiecesOf, fileSpanOf } from '../../../../utils/text/pdf/positions';
import { type Print, lines, readPrinted, widthOf } from './pages';

/** A line that fills the width of the letter. */
const FULL = 'In deze brief informeer ik uw Kamer over de voortgang van het beleid, zoals ik';
const NEXT = 'in het debat van vorige week heb toegezegd aan de leden van de commissie en aan';

const COLUMN: Print[] = [
  { words: 'Bezoekadres', left: 466, top: 160, size: 6.5 },
  { words: 'Korte Voorhout 7', left: 466, top: 169, size: 6.5 },
  { words: 'Ons kenmerk', left: 466, top: 190, size: 6.5 },
  { words: '2025-0000123', left: 466, top: 199, size: 6.5 },
];

describe('the running text', () => {
  it('joins lines that were ended by the width, and keeps lines that were ended on purpose', () => {
    const { text } = readPrinted([
      ...lines(['De Voorzitter van de Tweede Kamer', 'der Staten-Generaal'], 79, 100),
      ...lines([FULL, NEXT, 'het lid Jansen.'], 79, 200),
    ]);
    expect(text).toBe(
      `De Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${FULL} ${NEXT} het lid Jansen.`,
    );
  });

  it('is not interrupted by the column beside the letter, in whatever order the file has them', () => {
    const letter = lines([FULL, NEXT, FULL, `${NEXT.slice(0, 60)}.`], 79, 163);
    const together = [...letter, ...COLUMN].sort((a, b) => a.top - b.top);
    for (const page of [[...COLUMN, ...letter], [...letter, ...COLUMN], together]) {
      const { text, asides } = readPrinted(page);
      expect(text).toContain(`${FULL} ${NEXT} ${FULL} ${NEXT.slice(0, 60)}.`);
      expect(asides.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
        ['letterhead', 'Bezoekadres\nKorte Voorhout 7\n\nOns kenmerk\n2025-0000123'],
      ]);
    }
  });

  it('goes on over the end of a page, with the notes and the feet set apart', () => {
    const file = readPrinted(
      [
        ...lines([FULL, NEXT], 79, 640),
        { words: '1', left: 79 + widthOf(NEXT), top: 649, size: 6 },
        { words: '1', left: 79, top: 697.5, size: 4.6 },
        { words: 'Kamerstuk 36 725, nr. 29.', left: 84, top: 700, size: 7 },
        { words: 'Pagina 1 van 2', left: 466, top: 812, size: 6.5 },
      ],
      [
        ...lines(['anderen die daarom vroegen. Dat doe ik graag.'], 79, 100),
        { words: 'Pagina 2 van 2', left: 466, top: 812, size: 6.5 },
      ],
    );
    const { text, footnotes, body, notes, pages } = file;
    expect(text.slice(body.start, body.end)).toBe(
      `${FULL} ${NEXT} anderen die daarom vroegen. Dat doe ik graag.`,
    );
    expect(text.slice(notes.start, notes.end)).toBe('Kamerstuk 36 725, nr. 29.');
    expect(footnotes).toEqual([{ at: text.indexOf(' anderen'), label: '1', note: notes }]);
    expect(file.markerCount).toBe(1);
    expect(pages.map(({ start }) => text.slice(start, start + 7))).toEqual(['In deze', 'anderen']);
  });
});

describe('what repeats from page to page', () => {
  const foot = (words: string): Print => ({ words, left: 79, top: 805, size: 8 });

  it('is a foot when only the number of the page differs, with what stands below it', () => {
    const { text, asides } = readPrinted(
      [
        ...lines([FULL, 'en niet meer.'], 79, 100),
        foot('Brief over dieren 7'),
        { ...foot('Postbus 1'), top: 815 },
      ],
      [...lines([NEXT, 'en zo voort.'], 79, 100), foot('Brief over dieren 8')],
    );
    const feet = asides.filter(({ kind }) => kind === 'foot');
    expect(feet.map(({ page, start, end }) => [page, text.slice(start, end)])).toEqual([
      [0, 'Brief over dieren 7\n\nPostbus 1'],
      [1, 'Brief over dieren 8'],
    ]);
  });

  it('is running text when it only happens to stand at the same height, as a label or the name of a speaker', () => {
    const page = (first: string[], decision: string) => [
      { words: 'De voorzitter:', left: 79, top: 100 },
      ...lines(first, 79, 112),
      ...lines(['Besluit:', decision, 'volgende punt.'], 79, 760),
    ];
    const { text, asides } = readPrinted(
      page([FULL, NEXT, 'af.'], 'Voor kennisgeving aangenomen, zie ook het'),
      page([NEXT, FULL, 'op.'], 'Agenderen voor het overleg, en anders het'),
      lines([FULL, 'en niet meer.'], 79, 200),
    );
    expect(asides).toEqual([]);
    expect(text.match(/De voorzitter:\s/gu)).toHaveLength(2);
    expect(text.match(/Besluit:\s(?:Voor|Agenderen)/gu)).toHaveLength(2);
  });

  it('is no foot when it differs by more, and no head when it belongs to the column or is a note', () => {
    const column = COLUMN.map((print) => ({ ...print, top: print.top - 70 }));
    const note = [
      { words: '1', left: 79, top: 797.5, size: 4.6 },
      { words: 'Kamerstuk 36 725, nr. 29.', left: 84, top: 800, size: 7 },
    ];
    const { text, asides, notes } = readPrinted(
      [...column, { words: 'Vraag 3', left: 79, top: 100 }, ...lines([FULL, NEXT, 'af.'], 79, 300), ...note],
      [...column, { words: 'Vraag 9', left: 79, top: 100 }, ...lines([NEXT, FULL, 'op.'], 79, 300), ...note],
    );
    expect(asides.map(({ kind, page }) => [kind, page])).toEqual([
      ['letterhead', 0],
      ['letterhead', 1],
    ]);
    expect(text).toContain('Vraag 3');
    expect(text).toContain('Vraag 9');
    expect(text.slice(notes.start, notes.end)).toBe('Kamerstuk 36 725, nr. 29.\n\nKamerstuk 36 725, nr. 29.');
  });
});

describe('the order of reading', () => {
  it('is one column after the other where there are three, of whatever length the last is', () => {
    const column = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${index} is een zin van het verslag`);
    const columns = [column('a', 9), column('b', 9), column('c', 6)];
    const { text } = readPrinted(columns.flatMap((own, index) => lines(own, 60 + 160 * index, 100)));
    expect(text).toBe(columns.flat().join(' '));
  });

  it('is row by row in a table with sentences in its cells', () => {
    const rows = [3, 2, 4, 3].map((count, row) => [
      Array.from({ length: count }, (_, line) => `links ${row} ${line} is een zin in een cel van de tabel`),
      Array.from({ length: 5 - count }, (_, line) => `rechts ${row} ${line} is een zin in een andere cel`),
    ]);
    const cell = (words: string[], left: number, row: number): Print[] =>
      lines([...words.slice(0, -1), `${words.at(-1)}.`], left, 100 + 60 * row);
    const { text } = readPrinted(
      rows.flatMap(([left, right], row) => [...cell(left!, 60, row), ...cell(right!, 310, row)]),
    );
    expect(text.replaceAll(/\s+/g, ' ')).toBe(
      rows.map((row) => `${row.map((words) => words.join(' ')).join('. ')}.`).join(' '),
    );
  });

  it('is one column after the other, below a heading over both', () => {
    const left = ['De voorzitter opent de vergadering en zegt', 'dat de minister vandaag aanwezig is om te'];
    const right = [
      'antwoorden op de vragen van de leden van de',
      'commissie die daarom al eerder vroegen en',
    ];
    const repeat = (words: string[]) => [...words, ...words, ...words, 'daarmee klaar.'];
    const { text } = readPrinted([
      {
        words: 'Verslag van een algemeen overleg van de vaste commissie, gehouden op 10 april',
        left: 55,
        top: 80,
        size: 12,
      },
      ...lines(repeat(left), 55, 120),
      ...lines(repeat(right), 305, 120),
    ]);
    const whole = (words: string[]) => repeat(words).join(' ');
    expect(text.split('\n\n').slice(1)).toEqual([whole(left), whole(right)]);
  });

  it('is row by row in a table, and a paragraph is not parted by a label beside it', () => {
    const { text } = readPrinted([
      ...lines(['BuZa', 'BZK'], 79, 100),
      ...lines(['agendapunt 24', 'agendapunt 19'], 300, 100),
      { words: 'Doel', left: 79, top: 206 },
      ...lines(['Het betreft twee afspraken uit het akkoord van', 'de partijen over zorg.'], 209, 200),
    ]);
    expect(text.split('\n\n')).toEqual([
      'BuZa',
      'agendapunt 24',
      'BZK',
      'agendapunt 19',
      'Doel',
      'Het betreft twee afspraken uit het akkoord van de partijen over zorg.',
    ]);
  });
});

describe('cells of a table', () => {
  it('with sentences are read one after the other, also where one almost touches the next', () => {
    const left = [
      'In deze cel staat een langere tekst die over',
      'meer regels loopt en die niet mag worden',
      'onderbroken.',
    ];
    const right = ['Ook hier staat een langere tekst die', 'over meer regels loopt.'];
    const edge = 79 + widthOf(left[0]!) + 5;
    const { text } = readPrinted([...lines(left, 79, 100), ...lines(right, edge, 100)]);
    expect(text.split('\n\n').map((block) => block.replaceAll('\n', ' '))).toEqual([
      left.join(' '),
      right.join(' '),
    ]);
  });
});

describe('words', () => {
  const broken = (first: string, second: string, ...more: string[]) =>
    readPrinted(lines([`${FULL.slice(0, 60)} ${first}`, `${second} het beleid.`, ...more], 79, 100)).text;

  it('are joined where a line broke them, and keep the hyphen that is theirs', () => {
    expect(broken('beleids-', 'wijziging van')).toContain('beleidswijziging van');
    expect(broken('2011-', '2012 in')).toContain('2011-2012 in');
    expect(broken('EU-', 'Verordening van')).toContain('EU-Verordening');
    expect(broken('in-', 'en uitvoer van')).toContain('in- en uitvoer');
    expect(broken('staakt-het-', 'vuren van', 'Een staakt-het-vuren geldt, want het-vuren stopt.')).toContain(
      'staakt-het-vuren van',
    );
    expect(broken('beleids\u00AD', 'wij\u00ADziging van')).toContain('beleidswijziging van');
  });

  it('are read once when they are printed twice, and a superscript unit stays', () => {
    const word = { words: 'Onderwerp', left: 79, top: 100 };
    const { text, markerCount } = readPrinted([
      word,
      { ...word, left: 79.3 },
      { words: 'een stal van 100 m', left: 79, top: 200 },
      { words: '2', left: 79 + widthOf('een stal van 100 m'), top: 197, size: 6 },
    ]);
    expect(text).toBe('Onderwerp\n\neen stal van 100 m2');
    expect(markerCount).toBe(0);
  });

  it('along the edge are set apart, and a page that lies on its side is read upright', () => {
    const upright = readPrinted([
      ...lines([FULL, NEXT], 79, 100),
      { words: 'kst-1', left: 20, top: 400, turns: 3 },
    ]);
    expect(upright.text).toBe(`${FULL} ${NEXT}\n\nkst-1`);
    expect(upright.asides).toMatchObject([{ kind: 'edge' }]);
    const lying = readPrinted([
      { words: 'Geachte voorzitter,', left: 500, top: 100, turns: 1 },
      { words: 'Hierbij bericht ik u.', left: 470, top: 100, turns: 1 },
    ]);
    expect(lying.text).toBe('Geachte voorzitter,\n\nHierbij bericht ik u.');
  });
});

describe('places', () => {
  const file = readPrinted(
    [...lines([FULL, NEXT], 79, 640), { words: 'Pagina 1 van 2', left: 466, top: 812, size: 6.5 }],
    [
      ...lines(['anderen die daarom vroegen.'], 79, 100),
      { words: 'Pagina 2 van 2', left: 466, top: 812, size: 6.5 },
    ],
  );

  it('lead from the text to the items and back', () => {
    const start = file.text.indexOf('commissie');
    const span = { start, end: file.text.indexOf(' die daarom') };
    const from = NEXT.indexOf('commissie');
    expect(filePiecesOf(file, span)).toEqual([
      { page: 0, item: 1, from, to: NEXT.length },
      { page: 1, item: 0, from: 0, to: 'anderen'.length },
    ]);
    expect(
      fileSpanOf(file, { page: 0, item: 1, offset: from }, { page: 1, item: 0, offset: 'anderen'.length }),
    ).toEqual(span);
  });

  it('of a selection that takes in a foot on its way are those of the running text', () => {
    const span = fileSpanOf(file, { page: 1, item: 0, offset: 7 }, { page: 0, item: 0, offset: 0 });
    expect(span && file.text.slice(span.start, span.end)).toBe(`${FULL} ${NEXT} anderen`);
  });
});

it('says when nothing can be read', () => {
  expect(readPrinted([], [])).toMatchObject({ text: '', hasText: false, runs: [] });
});
