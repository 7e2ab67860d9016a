import { matchAt } from '../kamerstuk/dossier';
import { readLawBefore, readLawName } from '../laws/law-names';
import { readActAt } from './eu-acts';
import type { Example, Reading, Rule } from './rule';

const NUMBER =
  '\\d{1,4}(?:(?:bis|ter|quater|quinquies|sexies|septies|octies)(?![a-z])|[a-z]{1,2}(?![a-zà-ÿ])|[A-Z](?![A-Za-zà-ÿ]))?(?:[.:]\\d{1,4}[a-z]{0,2}(?![a-zà-ÿ\\d])){0,3}(?!\\d|[.,]\\d{3}|%)';
const ARTICLE = new RegExp(`\\s?(${NUMBER})`, 'y');
const MORE = new RegExp(
  `\\s?(?:,\\s|,?\\s(?:en|of|t/m|tot\\sen\\smet|jo\\.?|juncto|j°)\\s|-)(?:(?:van\\s)?artikel(?:en)?\\s|art\\.\\s)?(${NUMBER})(?!\\s?(?:e|de|ste)\\s)`,
  'iy',
);
const ORDINAL =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d{1,2}(?:e|de|ste))';
/** ", eerste en tweede lid, onderdeel c" and the like. */
const PARTS = new RegExp(
  `[\\s,(]{1,3}(?:${ORDINAL}(?:(?:\\s?,\\s|\\s(?:en|t/m|tot\\sen\\smet|of)\\s)${ORDINAL}){0,6}\\s(?:lid|leden|volzin|alinea|zin)` +
    `|(?:lid|leden|onderdelen|onderdeel|onder|sub|punt|letter|aanhef\\sen\\sonder(?:deel)?)\\s(?:\\d{1,2}[a-z]?|[a-z]{1,2})°?(?:(?:\\s?,\\s|\\sen\\s|\\st/m\\s|-)(?:\\d{1,2}|[a-z])°?(?![A-Za-zà-ÿ\\d])){0,6}(?![A-Za-zà-ÿ\\d])|aanhef|e\\.v\\.)\\)?`,
  'iy',
);
const TO_LAW =
  /(?:\s?,\s?|\s)(?:(?:van|uit|in|ex)\s(?:(?:de|het)\s)?(?:(?:huidige|nieuwe|gewijzigde|herziene|Europese|Europees(?!\sVerdrag))\s){0,2})?/iy;
const SAME_LAW =
  /(?:\s?,\s?|\s)(?:van|uit)\s(?:genoemde|voornoemde|voormelde|bedoelde|dezelfde|deze|die|dat)\s(?:rijks)?(?:wet|besluit|regeling|verdrag|verordening|richtlijn)(?![A-Za-z])/iy;
/** "artikel 2 EVRM (recht op leven) of 3 EVRM": the word is not repeated. */
const OTHER_LAW = /(?:\s\([^()]{1,60}\))?\s(?:en|of|jo\.)\s(?=\d)/y;

interface Item {
  number: string;
  start: number;
  end: number;
}

function skipParts(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 5; count += 1) {
    const parts = matchAt(PARTS, text, end);
    if (!parts) break;
    end += parts[0].length;
  }
  return end;
}

interface ItemList {
  items: Item[];
  end: number;
}

function readItems(text: string, start: number, at: number): ItemList | null {
  const first = matchAt(ARTICLE, text, at);
  if (!first?.[1]) return null;
  let end = at + first[0].length;
  const items = [{ number: first[1], start, end }];
  for (let last = items[0]; last && items.length < 25; last = items.at(-1)) {
    end = skipParts(text, last.end);
    const more = matchAt(MORE, text, end);
    if (!more?.[1]) break;
    last.end = end;
    const itemEnd = end + more[0].length;
    items.push({ number: more[1], start: itemEnd - more[1].length, end: itemEnd });
  }
  return { items, end };
}

function articlesOf({ items }: ItemList, law: string, end: number, quality: Partial<Reading>): Reading[] {
  const last = items.at(-1);
  if (last) last.end = Math.max(end, last.end);
  return items.map(({ number, start, end: itemEnd }) => ({
    type: 'law-article',
    id: `${law}:${number}`,
    law,
    article: number,
    start,
    end: itemEnd,
    confidence: 'certain',
    ...quality,
  }));
}

