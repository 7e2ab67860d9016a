/**
 * Refreshes what is known about dossiers from the open data of the Tweede Kamer.
 *
 *   npx tsx tests/support/refresh-tables.ts                 asks gegevensmagazijn.tweedekamer.nl (OData v4)
 *   npx tsx tests/support/refresh-tables.ts --from <folder> packs dossiers.tsv, ek_years.tsv and
 *                                                           handelingen_pages.tsv of a folder
 *
 * What was known stays known: numbers only rise, and a title only changes when the Tweede Kamer changes it. The
 * years of the Eerste Kamer (until 2009-10) and the pages of Handelingen (until 2009) are history and do not change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTables } from '../../utils/references';
import { type DossierRow, packNumbers, packPages, packTitles, packYears, readRows } from './pack-tables';

const SERVICE =
  'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Kamerstukdossier' +
  '?$filter=Verwijderd eq false&$select=Nummer,Toevoeging,HoogsteVolgnummer,Titel&$orderby=Nummer';

interface Page {
  value: {
    Nummer: number;
    Toevoeging: string | null;
    HoogsteVolgnummer: number | null;
    Titel: string | null;
  }[];
  '@odata.nextLink'?: string;
}

function write(name: string, docstring: string, constant: string, lines: string[]): void {
  const text = lines.join('\n').replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
  const file = new URL(`../../utils/references/tables/${name}.ts`, import.meta.url);
  writeFileSync(
    file,
    `/** ${docstring} Written by tests/support/refresh-tables.ts. */\nexport const ${constant} = \`${text}\n\`;\n`,
  );
}

async function fetchDossiers(): Promise<DossierRow[]> {
  const rows: DossierRow[] = [];
  for (let address: string | undefined = SERVICE; address;) {
    const response: Response = await fetch(address);
    if (!response.ok)
      throw new Error(`The open data of the Tweede Kamer answered ${response.status} for ${address}`);
    const page = (await response.json()) as Page;
    for (const { Nummer, Toevoeging, HoogsteVolgnummer, Titel } of page.value) {
      // Numbers of the Rijkswet series are no part of ids.
      const suffix = Toevoeging && !Toevoeging.includes('R') ? `-${Toevoeging.toUpperCase()}` : '';
      const dossier = `${String(Nummer).padStart(5, '0')}${suffix}`;
      rows.push({
        dossier,
        highest: HoogsteVolgnummer ?? 0,
        title: Titel?.replaceAll(/\s+/g, ' ').trim() ?? '',
      });
    }
    address = page['@odata.nextLink'];
    console.log(`${rows.length} dossiers`);
  }
  return rows;
}

function writeDossiers(rows: DossierRow[]): void {
  write(
    'dossier-numbers',
    'The highest number known in each dossier: dossier, number, then per suffix.',
    'DOSSIER_NUMBERS',
    packNumbers(rows),
  );
  write('dossier-titles', 'Titles of dossiers.', 'DOSSIER_TITLES', packTitles(rows));
}

function packFolder(folder: string): void {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  writeDossiers(readRows(read('dossiers.tsv')));
  write(
    'eerste-kamer-years',
    'Parliamentary years in the ids of papers of the Eerste Kamer until 2009-10: dossier, then year and numbers.',
    'EERSTE_KAMER_YEARS',
    packYears(read('ek_years.tsv')),
  );
  write(
    'handelingen-pages',
    'Pages of Handelingen from 1996-97 to 2008-09: volume, then per item how far it starts behind the last one, and its length.',
    'HANDELINGEN_PAGES',
    packPages(read('handelingen_pages.tsv')),
  );
}

const folder = process.argv[process.argv.indexOf('--from') + 1];
if (process.argv.includes('--from')) {
  if (!folder) throw new Error('--from needs a folder');
  packFolder(folder);
} else {
  const fetched = await fetchDossiers();
  const known = await loadTables();
  const fresh = new Map(fetched.map((row) => [row.dossier, row]));
  const rows = known.dossiers().map((dossier) => {
    const row = fresh.get(dossier);
    fresh.delete(dossier);
    return {
      dossier,
      highest: Math.max(known.highestNumber(dossier) ?? 0, row?.highest ?? 0),
      title: row?.title || (known.dossierTitle(dossier) ?? ''),
    };
  });
  writeDossiers([...rows, ...fresh.values()]);
}
