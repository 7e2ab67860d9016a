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

/** Where English names differ from the Dutch in their first three letters. */
const ENGLISH_MONTHS: Record<string, number> = { mar: 3, may: 5, oct: 10 };
const ENGLISH = 'January|February|March|May|June|July|August|October';

/** `21 juni 2018`, also with a note number glued to the year (`20101`) or a gap that a scan left in it (`20 12`). */
const WRITTEN = new RegExp(
  `(?<!\\d)(\\d{1,2}) (${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`).join('|')}|mrt\\.?|${ENGLISH}) ((?:1[89]|20) ?\\d ?\\d)`,
  'i',
);
const NUMBERS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})(?!\d)/;
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;

/** A date that was found: ISO date and where it stands, in UTF-16 code units. */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function monthNumber(name: string): number {
  if (/^mrt/i.test(name)) return 3;
  const start = name.slice(0, 3).toLowerCase();
  return ENGLISH_MONTHS[start] ?? MONTHS.findIndex((month) => month.startsWith(start)) + 1;
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
        isoDate(Number(written[3]?.replaceAll(' ', '')), monthNumber(written[2] ?? ''), Number(written[1])),
      ),
    numbers && found(numbers, isoDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]))),
    iso && found(iso, isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))),
  ].filter((date) => date !== null);
  return dates.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** The ISO date a value begins with, as after a label. */
export function dateAtStart(value: string): string | null {
  const date = findDate(value.slice(0, 60));
  return date && /^(?:\p{L}{0,10}[ ,])?$/u.test(value.slice(0, date.start)) ? date.iso : null;
}

const PLACE =
  /(?:^|\s)(?:Den Haag|DEN HAAG|['’`‘]s-Gravenhage|Amsterdam|Utrecht|Zoetermeer|Rijswijk)\s*,\s*/g;

/** The date of `Den Haag, 16 maart 2011`, the first in a text; null when there is none. */
export function placeDate(text: string): string | null {
  for (const place of text.matchAll(PLACE)) {
    const after = place.index + place[0].length;
    const iso = dateAtStart(text.slice(after, after + 40));
    if (iso) return iso;
  }
  return null;
}
