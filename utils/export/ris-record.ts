/**
 * The value of a field. What looks like the beginning of another field would become one, and RIS has no escaping:
 * the spaces in it are made unbreakable ones, which look the same.
 */
function risValue(value: string): string {
  return value.replace(/ {2}-(?= |$)/gm, '\u00A0\u00A0-');
}

/** One record of RIS. Line ends in a field go on below it, as Zotero writes and reads them. */
export function risRecord({ TY: type, ...fields }: Record<string, unknown>): string {
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${risValue(String(value))}`),
  );
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\n');
}
