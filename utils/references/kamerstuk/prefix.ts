import type { Chamber } from '../rules/rule';
import { YEAR, YEAR_WORD, readYear } from './year';

/** What stands before a dossier number and says what it is. */
export interface Prefix {
  /**
   * paper: "Kamerstuk", "kst."; chamber: "TK", "Eerste Kamer"; bill: "wetsvoorstel"; kind: "motie";
   * field: "Uw kenmerk"; year: a parliamentary year alone.
   */
  label: Label | 'year' | null;
  chamber: Chamber | null;
  year: string | null;
  /** Where the citation starts. */
  start: number;
}

const REACH = 110;
const BETWEEN = String.raw`[\s,:.;()-]{0,4}`;
const HOUSE = String.raw`(?<house>[Il]{1,2}|11|1|TK|EK|(?:Tweede|Eerste)\sKamer)(?![A-Za-z0-9])`;
/** The words of each label, some of them damaged. */
const LABELS = {
  paper: /k[ae](?:m|rn)\s?er-?\s?stuk(?:-?\s?ken)?(?:-?\s?(?:nummers?|nrs?\b\.?))?|\bkst\b\.?|\bkamerst\b\.?/,
  chamber: /(?<![A-Za-z])(?:TK|EK(?:-stuk(?:ken)?)?|(?:Tweede|Eerste)\sKamer(?:\sder\sStaten-?\s?Generaal)?)/,
  bill: /(?:wetsvoorstel(?:len)?|(?:\b|kamer(?:stuk)?)dossier(?:s|nummers?|stuk(?:ken)?|nr\.?)?)(?:\sn(?:ummers?|rs?\b\.?))?/,
  replaces: /\bt\.?v\.?v\.?|ter\svervanging\svan/,
  kind: /moties?|amendement(?:en)?|\bstuk|nota/,
  field: /(?<!ons\s)kenmerk(?:en)?|K\sE\sN\sM\sE\sR\sK|\breferentie/,
};
type Label = keyof typeof LABELS;
const PREFIX = new RegExp(
  `(?:${Object.entries(LABELS)
    .map(([label, words]) => `(?<${label}>${words.source})|`)
    .join('')}(?=(?:${YEAR_WORD})?${YEAR}))` +
    `${BETWEEN}(?:${HOUSE}${BETWEEN})?(?:(?:${YEAR_WORD})?(?<year>${YEAR})${BETWEEN}(?:nr\\.?\\s?)?)?(?:(?<late>EK|TK)\\s)?$`,
  'i',
);
/** "; I 2022/23, " within a chain of citations. */
const CHAINED = new RegExp(`(?<![A-Za-z])(?<house>I{1,2}),?\\s(?:${YEAR_WORD})?(?<year>${YEAR})${BETWEEN}$`);
/** "Eerste Kamer, vergaderjaar 2008-2009, " before a label that has no chamber or year itself. */
const WIDER = new RegExp(
  `(?:(?<house>(?:Tweede|Eerste)\\sKamer|TK|EK)[\\s,]{1,3})?(?:(?:${YEAR_WORD})?(?<year>${YEAR}))[\\s,]{1,3}(?:bijlage\\s(?:bij|van)\\s)?$`,
);

/** The chamber that "I", "EK" or "Eerste Kamer" stands for, and their likes. */
export function chamberOf(house: string | undefined): Chamber | null {
  if (!house) return null;
  return /^(?:[Il1]$|E)/i.test(house) ? 'ek' : 'tk';
}

/** Reads backwards from a dossier number that starts at `at`, no further than `floor`. */
export function readPrefix(text: string, at: number, floor: number): Prefix {
  const from = Math.max(floor, at - REACH);
  const before = text.slice(from, at);
  const match = PREFIX.exec(before);
  const label = match && ((Object.keys(LABELS) as Label[]).find((name) => match.groups?.[name]) ?? 'year');
  const chained = !match || label === 'year' ? CHAINED.exec(before) : null;
  if (chained) {
    return {
      label: 'paper',
      chamber: chamberOf(chained.groups?.house),
      year: readYear(chained.groups?.year ?? ''),
      start: from + chained.index,
    };
  }
  if (label && match.groups) {
    const { chamber, house, year, late } = match.groups;
    const shouted = chamber && !/^[TE]/.test(chamber);
    if (!shouted) {
      const start = from + match.index;
      const wider = house && year ? null : WIDER.exec(before.slice(0, match.index));
      return {
        label,
        chamber: chamberOf(late ?? house ?? chamber ?? wider?.groups?.house),
        year: readYear(year ?? wider?.groups?.year ?? ''),
        // "motie", "wetsvoorstel" and "Uw kenmerk" say what follows, but are no part of the citation.
        start: /^(?:paper|chamber|year)$/.test(label) ? start : at,
      };
    }
  }
  return { label: null, chamber: null, year: null, start: at };
}