function readOtherLaws(text: string, from: number): Reading[] {
  const readings: Reading[] = [];
  for (let end = from; readings.length < 25;) {
    const also = matchAt(OTHER_LAW, text, end);
    const at = end + (also?.[0].length ?? 0);
    const list = also && readItems(text, at, at);
    const towards = list && matchAt(TO_LAW, text, list.end);
    const law = towards && readLawName(text, list.end + towards[0].length, list.items[0]?.number ?? '');
    if (!list || !law?.known) break;
    readings.push(...articlesOf(list, law.id, law.end, {}));
    end = law.end;
  }
  return readings;
}

/** Articles of laws. A budget has articles too, so without a law that is known or named as one there is none. */
export const lawArticles: Rule = {
  anchor: /(?<![A-Za-z])(?:artikel(?:en)?|artt?\.?)(?=\s?\d)|wetsartikel(?:en)?(?=\s\d)/gi,
  read(text, match): Reading[] {
    const list = readItems(text, match.index, match.index + match[0].length);
    const first = list?.items[0];
    const last = list?.items.at(-1);
    if (!list || !first || !last) return [];
    const same = matchAt(SAME_LAW, text, list.end);
    if (same) {
      const context = { confidence: 'likely', reason: 'law-from-context', law: null } as const;
      return articlesOf(list, '', list.end + same[0].length, context);
    }
    const towards = matchAt(TO_LAW, text, list.end);
    if (towards) {
      const at = list.end + towards[0].length;
      // The act itself is read by its own rule, so the article ends before it.
      const act = readActAt(text, at);
      if (act) return articlesOf(list, act, last.end, {});
      const law = readLawName(text, at, first.number, text.slice(Math.max(0, match.index - 10), match.index));
      if (law?.known) return [...articlesOf(list, law.id, law.end, {}), ...readOtherLaws(text, law.end)];
      // Without "van" an abbreviation only, and none in a heading in capitals, where every word looks like one.
      const named =
        law && (/van|uit/i.test(towards[0]) || (/^[A-Z]/.test(law.id) && !/[A-Z]{3}/.test(match[0])));
      if (named) return articlesOf(list, law.id, law.end, { confidence: 'likely', reason: 'law-unknown' });
    }
    const before = readLawBefore(text, match.index);
    if (before) {
      first.start = before.start;
      return articlesOf(
        list,
        before.id,
        list.end,
        before.sure ? {} : { confidence: 'likely', reason: 'law-from-context' },
      );
    }
    return [];
  },
};

