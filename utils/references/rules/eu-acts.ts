import { matchAt } from '../kamerstuk/dossier';
import type { Example, Reading, Rule } from './rule';

type Kind = 'R' | 'L' | 'D' | 'F' | 'H';

/** EU, EG, EEC, CE, GBVB, JBZ and their likes. */
const BODY = '(?:[CEGJU][A-HJKPSUVZ]{1,3}|Euratom)';
const COMMUNITY = `${BODY}(?:,\\s?${BODY})?`;
const PARTS =
  `(?:\\((?<community>${COMMUNITY})\\)\\s?)?(?<nr>(?:n(?:rs?|o|ummer)\\b\\.?|n[°º])\\s?)?` +
  `(?<first>\\d{1,4})\\s?[/.-]\\s?(?<second>\\d{1,4})(?!\\d)(?:\\s?/\\s?(?<suffix>${BODY})\\b)?`;
const FIRST = new RegExp(`[\\s(]{0,2}${PARTS}`, 'iy');
const MORE = new RegExp(`(?:\\s?,\\s?|\\s(?:en|of|alsmede)\\s)${PARTS}`, 'iy');
/** Regulations have had the year in front since 2015. */
const YEAR_FIRST_SINCE = 2015;

/** A number that goes on to the left, or a word that ends in a community. */
const BEFORE_NUMBER = /[\d/]\d|[A-Za-z\d]\(|[^\s(]E/i;
const REACH = 70;
const NAMED = /verordening|richtlijn|kaderbesluit|regulation|directive|decision/gi;

function kindOf(word: string): Kind | null {
  if (/verordening|^vo|r[eè]g(?:ula|le)/i.test(word)) return 'R';
  if (/richtlijn|^rl|directive/i.test(word)) return 'L';
  if (/kaderbesluit|framework/i.test(word)) return 'F';
  if (/besluit|beschikking|decision/i.test(word)) return 'D';
  return /aanbeveling/i.test(word) ? 'H' : null;
}

/**
 * The kind of an act whose number stands apart from its name. Without a name 95/46/EG is a directive, 2002/584/JBZ a
 * framework decision and (EU) 2016/679 a regulation.
 */
function kindBefore(text: string, at: number, suffix: string | undefined): Kind {
  const named = [...text.slice(Math.max(0, at - REACH), at).matchAll(NAMED)].at(-1)?.[0];
  return (named && kindOf(named)) || (/J[BH][ZA]/i.test(suffix ?? '') ? 'F' : suffix ? 'L' : 'R');
}

function fullYear(written: string): number | null {
  const year = Number(written);
  if (written.length === 4) return year >= 1952 && year <= 2049 ? year : null;
  return written.length === 2 && year >= 52 ? 1900 + year : null;
}

/** CELEX number of an act, or null when the numbers cannot be one. */
function celex(kind: Kind, groups: Record<string, string | undefined>): string | null {
  const { community, nr, first = '', second = '', suffix } = groups;
  let [year, number] = [fullYear(first), second];
  const last = fullYear(second);
  if (kind === 'R') {
    const yearFirst = year !== null && year >= YEAR_FIRST_SINCE && !(suffix && last);
    if (!yearFirst && last !== null && (nr || suffix || year === null || last < YEAR_FIRST_SINCE)) {
      [year, number] = [last, first];
    }
  } else if (year === null && last !== null) {
    [year, number] = [last, first];
  }
  // Decisions of associations and municipalities are numbered alike.
  if ((kind === 'D' || kind === 'H') && !suffix && !community) return null;
  if (year === null || Number(number) === 0) return null;
  return `3${year}${kind}${number.padStart(4, '0')}`;
}

const ACT_AT = new RegExp(
  `(?:[A-Z][A-Za-z]{1,30}-)?(?<word>(?:uitvoerings|gedelegeerde\\s)?(?:verordening|richtlijn|kaderbesluit|besluit)|VO)[\\s(]{1,2}${PARTS}`,
  'iy',
);

/** The CELEX number of the act that is named at `at`; null when there is none. */
export function readActAt(text: string, at: number): string | null {
  const match = matchAt(ACT_AT, text, at);
  const kind = match?.groups?.['word'] && kindOf(match.groups['word']);
  return match?.groups && kind ? celex(kind, match.groups) : null;
}

/** Regulations, directives, decisions and framework decisions of the European Union, as CELEX numbers. */
export const euActs: Rule = {
  anchor:
    /(?:(?:verordening|richtlijn|kaderbesluit|besluit|beschikking|aanbeveling)(?:en)?|regulations?|règlement|directives?|(?:framework\s)?decisions?|\b(?:Rl|Vo)\.|\bVO(?=\s(?!19|20)\d{1,4}\/20\d\d))(?=[\s(]{0,2}[\dnN(])|(?:19|20)?\d\d(?=\/\d{1,4}\/(?:EU|EG|EEG|JBZ|JHA)\b)|\((?:EU|EG)\)(?=\s(?:nr\.?\s)?\d)|(?:EU|EG|EEG)\s(?:nr\.?\s)?(?=\d{1,4}\/\d{4}(?!\d)|20\d\d\/\d)/gi,
  read(text, match): Reading[] {
    const word = kindOf(match[0]) !== null;
    // Looking back is cheaper here than in the anchor, which is tried everywhere.
    if (!word && BEFORE_NUMBER.test(text.slice(Math.max(0, match.index - 1), match.index + 1))) return [];
    const at = word || match[0].startsWith('E') ? match.index + match[0].length : match.index;
    const first = matchAt(FIRST, text, at);
    if (!first?.groups) return [];
    const { suffix } = first.groups;
    const kind = word ? kindOf(match[0]) : kindBefore(text, match.index, suffix);
    // "2006-123" is only an act where something else says so.
    if (!first[0].includes('/') && !first.groups['community'] && !suffix && text[match.index - 1] !== '-')
      return [];
    const id = kind && celex(kind, first.groups);
    if (!kind || !id) return [];
    const compound = word
      ? (/[A-Za-z\d-]{0,30}$/.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? '')
      : '';
    const start = /^\d|[^-]\d|^$/.test(compound) ? match.index : match.index - compound.length;
    const sure = word
      ? ({ confidence: 'certain' } as const)
      : ({ confidence: 'likely', reason: 'kind-omitted' } as const);
    const readings: Reading[] = [{ type: 'eu-act', id, start, end: at + first[0].length, ...sure }];
    for (let end = at + first[0].length; readings.length < 20;) {
      const more = matchAt(MORE, text, end);
      const next = more?.groups && celex(kind, more.groups);
      // A bare "3/4" in a list is no act: it needs a mark of its own, or a year with four digits.
      const marked = more?.groups?.community || more?.groups?.suffix || /(?:19|20)\d\d/.test(more?.[0] ?? '');
      if (!more || !next || !marked) break;
      end += more[0].length;
      const itemStart = end - more[0].replace(/^\s?(?:,\s?|(?:en|of|alsmede)\s)/i, '').length;
      readings.push({ type: 'eu-act', id: next, start: itemStart, end, ...sure });
    }
    return readings;
  },
};

export const euActsExamples: Example[] = [
  { text: 'Richtlijn 95/46/EG', ids: ['31995L0046'] },
  { text: 'Richtlijn (EU) 2024/1069', ids: ['32024L1069'] },
  { text: 'Richtlijn 2011/16/EU', ids: ['32011L0016'] },
  { text: 'Verordening (EU) nr. 952/2013', ids: ['32013R0952'] },
  { text: 'Verordening (EU) nr. 2020/1784', ids: ['32020R1784'] },
  { text: 'Verordening (EU) 2016/679', ids: ['32016R0679'] },
  { text: 'Verordening (EU) Nr. 606/2013', ids: ['32013R0606'] },
  { text: 'Verordening (Euratom, EG) nr. 2185/96', ids: ['31996R2185'] },
  { text: 'richtlijn nr. 2003/42/EG', ids: ['32003L0042'] },
  { text: 'Verordening (EG) nr. 44/2001', ids: ['32001R0044'] },
  { text: 'Richtlijnen 2003/41/EG en 2009/138/EG', ids: ['32003L0041', '32009L0138'] },
  { text: 'kaderbesluit 2002/629/JBZ', ids: ['32002F0629'] },
  { text: 'Richtlijn 93/15/EEG', ids: ['31993L0015'] },
  { text: 'verordening 2019/1150', ids: ['32019R1150'] },
  { text: 'verordening nr. 600/2014', ids: ['32014R0600'] },
  { text: 'verordening 343/2003/EG', ids: ['32003R0343'] },
  { text: 'Richtlijn 96/71/EC', ids: ['31996L0071'] },
  { text: 'Verordening (EEG) nr. 1191/69', ids: ['31969R1191'] },
  {
    text: 'Verordeningen (EG) nr. 1071/2009, (EG) nr. 1072/2009 en (EU) 1024/2012',
    ids: ['32009R1071', '32009R1072', '32012R1024'],
  },
  { text: 'Verordening (EG) nr. 2006/2004', ids: ['32004R2006'] },
  { text: 'verordening (EU) 2018/1999', ids: ['32018R1999'] },
  { text: 'Besluit 2010/168/GBVB', ids: ['32010D0168'] },
  { text: 'Besluit (GBVB) 2015/778', ids: ['32015D0778'] },
  { text: 'Uitvoeringsverordening (EU) 2019/947', ids: ['32019R0947'] },
  { text: 'Verordening (EU, Euratom) 2020/2092', ids: ['32020R2092'] },
  { text: 'Verordening (EU) No 1303/2013 en Directive 95/46/EC', ids: ['32013R1303', '31995L0046'] },
  { text: '(EU) nr. 1303/2013', ids: ['32013R1303'] },
  { text: 'Rl. (EU) 2006-123', ids: ['32006L0123'] },
  { text: 'EEG-richtlijn 2006.123', ids: ['32006L0123'] },
  { text: 'REACH-verordening (1907/2006)', ids: ['32006R1907'] },
  { text: 'de Verordening voedselinformatie (EU 1169/2011)', ids: ['32011R1169'] },
  { text: 'de richtlijn handhaving (2014/67/EU)', ids: ['32014L0067'] },
  {
    text: 'Council Directive 93/42/EEC and Council Regulation (EEC) No 2658/87',
    ids: ['31993L0042', '31987R2658'],
  },
  { text: 'Council Decision 2010/252/EU of 26 April 2010', ids: ['32010D0252'] },
  { text: 'Council Framework Decision 2002/584/JHA', ids: ['32002F0584'] },
  { text: 'le règlement (UE) 2016/679 et la directive 95/46/CE', ids: ['32016R0679', '31995L0046'] },
  { text: 'artikel 18 van VO 604/2013', ids: ['32013R0604:18', '32013R0604'] },
  { text: 'het vo 2012/2013; the decision 12/2015 of the court', ids: [] },
  { text: 'Besluit nr. 1/80 van de Associatieraad', ids: [] },
  { text: 'Besluit 2012/2', ids: [] },
  { text: 'PbEU 2009, L 122 en PbEU 2020, L 405/40', ids: [] },
];
