/** The tables as they are kept: text with one line per key, see `unpack.ts`. */
export interface PackedTables {
  /** Highest number by dossier. */
  numbers: string;
  /** Title by dossier. */
  titles: string;
  /** Parliamentary years of old papers of the Eerste Kamer. */
  years: string;
  /** Pages of old Handelingen by item. */
  pages: string;
}

/** Brings the packed tables in as modules, which are large: about 300 kB gzipped. */
export async function importPackedTables(): Promise<PackedTables> {
  const [{ DOSSIER_NUMBERS }, { DOSSIER_TITLES }, { EERSTE_KAMER_YEARS }, { HANDELINGEN_PAGES }] =
    await Promise.all([
      import('./dossier-numbers'),
      import('./dossier-titles'),
      import('./eerste-kamer-years'),
      import('./handelingen-pages'),
    ]);
  return {
    numbers: DOSSIER_NUMBERS,
    titles: DOSSIER_TITLES,
    years: EERSTE_KAMER_YEARS,
    pages: HANDELINGEN_PAGES,
  };
}
