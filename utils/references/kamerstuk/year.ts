/**
 * A parliamentary year as it is written, damaged ones included: 2010/11, 2017 - 2018, 2011-20 12, 2022-203.
 * Dashes are hyphens here, see `clean`.
 */
export const YEAR = String.raw`(?:19|20)\s?\d\s?\d{1,2}\s?[-/]{1,2}\s?(?:\d\s?){1,3}\d`;

/** "vergaderjaar", "zitting" and their damaged forms, with the space behind it. */
export const YEAR_WORD = String.raw`(?:v[ae]r-?\s?ga-?\s?d[a-z]{1,3}-?\s?jaar|zitting(?:sjaar)?)\s?`;

/**
 * The parliamentary year of a citation as it stands in ids: `2010/11` gives `20102011`. The first year decides
 * where the second does not follow it; null when there is no year in it.
 */
export function readYear(written: string): string | null {
  const digits = written.replace(/\s/g, '');
  const match = /^(\d{4,5})[-/]{1,2}(\d{1,4})$/.exec(digits);
  if (!match?.[1]) return null;
  let first = Number(match[1].slice(0, 4));
  // 29007-2008: a digit too many in the first year, so the second one decides.
  if (match[1].length === 5 && match[2]?.length === 4) first = Number(match[2]) - 1;
  if (first < 1814 || first > 2099) return null;
  return `${first}${first + 1}`;
}
