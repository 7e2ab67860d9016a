/** The dossier that a query asks for, when it asks for nothing else: `dossier:30573`, `dossier:36410-XVI`. */
export function dossierIn(query: string): { number: string; label: string } | null {
  const match =
    /^\s*dossier:\s*"?(\d{2})[ .\u00A0]?(\d{3})(?:[- ]?([IVX]{1,6}[AB]?|[A-M]|\d{2}))?"?\s*$/.exec(query);
  if (!match) return null;
  const [, first = '', second = '', suffix] = match;
  const behind = suffix ? `-${suffix}` : '';
  return { number: `${first}${second}${behind}`, label: `${first}\u00A0${second}${behind}` };
}
