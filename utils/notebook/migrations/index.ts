import { rowsTellTheirSchema } from './002-rows-tell-their-schema';
import type { AnyRow, Migration } from './types';

export type { AnyRow, Migration } from './types';

/** Every step ever made, in order. A step that was released is never changed: there are rows that went through it. */
export const MIGRATIONS: readonly Migration[] = [rowsTellTheirSchema];

/** The version of a row; those of the first did not tell. */
const schemaOf = (row: AnyRow): number => (typeof row.schema === 'number' ? row.schema : 1);

/**
 * A row as the newest version has it. A row that has it already is given back as it is, so that doing it twice
 * is doing it once; so is a row of a version that is newer than this program.
 *
 * @param table the name of the row's table
 * @param row as it was read, of any version
 * @param migrations every step, in order
 */
export function migrateRow(
  table: string,
  row: AnyRow,
  migrations: readonly Migration[] = MIGRATIONS,
): AnyRow {
  let migrated = row;
  for (const { to, rows } of migrations) {
    if (schemaOf(migrated) < to) migrated = rows[table]?.(migrated) ?? migrated;
  }
  return migrated;
}
