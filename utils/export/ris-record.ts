/**
 * The value of a field. What looks like the beginning of another field would become one, and RIS has no escaping:
 * the spaces in it are made unbreakable ones, which look the same.
 */
function risValue(value: string): string {
  return value.replace(/ {2}-(?= |$)/gm, '\u00A0\u00A0-');
}

/**
 * The name of an office. Readers take what stands behind a comma for the first name of a person ("Landbouw, N."), and
 * RIS has no sign against that: the comma is made another sign that looks the same.
 */
const risName = (name: string): string => name.replaceAll(',', '\u201A');

/** A day as RIS demands it, `2018/06/21/`: citation-js leaves the zeros out. */
const risDay = (day: string): string => day.replace(/(?<=\/)\d(?=\/)/g, '0$&');

/** What is written differently from what citation-js makes of it. */
const OWN: Record<string, (value: string) => string> = { AU: risName, DA: risDay };

/** One record of RIS. Line ends in a field go on below it, as Zotero writes and reads them. */
export function risRecord({ TY: type, ...fields }: Record<string, unknown>): string {
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${risValue(OWN[tag]?.(String(value)) ?? String(value))}`),
  );
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\n');
}
