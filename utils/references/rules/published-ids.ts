import type { ReferenceType } from '../types';
import type { Example, Reading, Rule } from './rule';

const TYPES: Record<string, ReferenceType> = {
  kst: 'kamerstuk',
  h: 'handelingen',
  ah: 'aanhangsel',
  blg: 'bijlage',
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
  kv: 'kamervraag',
};
/** Documents and zaken of the Tweede Kamer, which go by their own number. */
const NUMBERED = /^(nds|kv)-tk-(.+)/;

/** Ids of the official publisher, printed as they are or within an address. */
export const publishedIds: Rule = {
  anchor:
    /(?<![A-Za-z\d-])(?:kst-(?:\d{8}-)?(?:\d{5}|[IVXLC]{2,8})(?:-[A-Z\d]{1,6}){1,3}(?:-[hnb]\d)?|kst-\d{6,7}|a?h-[et]k-\d{8}(?:-\d{1,5}){1,3}|ah-\d{6,8}|blg-\d{2,8}|kv-(?:tk-20\d\dZ\d{5}|ek-\d{6,10}|\d{8,12})|nds-tk-20\d\dD\d{5}|(?:stb|stcrt|trb)-\d{4}-\d{1,5}(?:-n\d)?)(?![A-Za-z\d])/gi,
  read(_text, match): Reading[] {
    const id = match[0].replace(/^[a-z]+(?:-(?:tk|ek))?/i, (start) => start.toLowerCase());
    const place = { start: match.index, end: match.index + id.length, confidence: 'certain' } as const;
    const [, series, number] = NUMBERED.exec(id) ?? [];
    if (number && series === 'nds') return [{ type: 'document', id: number, ...place }];
    if (number) {
      const url = `https://zoek.officielebekendmakingen.nl/${id}.html`;
      return [{ type: 'zaak', id: number, url, ...place }];
    }
    const type = TYPES[id.slice(0, id.indexOf('-'))];
    return type ? [{ type, id, ...place }] : [];
  },
};

export const publishedIdsExamples: Example[] = [
  { text: 'zie kst-30573-61', ids: ['kst-30573-61'] },
  { text: 'kst-20032004-27484-289-h1', ids: ['kst-20032004-27484-289-h1'] },
  { text: 'kst-CXXIV-G', ids: ['kst-CXXIV-G'] },
  { text: 'kst-1268678 en ah-1271549', ids: ['kst-1268678', 'ah-1271549'] },
  { text: 'https://zoek.officielebekendmakingen.nl/kst-21501-20-929.html', ids: ['kst-21501-20-929'] },
  { text: 'h-tk-20202021-100-4', ids: ['h-tk-20202021-100-4'] },
  { text: 'ah-tk-20242025-594', ids: ['ah-tk-20242025-594'] },
  { text: 'kv-tk-2024Z18775', ids: ['2024Z18775'] },
  { text: 'nds-tk-2015D00006', ids: ['2015D00006'] },
  { text: ', nr. 56, blg-729282', ids: ['blg-729282'] },
  { text: 'stb-2016-119-n1', ids: ['stb-2016-119-n1'] },
  { text: 'kstx-1-2 of mb-kst-1', ids: [] },
];
