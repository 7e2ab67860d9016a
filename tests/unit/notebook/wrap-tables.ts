import type { DBCoreTable, Dexie } from 'dexie';

/** Puts something between a database that is not open yet and what it stores, for every table alike. */
export function wrapTables(
  db: Dexie,
  name: string,
  wrap: (table: DBCoreTable) => Partial<DBCoreTable>,
): void {
  db.use({
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      table(of) {
        const table = core.table(of);
        return { ...table, ...wrap(table) };
      },
    }),
  });
}
