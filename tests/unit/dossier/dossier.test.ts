import { describe, expect, test } from 'vitest';
import { nameIdOf, readDossier } from '../../../utils/dossier/dossier';
import type { KeptPassage, MetLetter } from '../../../utils/dossier/types';

function letter(id: string, known: Partial<MetLetter> = {}): MetLetter {
  return {
    id,
    ids: [],
    addresses: [`https://www.tweedekamer.nl/${id}`],
    title: `Brief ${id}`,
    sender: null,
    date: null,
    dossiers: ['30573'],
    references: [],
    ...known,
  };
}

function passage(id: string, known: Partial<KeptPassage> = {}): KeptPassage {
  return { id, references: [], source: { url: 'https://www.tweedekamer.nl/other', ids: [] }, ...known };
}

const first = letter('first', { ids: ['kst-30573-10', '2011D00001'], date: '2011-03-16' });
const second = letter('second', {
  ids: ['kst-30573-12'],
  date: '2012-05-01',
  references: ['kst-30573-10', 'kst-19637-1385', 'kst-30573-11'],
});

const keysOf = ({ entries }: { entries: { key: string }[] }) => entries.map(({ key }) => key);

describe('a dossier', () => {
  test('has its letters in order of their dates, and what they cite of it among them', () => {
    const dossier = readDossier('30573', [second, first], []);
    expect(keysOf(dossier)).toEqual(['first', 'kst-30573-11', 'second']);
    expect(dossier.entries[1]).toMatchObject({ letter: null, date: null, documentId: 'kst-30573-11' });
  });

  test('knows what cites what, both ways', () => {
    const [cited, unopened, citing] = readDossier('30573', [first, second], []).entries;
    expect(citing?.cites).toEqual([
      { id: 'kst-30573-10', entry: 'first' },
      { id: 'kst-19637-1385', entry: null },
      { id: 'kst-30573-11', entry: 'kst-30573-11' },
    ]);
    expect(cited?.citedBy).toEqual([{ letter: second, entry: 'second' }]);
    expect(unopened?.citedBy).toEqual([{ letter: second, entry: 'second' }]);
    expect(citing?.citedBy).toEqual([]);
  });

  test('draws an arc for every citation within it, once', () => {
    const twice = { ...second, references: ['kst-30573-10', '2011D00001'] };
    expect(readDossier('30573', [first, twice], []).arcs).toEqual([{ from: 1, to: 0 }]);
    expect(readDossier('30573', [first, second], []).arcs).toEqual([
      { from: 2, to: 0 },
      { from: 2, to: 1 },
    ]);
  });

  test('is cited by letters of other dossiers, which are not part of it', () => {
    const other = letter('other', { dossiers: ['19637'], references: ['kst-30573-10'] });
    const dossier = readDossier('30573', [first, other], []);
    expect(keysOf(dossier)).toEqual(['first']);
    expect(dossier.entries[0]?.citedBy).toEqual([{ letter: other, entry: null }]);
  });

  test('takes no part of a budget for the whole, nor a letter that names itself for one that cites', () => {
    const self = letter('self', { ids: ['kst-30573-10'], references: ['kst-30573-10', 'kst-30573-XVI-3'] });
    const { entries } = readDossier('30573', [self], []);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.citedBy).toEqual([]);
    expect(entries[0]?.cites).toEqual([{ id: 'kst-30573-XVI-3', entry: null }]);
  });

  test('has the passages of each letter, and those of other letters that cite it', () => {
    const kept = [
      passage('at its address', { source: { url: first.addresses[0]!, ids: [] } }),
      passage('of the same letter', { source: { url: 'https://x.example/', ids: ['2011D00001'] } }),
      passage('elsewhere', { references: ['kst-30573-44'] }),
      passage('nothing to do with it'),
    ];
    const dossier = readDossier('30573', [first], kept);
    expect(dossier.entries[0]?.passages.map(({ id }) => id)).toEqual([
      'at its address',
      'of the same letter',
    ]);
    expect(dossier.elsewhere.map(({ id }) => id)).toEqual(['elsewhere']);
    expect(keysOf(dossier)).toEqual(['first', 'kst-30573-44']);
  });

  test('puts what has neither date nor number at its end, and names it as well as it can', () => {
    const nameless = letter('nameless', { ids: ['kenmerk:x:1', '2019D00007'] });
    const dossier = readDossier('30573', [nameless, first], []);
    expect(keysOf(dossier)).toEqual(['first', 'nameless']);
    expect(dossier.entries.map(nameIdOf)).toEqual(['kst-30573-10', '2019D00007']);
  });

  test('that nothing is known of is empty', () => {
    expect(readDossier('99999', [first], [])).toEqual({
      number: '99999',
      entries: [],
      arcs: [],
      elsewhere: [],
    });
  });
});
