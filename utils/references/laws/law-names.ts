import { matchAt } from '../kamerstuk/dossier';
import { CIVIL_BOOKS } from './civil-code';
import { LAWS } from './laws';

/** A law as it is named at one place. */
export interface NamedLaw {
  /** Id of the law, or its name where the table does not know it. */
  id: string;
  end: number;
  known: boolean;
}

/** Names are written in any case, abbreviations are not. */
const isAbbreviation = (name: string): boolean =>
  name.length <= 6 || (name.length <= 9 && /\d{4}$/.test(name));
const escape = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');

const byName = new Map<string, string>();
const byAbbreviation = new Map<string, string>();
for (const [id, ...names] of LAWS) {
  for (const name of names) {
    if (isAbbreviation(name)) byAbbreviation.set(name, id);
    else byName.set(name.toLowerCase(), id);
  }
}

for (const [book, id] of Object.entries(CIVIL_BOOKS)) {
  byName.set(`boek ${book} van het burgerlijk wetboek`, id).set(`burgerlijk wetboek boek ${book}`, id);
}

function alternatives(names: Iterable<string>): string {
  return [...names]
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
}

const KNOWN_NAME = new RegExp(`(?:${alternatives(byName.keys())})(?![A-Za-zà-ÿ\\d-])`, 'iy');
const KNOWN_ABBREVIATION = new RegExp(`(?:${alternatives(byAbbreviation.keys())})(?![A-Za-zà-ÿ\\d-])`, 'y');
const OPENING = '(?:\\s\\([A-Za-z\\d]{2,8}\\))?(?:,\\s|\\s\\(|,?\\s)';
const ABBREVIATION_BEFORE = new RegExp(`(?<![A-Za-z])(${alternatives(byAbbreviation.keys())})${OPENING}$`);
const NAME_BEFORE = new RegExp(`(?<![A-Za-z])(${alternatives(byName.keys())})${OPENING}$`, 'i');
const NAME_IN_SENTENCE = new RegExp(
  `(?<![A-Za-z])(${alternatives(byName.keys())})(?![A-Za-zà-ÿ\\d-])[^.;:?!]{1,60}$`,
  'i',
);
const REACH = 130;
const CIVIL_CODE =
  /(?:(?:Boek\s(\d{1,2})\s(?:van\shet\s)?)?(?:BW|Burgerlijk\sWetboek)(?:\sBoek\s(\d{1,2}))?)(?![A-Za-z\d])/y;
/** One word that can only be a law: "Spoorwegwet", "Bouwbesluit 2012". */
const ONE_WORD =
  /(?:[A-Za-z][a-zà-ÿ-]{2,50}wet|[A-Z][A-Za-zà-ÿ-]{2,50}(?:wet|wetboek|besluit|regeling|verordening|richtlijn|reglement|verdrag|statuut))(?:\s(?:19|20)\d\d)?(?![A-Za-zà-ÿ\d-])/y;
const WORD = '[A-Za-zà-ÿ][A-Za-zà-ÿ/-]*';
const STOP =
  '(?:is|zijn|was|waren|w[eo]rd(?:t|en)?|kan|kunnen|moet(?:en)?|mag|mogen|heeft|hebben|had|zal|zou|zullen|d(?:at|ie|it)|bepa(?:alt|len)|staat|stelt|regelt|volgt|geldt|verplicht|biedt|geeft|niet|ook|om|en|of|als|waar(?:in|bij)?|ziet|dient|met|bij|per|aan|naar)';
/** Several words that begin as laws do: "Wet kwaliteitsborging", "Regeling selectie, plaatsing". */
const SEVERAL_WORDS = new RegExp(
  `(?:(?:Rijks|Uitvoerings|Invoerings|Invorderings|Kader|Experimenten)(?:wet|besluit|regeling)|(?:Tijdelijke|Algemene|Nadere)\\s(?:wet|besluit|regeling)|Wet|Besluit|Regeling|Verdrag|Protocol|Statuut|Statuten|Reglement|Overeenkomst|Wetboek\\svan|[A-Z][a-zà-ÿ]+-(?=\\sen\\s[a-z]+wet))(?:\\s(?!${STOP}\\b)${WORD}|(?<=-)\\sen){1,5}(?:\\s(?:19|20)\\d\\d)?(?![A-Za-zà-ÿ\\d-])`,
  'y',
);

