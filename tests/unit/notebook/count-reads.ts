import type { Dexie } from 'dexie';
import { wrapTables } from './wrap-tables';

/** Counts the rows that are read from a database that is not open yet; keys alone do not count. */
export function countReads(db: Dexie): () => number {
  let reads = 0;
  const count = (values: boolean | undefined, number: number) => {
    if (values !== false) reads += number;
  };
  wrapTables(db, 'count-reads', (table) => ({
    async get(request) {
      count(true, 1);
      return table.get(request);
    },
    async getMany(request) {
      count(true, request.keys.length);
      return table.getMany(request);
    },
    async query(request) {
      const response = await table.query(request);
      count(request.values, response.result.length);
      return response;
    },
    async openCursor(request) {
      const cursor = await table.openCursor(request);
      if (!cursor || request.values === false) return cursor;
      const seen = new Set<unknown>();
      return Object.create(cursor, {
        key: { get: () => cursor.key },
        primaryKey: { get: () => cursor.primaryKey },
        value: {
          get() {
            if (!seen.has(cursor.primaryKey)) reads++;
            seen.add(cursor.primaryKey);
            return cursor.value as unknown;
          },
        },
      }) as typeof cursor;
    },
  }));
  return () => reads;
}