export const lawArticlesExamples: Example[] = [
  { text: 'artikel 2.1 van de Wet dieren', ids: ['BWBR0030250:2.1'] },
  { text: '(artikel 2.1 en artikel 8.11 van de Wet dieren)', ids: ['BWBR0030250:2.1', 'BWBR0030250:8.11'] },
  {
    text: 'artikelen 173, 173a en 173b Sr',
    ids: ['BWBR0001854:173', 'BWBR0001854:173a', 'BWBR0001854:173b'],
  },
  {
    text: 'artikel 161quater tot en met 161quinquies Sr',
    ids: ['BWBR0001854:161quater', 'BWBR0001854:161quinquies'],
  },
  { text: 'artikel 68, eerste lid, van de Geneesmiddelenwet', ids: ['BWBR0021505:68'] },
  { text: 'art. 26 Regeling selectie, plaatsing en overplaatsing', ids: ['Regeling selectie:26'] },
  { text: 'artikel 143 (lid 1) van de Pensioenwet', ids: ['BWBR0020809:143'] },
  { text: 'artikel 3.17 Wet financieel toezicht', ids: ['BWBR0020368:3.17'] },
  { text: 'art. 93 WPO', ids: ['BWBR0003420:93'] },
  { text: 'WPO, artikel 111', ids: ['BWBR0003420:111'] },
  { text: 'De Comptabiliteitswet 2016 (artikel 3.1) schrijft voor', ids: ['BWBR0039429:3.1'] },
  { text: '(Algemene wet bestuursrecht, artikel 4:23)', ids: ['BWBR0005537:4:23'] },
  { text: 'geregeld in de Comptabiliteitswet (CW) en in artikel 7.12 staat', ids: ['BWBR0039429:7.12'] },
  { text: 'artikel 34 en 35 van de DSA', ids: ['32022R2065:34', '32022R2065:35'] },
  { text: 'art. 258-259 VWEU', ids: ['VWEU:258', 'VWEU:259'] },
  { text: 'art. 3:2 jo. 3:46 Awb', ids: ['BWBR0005537:3:2', 'BWBR0005537:3:46'] },
  { text: 'artikel 8 lid 1 EVRM jo. artikel 3 IVRK', ids: ['BWBV0001000:8', 'BWBV0002508:3'] },
  { text: 'artikel 6 EVRM', ids: ['BWBV0001000:6'] },
  { text: 'artikel 4.44 van de Aanwijzingen voor de regelgeving', ids: ['BWBR0005730:4.44'] },
  { text: 'artikel 3 van Richtlijn 2011/85/EU', ids: ['32011L0085:3', '32011L0085'] },
  { text: 'artikel 19, tweede lid, van verordening 561/2006/EG', ids: ['32006R0561:19', '32006R0561'] },
  { text: 'artikel 5.10, eerste lid, van de Crisis- en herstelwet', ids: ['Crisis- en herstelwet:5.10'] },
  { text: 'artikel 14 van het Statuut voor het Koninkrijk', ids: ['BWBR0002154:14'] },
  { text: 'artikel 8 Wbbbg', ids: ['Wbbbg:8'] },
  { text: 'art. 34.3.1.21 Begrotingswet', ids: [] },
  { text: 'artikel 7:1 van de Algemene wet bestuursrecht', ids: ['BWBR0005537:7:1'] },
  { text: 'artikel 6:162 BW', ids: ['BWBR0005289:162'] },
  { text: 'artikel 1F van het Vluchtelingenverdrag', ids: ['Vluchtelingenverdrag:1F'] },
  { text: 'artikelen 6:74 e.v. BW', ids: ['BWBR0005289:74'] },
  { text: 'artikel 11.7a, lid 3b, Telecommunicatiewet', ids: ['BWBR0009950:11.7a'] },
  { text: '(Boek 7, artikel 610 BW)', ids: ['BWBR0005290:610'] },
  { text: 'artikel 91 CW en artikel 3.1 CW', ids: ['BWBR0013891:91', 'BWBR0039429:3.1'] },
  {
    text: 'als artikel 2 EVRM (recht op leven) of 3 EVRM (verbod op onmenselijke behandeling) is geschonden',
    ids: ['BWBV0001000:2', 'BWBV0001000:3'],
  },
  { text: 'art. 8 EVRM, art. 10 Gw en 7 Handvest', ids: ['BWBV0001000:8', 'BWBR0001840:10', 'Handvest:7'] },
  { text: 'artikel 8 EVRM en 3 andere bepalingen', ids: ['BWBV0001000:8'] },
  { text: 'artikel 12 van de wet financieel toezicht', ids: ['BWBR0020368:12'] },
  { text: 'artikel 17 IVBPR', ids: ['BWBV0001017:17'] },
  {
    text: 'artikel 8 van het Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden',
    ids: ['BWBV0001000:8'],
  },
  { text: 'art 68 Grondwet', ids: ['BWBR0001840:68'] },
  { text: 'artikel 5.1, tweede lid, onder e, van de Woo', ids: ['BWBR0045754:5.1'] },
  {
    text: 'van artikel 417, vierde lid, en van artikel 427 van Boek 7 van het Burgerlijk Wetboek',
    ids: ['BWBR0005290:417', 'BWBR0005290:427'],
  },
  { text: 'artikel 14 BuPw', ids: ['BuPw:14'] },
  { text: 'artikel 49s van het ARAR', ids: ['BWBR0001950:49s'] },
  { text: 'artikel 13 OCW', ids: [] },
  { text: 'wetsartikel 3.1 van de Comptabiliteitswet 2016', ids: ['BWBR0039429:3.1'] },
  {
    text: 'artikel 13, eerste en tweede lid, van de rijkswet goedkeuring en bekendmaking verdragen. Ingevolge artikel 7, onderdeel c, van genoemde rijkswet behoeft',
    ids: ['BWBR0006799:13', 'BWBR0006799:7'],
  },
  { text: 'artikel 15 van het Bbz is de hoogte', ids: ['BWBR0015711:15'] },
  {
    text: 'artikelen 3 en 5 van de Kaderwet VWS-subsidies;',
    ids: ['Kaderwet VWS-subsidies:3', 'Kaderwet VWS-subsidies:5'],
  },
  { text: 'artikel 3 van het besluit van de minister', ids: [] },
  { text: 'artikel 12 van de Spoorwegwet', ids: ['Spoorwegwet:12'] },
  { text: 'artikel 11.04 van het Mobiliteitsfonds', ids: [] },
  { text: 'artikel 6 van de Defensiebegroting', ids: [] },
  { text: 'artikel 3 van de Code IBV', ids: [] },
  { text: '(artikel 17), artikel 95 Apparaatsuitgaven en artikel 16 van het Ministerie', ids: [] },
];
