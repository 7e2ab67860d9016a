const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|[rt]?\\.)?`).join('|')}|mrt\\.?)`;
const YEAR = "((?:1 ?[89]|2 ?0) ?\\d ?\\d|['’‘]\\d\\d)";
/**
 * `21 juni 2018`, `1e mrt. ’18`, also with a note number glued to the year (`20101`), gaps that a scan or a stamp
 * left (`20 12`, `1 2 DEC 2014`) or a space that fell out.
 */
const WRITTEN = new RegExp(`(?<!\\d)([0-3] ?\\d|\\d)(?:e|de|ste)? ?${MONTH},? ?${YEAR}`, 'i');
const NUMBERS = /(?<!\d)(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?((?:19|20)\d{2})(?!\d)/;
/** A year of two digits is one only where a date is looked for. */
const SHORT_NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})(?![\d/.-])/;
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;

/** A date that was found: ISO date and where it stands, in UTF-16 code units. */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

/** A year as written, of two digits since 1940: `’18` gives 2018. */
function fullYear(written: string): number {
  const digits = written.replace(/\D/g, '');
  return Number(digits) + (digits.length > 2 ? 0 : digits < '40' ? 2000 : 1900);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function monthNumber(name: string): number {
  if (/^mrt/i.test(name)) return 3;
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function found(match: RegExpExecArray, iso: string | null): FoundDate | null {
  return iso === null ? null : { iso, start: match.index, end: match.index + match[0].length };
}

/** The first date in a text, as Dutch letters write it; null when there is none that the calendar knows. */
export function findDate(text: string): FoundDate | null {
  const written = WRITTEN.exec(text);
  const numbers = NUMBERS.exec(text);
  const iso = ISO.exec(text);
  const dates = [
    written &&
      found(
        written,
        isoDate(
          fullYear(written[3] ?? ''),
          monthNumber(written[2] ?? ''),
          Number(written[1]?.replace(' ', '')),
        ),
      ),
    numbers && found(numbers, isoDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]))),
    iso && found(iso, isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))),
  ].filter((date) => date !== null);
  return dates.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** The ISO date a value begins with, as after a label. */
export function dateAtStart(value: string): string | null {
  const date = findDate(value.slice(0, 60));
  if (date && /^(?:\p{L}{0,10}[ ,]|d\.d\. ?)?$/u.test(value.slice(0, date.start))) return date.iso;
  const short = SHORT_NUMBERS.exec(value);
  return short && isoDate(fullYear(short[3] ?? ''), Number(short[2]), Number(short[1]));
}

/** The places that letters to parliament come from, and any other that has a line with its date. */
const PLACE =
  /(?:^|\s)(?:Den Haag|DEN HAAG|['’`‘]?s[- ](?:Gravenhage|GRAVENHAGE)|The Hague|Amsterdam|Utrecht|Zoetermeer|Rijswijk)\s*,\s*|^\p{Lu}[\p{L}'’ -]{2,25}, (?=\d{1,2} \p{Ll}{3,9} \d{4}$)/gmu;

/** The date of `Den Haag, 16 maart 2011`, the first in a text; null when there is none. */
export function placeDate(text: string): string | null {
  for (const place of text.matchAll(PLACE)) {
    const after = place.index + place[0].length;
    const iso = dateAtStart(text.slice(after, after + 40));
    if (iso) return iso;
  }
  return null;
}
