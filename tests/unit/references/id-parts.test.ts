import { describe, expect, test } from 'vitest';
import { chamberOf, dossierOf, numberInDossier, yearOf } from '../../../utils/references/id-parts';

describe('an id', () => {
  test.each([
    ['kst-30573-61', '30573', 61, 'tk'],
    ['kst-30573-A', '30573', null, 'ek'],
    ['kst-36410-XVI-12', '36410-XVI', 12, 'tk'],
    ['kst-21501-02-1234', '21501-02', 1234, 'tk'],
    ['kst-36800-M-4', '36800-M', 4, 'tk'],
    ['kst-20082009-31700-VI-D', '31700-VI', null, 'ek'],
    ['kst-19941995-20000-215a', '20000', 215, 'ek'],
    ['kst-20000-215a', '20000', 215, 'ek'],
    ['kst-30573-61-h1', '30573', 61, 'tk'],
    ['kst-30573-h1', '30573', null, 'tk'],
    ['kst-XII-3', null, 3, 'tk'],
    ['dossier-21501-02', '21501-02', null, null],
    ['dossier-30573', '30573', null, null],
    ['h-tk-20072008-7909-7943', null, null, 'tk'],
    ['ah-ek-20072008-3', null, null, 'ek'],
    ['2011D02476', null, null, 'tk'],
    ['TZ202103-123', null, null, 'tk'],
    ['T01234', null, null, 'ek'],
    ['ECLI:NL:HR:2015:123', null, null, null],
    ['kst-', null, null, null],
  ])('%s tells dossier %s, number %s and chamber %s', (id, dossier, number, chamber) => {
    expect(dossierOf(id)).toBe(dossier);
    expect(numberInDossier(id)).toBe(number);
    expect(chamberOf(id)).toBe(chamber);
  });
});

describe('the year of a document', () => {
  test.each([
    ['kst-20082009-31700-VI-D', '31 700 VI, D', '2008/09'],
    ['kst-30573-61', 'Kamerstukken II 2010/11, 30 573, nr. 61', '2010/11'],
    ['kst-30573-61', 'Kamerstukken II 1999–2000, 30 573, nr. 61', '1999/00'],
    ['kst-30573-61', 'Kamerstuk 30573-61', null],
    ['kst-21501-2012', 'Kamerstuk 21501-2012', null],
    ['ah-tk-20102011-1234', 'nr. 1234', '2010/11'],
    ['stb-2011-123', 'Stb. 2011, 123', '2011'],
    ['COM:2011:743', 'COM(2011) 743', '2011'],
    ['32013R0604', 'Verordening (EU) nr. 604/2013', '2013'],
    ['ECLI:NL:HR:2015:123', 'ECLI:NL:HR:2015:123', '2015'],
    ['TZ202103-123', 'TZ202103-123', '2021'],
    ['2011D02476', '2011D02476', '2011'],
    ['BWBR0005537:8:75', 'artikel 8:75 Awb', null],
  ])('%s, cited as “%s”, is %s', (id, text, year) => {
    expect(yearOf({ id, text })).toBe(year);
  });
});