const UNFINISHED = /(?:\s(?:van|voor|de|het|der|een|op|in|uit|tot|over|door|inzake|betreffende|en))+$/;
/** An abbreviation that is not in the table: "BuPw", "ARAR". */
const ABBREVIATION =
  /(?=[A-Za-z]*[A-Z][a-z]*[A-Z])[A-Z][A-Za-z]{1,7}(?![A-Za-zà-ÿ\d/-])|W[b-df-hj-np-tv-z]{1,6}[a-z]?(?![A-Za-zà-ÿ\d/-])/y;
/** Budgets have articles as well. */
const NO_LAW_NAME = /begroting/i;
/** Abbreviations whose articles are those of a budget. */
const NO_LAW =
  /^(?:VWS|SZW|OCW|BZ|BZK|BHOS|JenV|VenJ|EZK?|LNV|LVVN|I[ae]n[WM]|FIN|DEF|AZ|KGG|VRO|AenM|TK|EK|EU|NL)$/i;

/**
 * The law that is named at `at`; the number of the article, and the words before it, tell the book of the Civil
 * Code.
 */
export function readLawName(text: string, at: number, article: string, before = ''): NamedLaw | null {
  const civil = matchAt(CIVIL_CODE, text, at);
  if (civil) {
    const book =
      civil[1] ??
      civil[2] ??
      (/^(\d{1,2}):/.exec(article) ?? /Boek\s(\d{1,2}),?\s$/i.exec(before))?.[1] ??
      '';
    const id = CIVIL_BOOKS[book];
    return { id: id ?? 'Burgerlijk Wetboek', end: at + civil[0].length, known: id !== undefined };
  }
  const name = matchAt(KNOWN_NAME, text, at);
  const known = name && byName.get(name[0].toLowerCase().replaceAll(/\s/g, ' '));
  const abbreviation = known ? null : matchAt(KNOWN_ABBREVIATION, text, at);
  const meant = known ?? (abbreviation && byAbbreviation.get(abbreviation[0].replaceAll(/\s/g, ' ')));
  const written = name?.[0] ?? abbreviation?.[0] ?? '';
  if (meant) {
    // The law of 2001 counts its articles through, that of 2016 by chapter.
    const earlier = meant === 'BWBR0039429' && !/\d/.test(written) && !article.includes('.');
    return { id: earlier ? 'BWBR0013891' : meant, end: at + written.length, known: true };
  }
  const other = matchAt(SEVERAL_WORDS, text, at) ?? matchAt(ONE_WORD, text, at);
  if (other && NO_LAW_NAME.test(other[0])) return null;
  if (other) {
    const words = other[0].replace(UNFINISHED, '');
    return { id: words.replaceAll(/\s/g, ' '), end: at + words.length, known: false };
  }
  const short = matchAt(ABBREVIATION, text, at);
  return short && !NO_LAW.test(short[0]) ? { id: short[0], end: at + short[0].length, known: false } : null;
}

/**
 * The law that stands before an article that starts at `at`: "WPO, artikel 111", "de Comptabiliteitswet 2016
 * (artikel 3.1)" and, less sure, "de Aanbestedingswet 2012 eist in artikel 1.4".
 */
export function readLawBefore(text: string, at: number): { id: string; start: number; sure: boolean } | null {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const abbreviation = ABBREVIATION_BEFORE.exec(before);
  const short = abbreviation?.[1] && byAbbreviation.get(abbreviation[1].replaceAll(/\s/g, ' '));
  if (abbreviation && short) return { id: short, start: from + abbreviation.index, sure: true };
  const close = NAME_BEFORE.exec(before);
  const name = close ?? NAME_IN_SENTENCE.exec(before);
  const known = name?.[1] && byName.get(name[1].toLowerCase().replaceAll(/\s/g, ' '));
  return name && known ? { id: known, start: close ? from + name.index : at, sure: close !== null } : null;
}
