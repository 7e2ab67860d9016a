import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';
import { isPublicId, isSameLetter, letterIds } from '../../../utils/letters/letter-ids';
import type { LetterReading, PageHints } from '../../../utils/letters/types';

const LETTER: LetterReading = {
  ...readLetter(''),
  isLetter: true,
  date: '2018-06-21',
  subject: 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.',
  sender: 'staatssecretaris voor Justitie en Veiligheid',
};
const URL = 'https://example.org/brief';

function ids(known: Partial<LetterReading>, hints: PageHints = {}, url = URL) {
  return letterIds({ ...LETTER, ...known }, hints, url);
}

describe('the identifiers of a letter', () => {
  it('are its numbers, and what it says of itself with who wrote it and when', () => {
    const ownIds = ['kst-30573-65', '2018D35143', '2018Z12225'];
    expect(ids({ ownIds, ownReference: '229 8637' })).toEqual([
      ...ownIds,
      'kenmerk:justitie en veiligheid:2018-06-21:2298637',
      'onderwerp:justitie en veiligheid:2018-06-21:ingelaste europese migratiebijeenkomst 24 juni a s',
    ]);
  });

  it('are those of its file', () => {
    const fileUrl = 'https://open.overheid.nl/documenten/00000000-0000-4000-8000-00000000f001/file';
    const file = 'open-overheid-00000000-0000-4000-8000-00000000f001';
    expect(ids({}, { fileUrl })).toContain(file);
    expect(ids({}, {}, fileUrl.replace(/\/file$/, ''))).toContain(file);
    expect(ids({ isLetter: false }, { fileUrl })).toEqual([]);
  });

  it('are the digest of the file it was read from', () => {
    const digest = '0123456789abcdef'.repeat(4);
    const id = `sha256:${digest}`;
    expect(ids({}, {}, `urn:sha256:${digest}`)).toContain(id);
    expect(ids({ isLetter: false }, { fileDigest: digest })).toEqual([id]);
    expect(ids({ isLetter: false }, { fileDigest: 'no digest' })).toEqual([]);
    expect(isPublicId(id)).toBe(false);
    expect(isSameLetter([id], ['kenmerk:x:2018-06-21:1', id])).toBe(true);
  });

  it('are only its own numbers when it is no letter, without those of a zaak', () => {
    expect(ids({ isLetter: false, ownIds: ['ah-tk-20182019-12', '2018Z12225'] })).toEqual([
      'ah-tk-20182019-12',
    ]);
  });

  it.each([
    ['no date', { date: null, ownReference: '2298637' }],
    ['no sender', { sender: null, ownReference: '2298637' }],
    ['a subject that many have', { subject: 'Kabinetsreactie' }],
    [
      'a subject that only names who asked',
      { subject: 'Reactie op verzoek vaste commissie voor Onderwijs, Cultuur en Wetenschap' },
    ],
    ['a subject of numbers', { subject: 'Beantwoording vragen 12345 67890' }],
    ['a reference that is too short', { subject: null, ownReference: '123' }],
  ])('are none for a letter with %s', (_, known) => {
    expect(ids(known)).toEqual([]);
  });

  it('tell which of them others cite', () => {
    const all = ids({ ownIds: ['kst-30573-65', '2018D35143'], ownReference: '2298637' });
    expect(all.filter(isPublicId)).toEqual(['kst-30573-65', '2018D35143']);
  });
});

describe('the same letter at two addresses', () => {
  it.each<[string, Partial<LetterReading>, PageHints]>([
    ['has one document number', { ownIds: ['2018D35143'], subject: null }, {}],
    ['has one subject under the ministry', { sender: 'Ministerie van Justitie en Veiligheid' }, {}],
    [
      'has a title that begins as the site begins it',
      { subject: null },
      { title: 'Kamerbrief over ingelaste Europese migratiebijeenkomst 24 juni a.s.' },
    ],
    [
      'has a title that names the writer',
      { subject: null, ownIds: ['kst-32317-520'] },
      {
        title:
          'Brief van de staatssecretaris voor Justitie en Veiligheid over de ingelaste Europese migratiebijeenkomst 24 juni a.s.',
      },
    ],
    ['has one reference', { subject: 'Migratie', ownReference: '2298637' }, {}],
    [
      'is signed by others as well',
      { sender: 'minister van Buitenlandse Zaken en staatssecretaris voor Justitie en Veiligheid' },
      {},
    ],
  ])('%s', (_, known, hints) => {
    expect(isSameLetter(ids({ ownIds: ['2018D35143'], ownReference: '2298637' }), ids(known, hints))).toBe(
      true,
    );
  });
});

describe('another letter', () => {
  it.each<[string, Partial<LetterReading>]>([
    ['of another ministry with the same subject and day', { sender: 'minister van Buitenlandse Zaken' }],
    ['of another day with the same subject', { date: '2018-06-22' }],
    ['with another document number', { ownIds: ['2018D35144'], ownReference: '2298637' }],
    ['with another document number in the same zaak', { ownIds: ['2018D35144', '2018Z12225'] }],
    [
      'of another ministry with the same reference',
      { sender: 'minister van Financiën', subject: null, ownReference: '2298637' },
    ],
  ])('is told: one %s', (_, known) => {
    const here = ids({ ownIds: ['2018D35143', '2018Z12225'], ownReference: '2298637' });
    expect(isSameLetter(here, ids(known))).toBe(false);
  });

  it('is told where only one of reference and subject is the same', () => {
    const here = ids({ ownReference: '24002123 R' });
    expect(isSameLetter(here, ids({ ownReference: '24002124 R' }))).toBe(false);
    expect(
      isSameLetter(here, ids({ ownReference: '24002123 R', subject: 'Bewaking van de buitengrenzen' })),
    ).toBe(false);
    expect(isSameLetter(here, ids({ ownReference: '24002123 R' }))).toBe(true);
  });

  it('is told by its number as Kamerstuk', () => {
    expect(isSameLetter(ids({ ownIds: ['kst-32317-520'] }), ids({ ownIds: ['kst-32317-521'] }))).toBe(false);
    expect(
      isSameLetter(ids({ ownIds: ['kst-32317-520', 'kst-19637-1'] }), ids({ ownIds: ['kst-19637-1'] })),
    ).toBe(true);
  });

  it('may be any when nothing is known', () => {
    expect(isSameLetter([], [])).toBe(false);
  });
});
