import type { PackedTables } from '../references/tables/packed';

/** The files of the extension that hold the packed tables; `wxt.config.ts` writes them. */
export const TABLE_FILES = {
  numbers: '/tables/numbers.txt',
  titles: '/tables/titles.txt',
  years: '/tables/years.txt',
  pages: '/tables/pages.txt',
} as const satisfies Record<keyof PackedTables, string>;
