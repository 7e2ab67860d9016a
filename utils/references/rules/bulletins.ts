import { matchAt } from '../kamerstuk/dossier';
import { MONTH } from '../months';
import type { ReferenceType } from '../types';
import type { Example, Reading, Rule } from './rule';

const YEAR = '(?:18|19|20)\\d\\d';
const NR = '(?:nrs?\\.?\\s?|nummers?\\s|no\\.?\\s?)';
const NUMBER = `(\\d{1,5})((?:-n\\d)?)(?!\\d|\\.\\d|\\s${MONTH})`;

/** Stb. 2022, 76 · Stcrt. 2018 nr. 59462 · Staatsblad van 2010, nummer 345 */
const YEAR_FIRST = new RegExp(
  `[\\s,.]{0,3}(?:van\\s|jaargang\\s)?(${YEAR})(?:\\s?[,:;/]\\s?|\\s|-(?!(?:19|20)\\d\\d\\b))${NR}?${NUMBER}`,
  'iy',
);
/** Staatscourant 30 oktober 2014, nr. 27142 */
const DATE_FIRST = new RegExp(
  `[\\s,.]{0,3}(?:van\\s)?\\d{1,2}\\s${MONTH}\\s(${YEAR})[\\s,]{1,3}${NR}${NUMBER}`,
  'iy',
);
/** Staatscourant, nr. 27142, 14 september 2014 · (Stb. 653) */
const NUMBER_FIRST = new RegExp(`[\\s,.]{0,3}(?:${NR}${NUMBER}|(?!${YEAR}\\b)${NUMBER}(?=\\s?[),;]))`, 'iy');
const YEAR_BEHIND = new RegExp(
  `(?:\\s?,\\s?|(?:\\svan)?\\s)(?:\\d{1,2}\\s${MONTH}\\s)?\\(?(${YEAR})(?!\\d)`,
  'y',
);
const YEAR_BEFORE = new RegExp(`(?<!\\d)(${YEAR})(?![\\d-])`, 'g');
const MORE = new RegExp(
  `(?:\\s?,\\s?(?:en\\s)?|\\sen\\s|\\s?;\\s?(?=${YEAR}\\s?,))(?:(${YEAR})\\s?,\\s?)?${NR}?${NUMBER}(?=\\s?(?:$|[^\\w\\s]|en\\b|van\\b))`,
  'iy',
);
const REACH = 220;

interface Bulletin {
  type: ReferenceType;
  prefix: string;
  anchor: RegExp;
}

function yearBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  return [...before.matchAll(YEAR_BEFORE)].at(-1)?.[1] ?? null;
}

function readFirst(
  text: string,
  at: number,
  end: number,
): { year: string | null; number: string; end: number; sure: boolean } | null {
  const dated = matchAt(YEAR_FIRST, text, end) ?? matchAt(DATE_FIRST, text, end);
  if (dated?.[1]) {
    return { year: dated[1], number: `${dated[2]}${dated[3]}`, end: end + dated[0].length, sure: true };
  }
  const bare = matchAt(NUMBER_FIRST, text, end);
  if (!bare) return null;
  const number = `${bare[1] ?? bare[3]}${bare[2] ?? bare[4] ?? ''}`;
  const behind = matchAt(YEAR_BEHIND, text, end + bare[0].length);
  if (behind?.[1])
    return { year: behind[1], number, end: end + bare[0].length + behind[0].length, sure: true };
  return { year: yearBefore(text, at), number, end: end + bare[0].length, sure: false };
}

