import { describe, expect, it } from 'vitest';
import { filePageAt, filePiecesOf, fileSpanOf } from '../../../../utils/text/pdf/positions';
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
    expect(filePageAt(file, text.indexOf('anderen'))).toBe(1);
    expect(pages.map(({ start }) => text.slice(start, start + 7))).toEqual(['In deze', 'anderen']);
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
