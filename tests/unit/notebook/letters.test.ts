import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { createReader, createWriter, type LetterFacts } from '../../../utils/notebook';
import { NotebookDatabase } from '../../../utils/notebook/database';
import { draft } from './drafts';
import { freshBrowser } from './fresh-browser';

const OB = 'https://zoek.officielebekendmakingen.nl/kst-32317-520.html';
const TK = 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143';

let db: NotebookDatabase;
let now: Date;
beforeEach(() => {
  freshBrowser();
  db = new NotebookDatabase();
  now = new Date('2026-01-01T10:00:00.000Z');
});
afterEach(() => db.close());

const reader = () => createReader(db);
const writer = () =>
  createWriter(db, () => {
    now = new Date(now.getTime() + 60_000);
    return now;
  });

function facts(known: Partial<LetterFacts> = {}): LetterFacts {
  return {
    url: TK,
    ids: ['2018D35143'],
    title: 'Ingelaste bijeenkomst',
    sender: null,
    date: '2018-06-21',
    signatories: ['M.G.J. Harbers'],
    kind: 'Brief regering',
    dossiers: ['32317'],
    references: ['kst-32317-516'],
    ...known,
  };
}

describe('a letter that is met', () => {
  test('becomes a row that tells what was read', async () => {
    const letter = await writer().meetLetter(facts());
    expect(letter).toMatchObject({
      ids: ['2018D35143'],
      addresses: [TK],
      title: 'Ingelaste bijeenkomst',
      signatories: ['M.G.J. Harbers'],
      kind: 'Brief regering',
      revision: 1,
      firstSeenAt: '2026-01-01T10:01:00.000Z',
      deletedAt: null,
    });
    expect(await reader().letterOf({ url: TK, ids: [] })).toEqual(letter);
  });

  test('is not written again when nothing about it is new', async () => {
    const first = await writer().meetLetter(facts());
    expect(await writer().meetLetter(facts())).toEqual(first);
    expect(await db.letters.count()).toBe(1);
  });

  test('is the same at another address when they share a number', async () => {
    await writer().meetLetter(facts());
    const joined = await writer().meetLetter(
      facts({ url: OB, ids: ['kst-32317-520', '2018D35143'], sender: 'staatssecretaris', signatories: [] }),
    );
    expect(await db.letters.toArray()).toEqual([joined]);
    expect(joined).toMatchObject({
      ids: ['2018D35143', 'kst-32317-520'],
      addresses: [TK, OB],
      sender: 'staatssecretaris',
      signatories: ['M.G.J. Harbers'],
      revision: 2,
    });
  });

  test('is another one when the document numbers differ, whatever else they share', async () => {
    const said = 'onderwerp:jenv:2018-06-21:ingelaste bijeenkomst';
    await writer().meetLetter(facts({ ids: ['2018D35143', said] }));
    await writer().meetLetter(facts({ url: OB, ids: ['2018D99999', said] }));
    expect(await db.letters.count()).toBe(2);
  });

  test('is another one at the same address when that shows another document now', async () => {
    await writer().meetLetter(facts({ url: 'https://www.rijksoverheid.nl/laatste', ids: ['2018D35143'] }));
    await writer().meetLetter(facts({ url: 'https://www.rijksoverheid.nl/laatste', ids: ['2019D00001'] }));
    expect(await db.letters.count()).toBe(2);
    expect(
      await reader().letterOf({ url: 'https://www.rijksoverheid.nl/laatste', ids: ['2019D00001'] }),
    ).toMatchObject({ ids: ['2019D00001'] });
  });

  test('makes one row of two when a page shows that both are of one letter', async () => {
    await writer().meetLetter(facts());
    await writer().meetLetter(facts({ url: OB, ids: ['kst-32317-520'], references: ['kst-19637-1'] }));
    expect(await db.letters.count()).toBe(2);
    await writer().meetLetter(facts({ url: OB, ids: ['kst-32317-520', '2018D35143'], references: [] }));
    expect(await db.letters.toArray()).toMatchObject([
      {
        ids: ['2018D35143', 'kst-32317-520'],
        addresses: [TK, OB],
        references: ['kst-32317-516', 'kst-19637-1'],
        firstSeenAt: '2026-01-01T10:01:00.000Z',
      },
    ]);
  });
});

