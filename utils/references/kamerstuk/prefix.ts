import type { Chamber } from '../rules/rule';
import { YEAR, YEAR_WORD, readYear } from './year';

/** What stands before a dossier number and says what it is. */
export interface Prefix {
  /**
   * paper: "Kamerstuk", "kst."; chamber: "TK", "Eerste Kamer"; bill: "wetsvoorstel"; kind: "motie";
   * field: "Uw kenmerk"; year: a parliamentary year alone.
   */
  label: 'paper' | 'chamber' | 'bill' | 'replaces' | 'kind' | 'field' | 'year' | null;
  chamber: Chamber | null;
  year: string | null;
  /** Where the citation starts. */
  start: number;
}

const REACH = 110;
const BETWEEN = String.raw`[\s,:.;()-]{0,4}`;
const HOUSE = String.raw`(?<house>I{1,2}|11|1|TK|EK|(?:Tweede|Eerste)\sKamer)(?![A-Za-z0-9])`;
const PREFIX = new RegExp(
  '(?:' +
    String.raw`(?<paper>k[ae]m\s?er-?\s?stuk(?:-?\s?ken)?(?:-?\s?(?:nummers?|nrs?\b\.?))?|\bkst\b\.?)` +
    String.raw`|(?<![A-Za-z])(?<chamber>TK|EK(?:-stuk(?:ken)?)?|(?:Tweede|Eerste)\sKamer(?:\sder\sStaten-?\s?Generaal)?)` +
    String.raw`|(?<bill>wetsvoorstel(?:len)?|(?:\b|kamer(?:stuk)?)dossier(?:s|nummers?|stuk(?:ken)?|nr\.?)?)` +
    String.raw`|(?<replaces>\bt\.?v\.?v\.?|ter\svervanging\svan)` +
    String.raw`|(?<kind>(?:moties?|amendement(?:en)?|\bstuk|nota))` +
    String.raw`|(?<field>(?<!ons\s)kenmerk(?:en)?|K\sE\sN\sM\sE\sR\sK|\breferentie)` +
    String.raw`|(?=(?:${YEAR_WORD})?${YEAR})` +
    `)${BETWEEN}(?:${HOUSE}${BETWEEN})?(?:(?:${YEAR_WORD})?(?<year>${YEAR})${BETWEEN}(?:nr\\.\\s)?)?(?:(?<late>EK|TK)\\s)?$`,
  'i',
);
/** "; I 2022/23, " within a chain of citations. */
const CHAINED = new RegExp(`(?<![A-Za-z])(?<house>I{1,2}),?\\s(?:${YEAR_WORD})?(?<year>${YEAR})${BETWEEN}$`);
/** "Eerste Kamer, vergaderjaar 2008-2009, " before a label that has no chamber or year itself. */
const WIDER = new RegExp(
  `(?:(?<house>(?:Tweede|Eerste)\\sKamer|TK|EK)[\\s,]{1,3})?(?:(?:${YEAR_WORD})?(?<year>${YEAR}))[\\s,]{1,3}(?:bijlage\\s(?:bij|van)\\s)?$`,
);

function chamberOf(house: string | undefined): Chamber | null {
  if (!house) return null;
  return /^(?:I|1|EK.*|Eerste.*)$/i.test(house) ? 'ek' : 'tk';
}

/** Reads backwards from a dossier number that starts at `at`, no further than `floor`. */
export function readPrefix(text: string, at: number, floor: number): Prefix {
  const from = Math.max(floor, at - REACH);
  const before = text.slice(from, at);
  const match = PREFIX.exec(before);
  const yearAlone =
    match?.groups && !Object.entries(match.groups).some(([name, group]) => group && name !== 'year');
  const chained = !match || yearAlone ? CHAINED.exec(before) : null;
  if (chained) {
    return {
      label: 'paper',
      chamber: chamberOf(chained.groups?.house),
      year: readYear(chained.groups?.year ?? ''),
      start: from + chained.index,
    };
  }
  if (match?.groups) {
    const { paper, chamber, bill, replaces, kind, field, house, year, late } = match.groups;
    const shouted = chamber && !/^(?:TK|EK|Tweede|Eerste)/.test(chamber);
    if (!shouted) {
      const label =
        (paper && 'paper') ||
        (chamber && 'chamber') ||
        (bill && 'bill') ||
        (replaces && 'replaces') ||
        (kind && 'kind') ||
        (field && 'field') ||
        'year';
      const start = from + match.index;
      const wider = house && year ? null : WIDER.exec(before.slice(0, match.index));
      return {
        label: label as Prefix['label'],
        chamber: chamberOf(late ?? house ?? chamber ?? wider?.groups?.house),
        year: readYear(year ?? wider?.groups?.year ?? ''),
        // "motie", "wetsvoorstel" and "Uw kenmerk" say what follows, but are no part of the citation.
        start: kind || field || bill || replaces ? at : start,
      };
    }
  }
  return { label: null, chamber: null, year: null, start: at };
}
