import type { Table } from 'dexie';

/** The tables of the notebook, in a transaction of its own or as the database has them. */
export interface NotebookTables {
  table<Row, Key>(name: string): Table<Row, Key>;
}
