import type { ReferenceTables } from '../types';
import { unpackNumbers, unpackPages, unpackTitles, unpackYears } from './unpack';

/** The tables, with the list of what they know. */
export interface LoadedTables extends ReferenceTables {
  /** Every dossier that is known, with its suffix. */
  dossiers(): string[];
}

let loading: Promise<LoadedTables> | undefined;

async function load(): Promise<LoadedTables> {
  const [{ DOSSIER_NUMBERS }, { DOSSIER_TITLES }, { EERSTE_KAMER_YEARS }, { HANDELINGEN_PAGES }] =
    await Promise.all([
      import('./dossier-numbers'),
      import('./dossier-titles'),
      import('./eerste-kamer-years'),
      import('./handelingen-pages'),
    ]);
  const numbers = unpackNumbers(DOSSIER_NUMBERS);
  const titles = unpackTitles(DOSSIER_TITLES);
  const years = unpackYears(EERSTE_KAMER_YEARS);
  const pages = unpackPages(HANDELINGEN_PAGES);
  return {
    dossiers: () => [...numbers.keys()],
    highestNumber: (dossier) => numbers.get(dossier) ?? null,
    dossierTitle: (dossier) => titles.get(dossier) ?? null,
    eersteKamerYears: (dossier, number) => years.get(`${dossier} ${number}`) ?? [],
    handelingenItems: (chamber, year, page) =>
      (pages.get(`${chamber}-${year.slice(0, 4)}`) ?? []).filter(
        ({ first, last }) => first <= page && page <= last,
      ),
  };
}

/**
 * Loads what is known to exist: dossiers with their titles and highest numbers, the years of old papers of the
 * Eerste Kamer, the pages of old Handelingen. About 300 kB gzipped, read once and kept.
 */
export function loadTables(): Promise<LoadedTables> {
  loading ??= load();
  return loading;
}
