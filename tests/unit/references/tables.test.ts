import { beforeAll, describe, expect, test } from 'vitest';
import { type LoadedTables, findReferences, loadTables } from '../../../utils/references';
import {
  unpackNumbers,
  unpackPages,
  unpackTitles,
  unpackYears,
} from '../../../utils/references/tables/unpack';
import { packNumbers, packPages, packTitles, packYears, readRows } from '../../support/pack-tables';

describe('packed tables', () => {
  const rows = readRows(
    'dossier\thighest_number\ttitle\n' +
      '36410\t122\tNota over de toestand\nvan ’s Rijks Financiën\n' +
      '36410-A\t65\t\n36410-xvi\t148\tBegroting VWS\n21501-02\t3268\tRaad\n36800-(R2214)\t4\tRijkswet\nno dossier\t1\t\n',
  );

  test('give back the numbers of dossiers', () => {
    expect([...unpackNumbers(packNumbers(rows).join('\n'))]).toEqual([
      ['21501-02', 3268],
      ['36410', 122],
      ['36410-A', 65],
      ['36410-XVI', 148],
      ['36800', 4],
    ]);
  });

  test('give back titles, those over two lines included', () => {
    const titles = unpackTitles(packTitles(rows).join('\n'));
    expect(titles.get('36410')).toBe('Nota over de toestand van ’s Rijks Financiën');
    expect(titles.get('36410-A')).toBeUndefined();
  });

  test('give back the years of the Eerste Kamer', () => {
    const tsv =
      'dossier\tnumber\tyears\n31700-VI\tD\t20082009\n00018\tXI\t19941995,19951996\n00018\t215a\t19941995\n';
    const years = unpackYears(packYears(tsv).join('\n'));
    expect(years.get('31700-VI D')).toEqual(['20082009']);
    expect(years.get('00018 XI')).toEqual(['19941995', '19951996']);
    expect(years.get('00018 215a')).toEqual(['19941995']);
  });

  test('give back the pages of Handelingen', () => {
    const tsv =
      'volume\tfirst_page\tlast_page\nh-tk-20072008\t7909\t7943\nh-tk-20072008\t1\t6\nh-ek-19961997\t7\t7\n';
    const pages = unpackPages(packPages(tsv).join('\n'));
    expect(pages.get('tk-2007')).toEqual([
      { first: 1, last: 6 },
      { first: 7909, last: 7943 },
    ]);
    expect(pages.get('ek-1996')).toEqual([{ first: 7, last: 7 }]);
  });
});

describe('the tables of the product', () => {
  let tables: LoadedTables;
  beforeAll(async () => {
    tables = await loadTables();
  });

  test('know dossiers, chapters and sub-dossiers', () => {
    expect(tables.highestNumber('30573')).toBeGreaterThanOrEqual(61);
    expect(tables.highestNumber('36410-XVI')).toBeGreaterThanOrEqual(116);
    expect(tables.highestNumber('21501-02')).toBeGreaterThanOrEqual(3000);
    expect(tables.highestNumber('99999')).toBeNull();
    expect(tables.dossierTitle('21501-02')).toContain('Raad');
    expect(tables.dossierTitle('99999')).toBeNull();
  });

  test('know old papers of the Eerste Kamer and old Handelingen', () => {
    expect(tables.eersteKamerYears('31700-VI', 'D')).toEqual(['20082009']);
    expect(tables.eersteKamerYears('31700-VI', 'QQ')).toEqual([]);
    expect(tables.handelingenItems('tk', '20072008', 7920)).toEqual([{ first: 7909, last: 7943 }]);
    expect(tables.handelingenItems('tk', '20072008', 99999)).toEqual([]);
  });

  test('tell what a dossier that they do not know is worth', () => {
    const [unknown] = findReferences('Kamerstuk 29 123', { tables });
    expect(unknown).toMatchObject({
      id: 'dossier-29123',
      confidence: 'likely',
      reason: 'dossier-unknown',
    });
    const [scanned] = findReferences('wetsvoorstel 15 999', { tables });
    expect(scanned).toMatchObject({
      id: 'dossier-15999',
      confidence: 'likely',
      reason: 'before-1995',
      url: null,
    });
    const [chapter] = findReferences('Kamerstuk 30573-XVI', { tables });
    expect(chapter).toMatchObject({ id: 'dossier-30573', confidence: 'likely', reason: 'suffix-unknown' });
    const [known] = findReferences('Kamerstuk 30 573', { tables });
    expect(known).toMatchObject({ id: 'dossier-30573', confidence: 'certain' });
  });

  test('only change how sure a reading is, or which document is meant: nothing is dropped', () => {
    const text =
      'Kamerstuk 30 573, nr. 61, Kamerstuk 30 573, nr. 9999, (12 999, nr. 2) en Kamerstukken I 2008/09, 31 700 VI, D';
    expect(findReferences(text, { tables })).toHaveLength(findReferences(text).length);
  });
});
