import { matchAt } from '../kamerstuk/dossier';
import type { Example, Reading, Rule } from './rule';

const MORE = /(?:\s?,\s?|\s?(?:,\s)?en\s|\s?&\s?)(\d{2,4})(?![\d/])(?=\s?(?:$|[^\w\s]|en\b|final|def))/iy;

/** Documents of the European Commission: COM(2021) 726, SWD, SEC and JOIN alike. */
export const commissionDocuments: Rule = {
  anchor:
    /(?<![A-Za-z])(C[Oo][Mm]|SWD|SEC|JOIN|C)(?:\s?\(\s?((?:19|20)?\d\d)\s?\)[\s,-]{0,3}|(?:[:/]|(?<=OM)\s)((?:19|20)\d\d)(?:[:/]|\s\())(?:nr\.?\s)?(\d{1,5})(?!\d)/g,
  read(text, match): Reading[] {
    const [whole, series = '', inBrackets, between, number = ''] = match;
    const written = inBrackets ?? between ?? '';
    // A single letter and two digits are found in any table.
    if (series === 'C' && written.length === 2) return [];
    const year = written.padStart(4, written < '50' ? '20' : '19');
    const id = (each: string): string => `${series.toUpperCase()}:${year}:${Number(each)}`;
    const end = match.index + whole.length;
    const readings: Reading[] = [
      { type: 'com', id: id(number), start: match.index, end, confidence: 'certain' },
    ];
    for (let at = end; readings.length < 20;) {
      const more = matchAt(MORE, text, at);
      if (!more?.[1]) break;
      at += more[0].length;
      readings.push({
        type: 'com',
        id: id(more[1]),
        start: at - more[1].length,
        end: at,
        confidence: 'certain',
      });
    }
    return readings;
  },
};

export const commissionDocumentsExamples: Example[] = [
  { text: 'COM (2013) 837', ids: ['COM:2013:837'] },
  { text: 'COM(2011)76', ids: ['COM:2011:76'] },
  { text: 'COM(2011) 398', ids: ['COM:2011:398'] },
  { text: 'JOIN (2015) 32', ids: ['JOIN:2015:32'] },
  { text: 'COM (2018) 631, 633 en 634', ids: ['COM:2018:631', 'COM:2018:633', 'COM:2018:634'] },
  { text: 'COM(2008)637def', ids: ['COM:2008:637'] },
  { text: 'COM(2008) 426def', ids: ['COM:2008:426'] },
  { text: 'COM(2020) 380 final', ids: ['COM:2020:380'] },
  { text: 'COM( 2020) 825', ids: ['COM:2020:825'] },
  { text: 'COM (2015) 614/2', ids: ['COM:2015:614'] },
  { text: 'C (2016) 8600', ids: ['C:2016:8600'] },
  { text: 'SWD (2023), 819 final', ids: ['SWD:2023:819'] },
  { text: 'Nr. Commissiedocument COM(2016) 491', ids: ['COM:2016:491'] },
  {
    text: 'Com(2018) 123, COM (18) 124 en COM 2018/125',
    ids: ['COM:2018:123', 'COM:2018:124', 'COM:2018:125'],
  },
  { text: 'Commissiedocument COM 2013 (837)', ids: ['COM:2013:837'] },
  { text: 'COM(95) 382', ids: ['COM:1995:382'] },
  { text: 'tabel C (18) 124', ids: [] },
  { text: 'BBC (2013) 837 en COM 12', ids: [] },
];
