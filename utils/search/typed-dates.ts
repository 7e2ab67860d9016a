/** Days since 1 January 1970, both included. */
export interface Period {
  first: number;
  last: number;
}

const DAY = 86_400_000;
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const YEAR = /^\d{4}$/;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const DUTCH = /^(?:(\d{1,2})[ -])?([a-z]{3,9}|\d{1,2})\.?[ -](\d{4})$/;

function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) / DAY;
}

function monthOf(written: string): number {
  if (/^\d/.test(written)) return Number(written) - 1;
  return MONTHS.findIndex((month) => month.startsWith(written) || (month === 'maart' && written === 'mrt'));
}

function period(year: number, month: number, date: number | null): Period | null {
  if (month < 0 || month > 11) return null;
  const last = day(year, month + 1, 0);
  if (date === null) return { first: day(year, month, 1), last };
  const only = day(year, month, date);
  return date < 1 || only > last ? null : { first: only, last: only };
}

/** Reads `2018`, `juni 2018`, `21 juni 2018`, `21-6-2018`, `2018-06` or `2018-06-21`; null when it is none of them. */
export function readTypedDate(typed: string): Period | null {
  const text = typed.trim().toLowerCase();
  if (YEAR.test(text)) return { first: day(Number(text), 0, 1), last: day(Number(text), 11, 31) };
  const iso = ISO.exec(text);
  if (iso) return period(Number(iso[1]), Number(iso[2]) - 1, iso[3] === undefined ? null : Number(iso[3]));
  const dutch = DUTCH.exec(text);
  if (!dutch) return null;
  return period(Number(dutch[3]), monthOf(dutch[2] ?? ''), dutch[1] === undefined ? null : Number(dutch[1]));
}

/** A day or a month that was typed among other words. */
export interface TypedDate {
  period: Period;
  /** As it is written out in Dutch, folded: `21`, `juni`, `2018`. */
  words: string[];
}

/** A month by name or in short, as a regular expression. */
export const MONTH = '(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\\.?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:\\d{1,2} )?${MONTH} \\d{4}|\\d{1,2}([-/])\\d{1,2}\\1\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** The days and months in a query, `21 juni 2018`, `21-6-2018`, `nov 2019`, and the query without them. */
export function datesIn(query: string): { dates: TypedDate[]; rest: string } {
  const dates: TypedDate[] = [];
  const rest = query.replace(DATE, (typed) => {
    const meant = readTypedDate(typed.replaceAll('/', '-'));
    if (!meant) return typed;
    const first = new Date(meant.first * DAY);
    const month = [MONTHS[first.getUTCMonth()]!, String(first.getUTCFullYear())];
    const isDay = meant.first === meant.last;
    dates.push({ period: meant, words: isDay ? [String(first.getUTCDate()), ...month] : month });
    return ' ';
  });
  return { dates, rest };
}
