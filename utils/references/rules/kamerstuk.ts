import { type Dossier, isDossierNumber, matchAt, readDossier } from '../kamerstuk/dossier';
import { LOOK_ALIKE_AFTER, LOOK_ALIKE_BEFORE } from '../kamerstuk/look-alikes';
import { readLetters } from '../kamerstuk/letters';
import { type NumberList, readNumbers } from '../kamerstuk/numbers';
import { readNumbersBefore } from '../kamerstuk/numbers-before';
import { type Prefix, readPrefix } from '../kamerstuk/prefix';
import { dossierReading, kamerstukReading } from '../kamerstuk/readings';
import type { Reading, Rule } from './rule';

const ANOTHER = /\s?(?:,|\/|&|\+|\sen\s|\s-\s)\s?(\d{2}[\s.]?\d{3})(?!\d)/iy;
const BETWEEN_CITATIONS =
  /^[\s,;.()/&]{0,4}(?:en|alsmede|en\sook|resp\.?|respectievelijk|of)?[\s,;.()/&]{0,4}$/i;
/** What a dossier alone between brackets follows: "Voorstel tot wijziging van de Auteurswet (33 308)". */
const BILL_BEFORE = /wet(?![a-z])|wet\s|voorstel|novelle|initiatief|goedkeuring|behandeling/i;
const BILL_REACH = 100;
/** One of a list of papers: "35925-32; 35300-XIV-41; 21501-32-1188". */
const LISTED = /(?:\d{5}-\S{1,12}|Z\d{5})[;,]\s\d{5}-/;
const LIST_REACH = 20;
/** What stands before an application to the European Court of Human Rights. */
const COURT = /EHRM|ECHR|ECtHR|Hof|\s(?:t|v|vs|tegen|c)\.?\s/;
const CLOSES = /\s?(?:[),;:\]]|\.(?!\d)|$)/y;

/** The other dossiers that are named before the number comes: "31 293 en 31 289, nr. 653". */
function readMoreDossiers(text: string, first: Dossier): Dossier[] {
  const dossiers = [first];
  for (let last = first; dossiers.length < 8;) {
    const match = matchAt(ANOTHER, text, last.end);
    const number = match?.[1]?.replace(/\D/g, '');
    if (!match?.[1] || !number || !isDossierNumber(number)) break;
    const end: number = last.end + match[0].length;
    last = readDossier(text, number, end - match[1].length, end);
    dossiers.push(last);
  }
  return dossiers;
}

/** A label counts on for the next citation of a chain: "Kamerstukken II 23 645, nr. 811 en 29 984, nr. 1207". */
function inherit(prefix: Prefix, text: string, last: Reading | undefined): Prefix {
  const gap = last ? text.slice(last.end, prefix.start) : '';
  if (!last || gap.length > 16 || !BETWEEN_CITATIONS.test(gap) || last.reason === 'without-label')
    return prefix;
  // A citation that ends a line, and the heading below it.
  if (/^\)?\s$/.test(gap)) return prefix;
  if (prefix.label && prefix.label !== 'year') return prefix;
  const before = last.kamerstuk;
  return {
    ...prefix,
    label: 'paper',
    chamber: prefix.chamber ?? before?.chamber ?? null,
    year: prefix.year ?? (prefix.chamber ? null : (before?.year ?? null)),
  };
}

/** The papers of a list; its other dossiers are those that share them. */
export function readingsOf(
  prefix: Prefix,
  dossiers: Dossier[],
  list: NumberList,
  inBrackets: boolean,
): Reading[] {
  const [first, ...others] = dossiers;
  if (!first) return [];
  return list.items.map((item, index) =>
    kamerstukReading(prefix, first, item, {
      start: index === 0 ? Math.min(prefix.start, item.start) : item.start,
      others,
      sure: prefix.label !== null || (list.lead === 'nr' && inBrackets),
    }),
  );
}

