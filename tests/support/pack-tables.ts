/** What is known about one dossier. */
export interface DossierRow {
  /** Five digits, and a suffix behind a hyphen. */
  dossier: string;
  /** 0 when the dossier is known, but no number in it. */
  highest: number;
  title: string;
}

const ROW = /^(\d{5})(-[\dA-Z]+)?(?:-\(R\d+\))?\t(\d+)\t(.*)$/i;

/** Reads dossiers.tsv; titles there may go on in the next lines. */
export function readRows(tsv: string): DossierRow[] {
  const rows = new Map<string, DossierRow>();
  let last: DossierRow | undefined;
  for (const line of tsv.split('\n').slice(1)) {
    const match = ROW.exec(line);
    if (!match?.[1]) {
      if (last && line.trim())
        last.title = `${last.title} ${line.replaceAll('\t', ' ')}`.replaceAll(/\s+/g, ' ').trim();
      continue;
    }
    const dossier = match[1] + (match[2] ?? '').toUpperCase();
    const earlier = rows.get(dossier);
    last = {
      dossier,
      highest: Math.max(earlier?.highest ?? 0, Number(match[3])),
      title: (match[4] ?? '').trim() || (earlier?.title ?? ''),
    };
    rows.set(dossier, last);
  }
  return [...rows.values()];
}

function byDossier(a: DossierRow, b: DossierRow): number {
  return a.dossier < b.dossier ? -1 : 1;
}

/** One line per dossier: `36410 122 A65 XVI148`; `-` where only suffixes are known. */
export function packNumbers(rows: DossierRow[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { dossier, highest } of rows.toSorted(byDossier)) {
    const number = dossier.slice(0, 5);
    const line = lines.get(number) ?? ['-'];
    if (dossier.length === 5) line[0] = String(highest);
    // Sub-dossiers are digits themselves: 21501-02 is written as "02:3268".
    else line.push(`${dossier.slice(6)}${/\d$/.test(dossier) ? ':' : ''}${highest}`);
    lines.set(number, line);
  }
  return [...lines].map(([number, line]) => `${number} ${line.join(' ')}`);
}

/** One line per title: `36410-XVI Vaststelling van …`. */
export function packTitles(rows: DossierRow[]): string[] {
  return rows
    .filter(({ title }) => title !== '')
    .toSorted(byDossier)
    .map(({ dossier, title }) => `${dossier} ${title}`);
}

/** One line per dossier: `31700-VI 2008:D,E 2009:H`. */
export function packYears(tsv: string): string[] {
  const dossiers = new Map<string, Map<string, string[]>>();
  for (const line of tsv.split('\n').slice(1)) {
    const [dossier, number, years] = line.split('\t');
    if (!dossier || !number || !years) continue;
    const perYear = dossiers.get(dossier) ?? new Map<string, string[]>();
    dossiers.set(dossier, perYear);
    for (const year of years.split(/[^\d]+/).filter(Boolean)) {
      const first = year.slice(0, 4);
      perYear.set(first, [...(perYear.get(first) ?? []), number]);
    }
  }
  return [...dossiers].map(
    ([dossier, perYear]) =>
      `${dossier} ${[...perYear].map(([year, numbers]) => `${year}:${numbers.join(',')}`).join(' ')}`,
  );
}

/** One line per volume: `tk-1996 1.5 6.0`: each item's first page behind that of the last, and its length. */
export function packPages(tsv: string): string[] {
  const volumes = new Map<string, [first: number, last: number][]>();
  for (const line of tsv.split('\n').slice(1)) {
    const [volume, first, last] = line.split('\t');
    const match = /^h-(tk|ek)-(\d{4})\d{4}$/.exec(volume ?? '');
    if (!match || !first || !last) continue;
    const key = `${match[1]}-${match[2]}`;
    volumes.set(key, [...(volumes.get(key) ?? []), [Number(first), Number(last)]]);
  }
  return [...volumes].map(([volume, items]) => {
    let before = 0;
    const packed = items
      .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
      .map(([first, last]) => {
        const item = `${first - before}.${last - first}`;
        before = first;
        return item;
      });
    return `${volume} ${packed.join(' ')}`;
  });
}
