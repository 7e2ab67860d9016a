import { createTables, type LoadedTables } from './create';
import { importPackedTables } from './packed';

export type { LoadedTables } from './create';

let loading: Promise<LoadedTables> | undefined;

/**
 * Loads what is known to exist: dossiers with their titles and highest numbers, the years of old papers of the
 * Eerste Kamer, the pages of old Handelingen. About 300 kB gzipped, read once and kept.
 *
 * For programs that have modules; the extension reads its own files, see `utils/reading/extension-tables.ts`.
 */
export function loadTables(): Promise<LoadedTables> {
  loading ??= importPackedTables().then(createTables);
  return loading;
}