function read(text: string, match: RegExpExecArray, earlier: readonly Reading[]): Reading[] {
  const digits = match[0].replace(/\D/g, '');
  if (!isDossierNumber(digits.slice(0, 5))) return [];
  const start = match.index;
  const last = earlier.at(-1);
  const prefix = inherit(readPrefix(text, start, last?.end ?? 0), text, last);
  const labelled = prefix.label !== null && prefix.label !== 'kind';
  if (LOOK_ALIKE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) && !labelled) return [];
  if (prefix.label !== 'paper' && matchAt(LOOK_ALIKE_AFTER, text, start)) return [];
  const bracket = /[([]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const dossier = readDossier(text, digits, start, start + match[0].length);

  if (match[0].includes('-') && !(labelled || dossier.suffix)) return [];
  const before = readNumbersBefore(text, start, dossier);
  if (before) return readingsOf({ ...prefix, label: 'kind' }, [dossier], before, true);

  // 36410-XVI-116 and 21501-20-2128 can be nothing else; 31015-197 needs words, brackets or a list around it.
  const specific =
    dossier.number === '21501' ||
    /^[IVX]{2,}|^V$/.test(dossier.suffix ?? '') ||
    LISTED.test(text.slice(Math.max(0, start - LIST_REACH), start + LIST_REACH));
  // A round number before a hyphen is an amount: 25 000-300.
  const round = dossier.suffix === null && digits.endsWith('000') && prefix.label === null && !specific;
  const licence = {
    labelled: labelled && prefix.label !== 'bill',
    hyphen: !round && (prefix.label !== null || bracket || specific),
  };
  const withSuffix = dossier.suffix
    ? readNumbers(text, dossier.end, {
        ...licence,
        labelled: prefix.label !== null || bracket || dossier.number === '21501',
      })
    : null;
  // "Eerste Kamer, vergaderjaar 2015-2016, 34 036, F 3": the head of a page, with its number.
  const page = withSuffix?.lead === 'loose' && prefix.chamber === 'ek';
  if (withSuffix && !page) return readingsOf(prefix, [dossier], withSuffix, bracket);
  const letters = readLetters(text, dossier, prefix, bracket);
  if (letters) {
    // What looked like a budget chapter was the letter itself.
    const isLetter = (letters.items[0]?.start ?? 0) < dossier.end;
    return readingsOf(prefix, [isLetter ? { ...dossier, suffix: null } : dossier], letters, bracket);
  }
  if (!dossier.suffix) {
    const numbers = readNumbers(text, dossier.end, licence);
    const loose = numbers?.lead === 'loose' && prefix.label === 'field';
    if (numbers && !loose) {
      const sub = numbers.items[0];
      // "21 501, nr. 20" is the sub-dossier: 21501 itself has no papers of its own.
      if (digits === '21501' && sub && Number(sub.number) <= 34) {
        const suffix = sub.number.padStart(2, '0');
        return dossierReading(prefix, { ...dossier, suffix, end: sub.end }, prefix.start, null);
      }
      return readingsOf(prefix, [dossier], numbers, bracket);
    }
  }
  // "(30 573/61)", which is how applications to the European Court of Human Rights are numbered as well.
  if (bracket && prefix.label === null && text[dossier.end] === '/') {
    const slashed = readNumbers(text, dossier.end, { labelled: true, hyphen: false });
    if (slashed && COURT.test(text.slice(Math.max(0, start - BILL_REACH), start))) return [];
    if (slashed) {
      const doubtful = { confidence: 'doubtful', onlyIfCited: true } as const;
      return readingsOf(prefix, [dossier], slashed, false).map((each) => ({ ...each, ...doubtful }));
    }
  }
  const dossiers = readMoreDossiers(text, dossier);
  const final = dossiers.at(-1);
  if (final && dossiers.length > 1) {
    const numbers = readNumbers(text, final.end, { ...licence, labelled: false });
    if (numbers) return readingsOf(prefix, dossiers, numbers, bracket);
    const shared = readLetters(text, final, prefix, bracket);
    if (shared) return readingsOf(prefix, dossiers, shared, bracket);
  }
  const bill = bracket && BILL_BEFORE.test(text.slice(Math.max(0, start - BILL_REACH), start));
  const closed = matchAt(CLOSES, text, (final ?? dossier).end) !== null;
  const surroundings = bill ? 'bill' : bracket ? 'bracket' : 'closed';
  return dossiers.flatMap((each, index) =>
    dossierReading(prefix, each, index === 0 ? prefix.start : each.start, closed ? surroundings : null),
  );
}

/** Papers of both chambers and the dossiers they belong to, found by the five digits of the dossier. */
export const kamerstuk: Rule = {
  anchor: /(?<!\d)(?<!\d\.)(?:21\s?501\d{2}|\d{2}[\s.-]?\d{3})(?!\d)/g,
  read,
};
