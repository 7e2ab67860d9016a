import type { Migration } from './types';

/**
 * Version 2: every row tells the schema it was written in.
 *
 * The letters and tags that passages bring with them have tables of their own from here on; those rows are added
 * by `repair`, as they are for every passage that lacks them.
 */
export const rowsTellTheirSchema: Migration = {
  to: 2,
  rows: {
    snippets: (row) => ({ ...row, schema: 2 }),
  },
};