describe('a letter that is kept from', () => {
  test('is known, with what the passage cites', async () => {
    await writer().keep(draft(1, { references: ['kst-32317-516'] }));
    expect(await reader().lettersCiting('kst-32317-516')).toMatchObject([
      { ids: draft(1).source.ids, addresses: [draft(1).source.url], kind: null },
    ]);
  });

  test('keeps what was read of it on the sites', async () => {
    await writer().meetLetter(facts({ url: draft(1).source.url, ids: draft(1).source.ids }));
    await writer().keep(draft(1));
    expect(await db.letters.toArray()).toMatchObject([
      { kind: 'Brief regering', signatories: ['M.G.J. Harbers'] },
    ]);
  });
});

describe('looking letters up', () => {
  beforeEach(async () => {
    await writer().meetLetter(facts());
    await writer().meetLetter(
      facts({
        url: OB,
        ids: ['kst-32317-600'],
        dossiers: [],
        date: '2019-01-10',
        references: ['kst-32317-516', 'kst-30573-61'],
      }),
    );
    await writer().meetLetter(
      facts({ url: `${OB}?other`, ids: ['kst-36410-XVI-4'], dossiers: [], date: null, references: [] }),
    );
  });
  const dates = (letters: { date: string | null }[]) => letters.map(({ date }) => date);

  test('by dossier, the newest first', async () => {
    expect(dates(await reader().lettersOfDossier('32317'))).toEqual(['2019-01-10', '2018-06-21']);
    expect(dates(await reader().lettersOfDossier('36410-XVI'))).toEqual([null]);
    expect(await reader().lettersOfDossier('3231')).toEqual([]);
  });

  test('by what they cite', async () => {
    expect(dates(await reader().lettersCiting('kst-32317-516'))).toEqual(['2019-01-10', '2018-06-21']);
    expect(dates(await reader().lettersCiting('kst-30573-61'))).toEqual(['2019-01-10']);
    expect(await reader().lettersCiting('kst-30573-6')).toEqual([]);
  });
});

describe('what stands around a dossier', () => {
  test('are its letters, those that cite it, and the passages of both', async () => {
    const other = 'https://www.rijksoverheid.nl/documenten/1';
    await writer().meetLetter(facts({ ids: ['kst-32317-520'] }));
    await writer().meetLetter(facts({ url: other, ids: ['2019D00001'], dossiers: [], title: 'Anders' }));
    await writer().meetLetter(
      facts({ url: `${other}2`, ids: ['2019D00002'], dossiers: ['19637'], references: ['kst-19637-3'] }),
    );
    const letters = await reader().lettersAround('32317');
    expect(letters.map(({ title }) => title)).toEqual(['Ingelaste bijeenkomst', 'Anders']);

    const source = { ...draft(1).source, ids: [] };
    const kept = [
      draft(1, { references: [], source: { ...source, url: TK } }),
      draft(2, { references: ['kst-32317-516'], source: { ...source, url: `${other}3` } }),
      draft(3, { references: ['kst-19637-3'], source: { ...source, url: `${other}4` } }),
    ];
    for (const one of kept) await writer().keep(one);
    const passages = await reader().aroundDossier('32317', letters);
    expect(passages.map(({ id }) => id)).toEqual([kept[0]!.id, kept[1]!.id]);
  });
});

describe('forgetting letters', () => {
  test('leaves those of which something was kept', async () => {
    const kept = draft(1);
    await writer().keep(kept);
    await writer().meetLetter(facts({ url: OB, ids: ['kst-32317-520'] }));
    expect(await writer().forgetLetters()).toBe(1);
    expect(await db.letters.toArray()).toMatchObject([{ addresses: [kept.source.url] }]);
  });
});
