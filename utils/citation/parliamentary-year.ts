const TUESDAY = 2;

/** The day of September on which a parliamentary year begins: the third Tuesday (Grondwet, article 65). */
function openingDay(year: number): number {
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  return 15 + ((TUESDAY - first + 7) % 7);
}

/** `20102011`, the first and the second year as in ids, as it is cited: `2010/11`, `1999/2000`. */
export function describeYears(years: string): string {
  const [first, second] = [years.slice(0, 4), years.slice(4)];
  return `${first}/${second.endsWith('00') ? second : second.slice(2)}`;
}

/**
 * The parliamentary year (vergaderjaar) of a day: `2010/11`, `1999/2000`. It begins on the third Tuesday of
 * September, the day itself included, as it has every year from 1994 up to 2026.
 *
 * @param date ISO date or date-time; only the day as it is written counts
 * @returns null for what is no date
 */
export function parliamentaryYear(date: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const opened = month > 9 || (month === 9 && day >= openingDay(year));
  const first = opened ? year : year - 1;
  return describeYears(`${first}${first + 1}`);
}
