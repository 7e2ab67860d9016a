import type { Example, Reading, Rule } from './rule';

const KINDS: [pattern: RegExp, read: (id: string) => Pick<Reading, 'type' | 'id' | 'url'>][] = [
  [/^kst-/, (id) => ({ type: 'kamerstuk', id })],
  [/^h-/, (id) => ({ type: 'handelingen', id })],
  [/^ah-/, (id) => ({ type: 'aanhangsel', id })],
  [/^blg-/, (id) => ({ type: 'bijlage', id })],
  [/^stb-/, (id) => ({ type: 'staatsblad', id })],
  [/^stcrt-/, (id) => ({ type: 'staatscourant', id })],
  [/^trb-/, (id) => ({ type: 'tractatenblad', id })],
  [/^nds-tk-\d{4}D/, (id) => ({ type: 'document', id: id.slice('nds-tk-'.length) })],
  [
    /^kv-tk-\d{4}Z/,
    (id) => ({
      type: 'zaak',
      id: id.slice('kv-tk-'.length),
      url: `https://zoek.officielebekendmakingen.nl/${id}.html`,
    }),
  ],
  [/^kv-/, (id) => ({ type: 'kamervraag', id })],
];

/** Ids of the official publisher, printed as they are or within an address. */
export const publishedIds: Rule = {
  name: 'published-ids',
  anchor:
    /(?<![A-Za-z\d-])(?:kst-(?:\d{8}-)?(?:\d{5}|[IVXLC]{2,8})(?:-[A-Z\d]{1,6}){1,3}(?:-[hnb]\d)?|kst-\d{6,7}|h-(?:tk|ek)-\d{8}(?:-\d{1,5}){1,3}|ah-(?:(?:tk|ek)-\d{8}-\d{1,5}|\d{6,8})|blg-\d{2,8}|kv-(?:tk-20\d\dZ\d{5}|ek-\d{6,10}|\d{8,12})|nds-tk-20\d\dD\d{5}|stb-(?:18|19|20)\d\d-\d{1,4}(?:-n\d)?|stcrt-(?:19|20)\d\d-\d{1,5}(?:-n\d)?|trb-(?:19|20)\d\d-\d{1,4})(?![A-Za-z\d])/gi,
  read(_text, match): Reading[] {
    const id = match[0].replace(/^[a-z]+(?:-(?:tk|ek))?/i, (start) => start.toLowerCase());
    const kind = KINDS.find(([pattern]) => pattern.test(id));
    if (!kind) return [];
    return [
      { ...kind[1](id), start: match.index, end: match.index + match[0].length, confidence: 'certain' },
    ];
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