/** The rule for one official journal; all three are cited alike. */
function bulletinRule({ type, prefix, anchor }: Bulletin): Rule {
  return {
    anchor,
    read(text, match): Reading[] {
      const first = readFirst(text, match.index, match.index + match[0].length);
      if (!first) return [];
      const { year, number, end, sure } = first;
      const base = { type };
      if (!year) {
        return [
          {
            ...base,
            id: `${prefix}-${number}`,
            start: match.index,
            end,
            confidence: 'doubtful',
            reason: 'year-missing',
          },
        ];
      }
      const quality = sure
        ? ({ confidence: 'certain' } as const)
        : ({ confidence: 'likely', reason: 'year-from-context' } as const);
      const readings: Reading[] = [
        { ...base, ...quality, id: `${prefix}-${year}-${number}`, start: match.index, end },
      ];
      let last = year;
      for (let at = end; readings.length < 12;) {
        const more = matchAt(MORE, text, at);
        if (!more) break;
        last = more[1] ?? last;
        const itemEnd = at + more[0].length;
        const start = itemEnd - more[0].replace(/^[\s,;]*(?:en\s)?/i, '').length;
        readings.push({
          ...base,
          ...quality,
          id: `${prefix}-${last}-${more[2]}${more[3]}`,
          start,
          end: itemEnd,
        });
        at = itemEnd;
      }
      return readings;
    },
  };
}

export const staatsblad = bulletinRule({
  type: 'staatsblad',
  prefix: 'stb',
  anchor: /\b(?:Stb|staatsblad)\b\.?/gi,
});

export const staatscourant = bulletinRule({
  type: 'staatscourant',
  prefix: 'stcrt',
  anchor: /\b(?:Stcrt|staatscourant)\b\.?/gi,
});

export const tractatenblad = bulletinRule({
  type: 'tractatenblad',
  prefix: 'trb',
  anchor: /\b(?:Trb|tractatenblad)\b\.?/gi,
});

export const staatsbladExamples: Example[] = [
  { text: 'Stb. 2022, 76', ids: ['stb-2022-76'] },
  { text: 'de wet van 24 december 1958 tot regeling van iets (Stb. 653)', ids: ['stb-1958-653'] },
  { text: 'Stb. 1855, 33', ids: ['stb-1855-33'] },
  { text: 'Stb. 2016, 119-n1', ids: ['stb-2016-119-n1'] },
  { text: 'Stb. 2001, 580', ids: ['stb-2001-580'] },
  { text: 'Stb. 2018-123', ids: ['stb-2018-123'] },
  { text: 'Stb. 2010-2011', ids: [] },
  { text: 'Staatsblad 2020, 118', ids: ['stb-2020-118'] },
  { text: 'Stb. 2010, nr. 345', ids: ['stb-2010-345'] },
  { text: '(Stb. 677)', ids: [] },
  { text: 'het Staatsblad van 2010, 12 december', ids: [] },
];

export const staatscourantExamples: Example[] = [
  { text: 'Stcrt. 2018 nr. 59462', ids: ['stcrt-2018-59462'] },
  { text: 'Staatscourant 2011, nr. 13090', ids: ['stcrt-2011-13090'] },
  { text: 'Staatscourant, nr. 27142, 14 september 2014', ids: ['stcrt-2014-27142'] },
  { text: 'Staatscourant nr 32656, 2013', ids: ['stcrt-2013-32656'] },
  { text: 'de regeling van 25 november 1998 (Stcrt. 230)', ids: ['stcrt-1998-230'] },
  { text: 'Financiën (2012). Regeling. Staatscourant, nr. 18352, Den Haag', ids: ['stcrt-2012-18352'] },
];

export const tractatenbladExamples: Example[] = [
  { text: 'Trb. 2016, 52 en 82', ids: ['trb-2016-52', 'trb-2016-82'] },
  { text: 'Trb. 2013, 143 en Trb. 2014, 45', ids: ['trb-2013-143', 'trb-2014-45'] },
  { text: 'Trb. 2013, 256 en 2014, 84', ids: ['trb-2013-256', 'trb-2014-84'] },
  { text: 'Trb. 1951, 154; 1967, 76', ids: ['trb-1951-154', 'trb-1967-76'] },
  { text: 'Trb. 2023,114', ids: ['trb-2023-114'] },
  { text: 'Trb.2005, 194', ids: ['trb-2005-194'] },
  { text: 'Trb. 2016, 191 – Heruitgave', ids: ['trb-2016-191'] },
  { text: 'Trb. 2018, 74, met correcties in Trb. 2018, 200', ids: ['trb-2018-74', 'trb-2018-200'] },
  { text: '(Trb. \n2015, nr. 64)', ids: ['trb-2015-64'] },
];
