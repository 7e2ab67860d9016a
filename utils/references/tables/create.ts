import type { ReferenceTables } from '../types';
import type { PackedTables } from './packed';
import { unpackNumbers, unpackPages, unpackTitles, unpackYears } from './unpack';

/** The tables, with the list of what they know. */
export interface LoadedTables extends ReferenceTables {
  /** Every dossier that is known, with its suffix. */
  dossiers(): string[];
}

/** Makes tables that can be asked of their packed form. */
export function createTables(packed: PackedTables): LoadedTables {
  const numbers = unpackNumbers(packed.numbers);
  const titles = unpackTitles(packed.titles);
  const years = unpackYears(packed.years);
  const pages = unpackPages(packed.pages);
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
