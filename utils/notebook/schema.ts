/**
 * The version of the notebook's rows, and of the database that holds them. To raise it: add the stores below, a
 * migration in `migrations/`, and freeze a notebook of the version before in `tests/fixtures/notebook/`.
 */
export const SCHEMA = 2;

/** The tables with their indexes, by version, as Dexie writes them; those that are not named stay as they were. */
export const STORES: Record<number, Record<string, string>> = {
  1: {
    snippets: 'id, createdAt, updatedAt, deletedAt, source.url, *source.ids, *references, *tags',
  },
  2: {
    snippets:
      'id, createdAt, updatedAt, deletedAt, source.url, *source.ids, *references, *tags, schema, ' +
      // A page of the list begins behind the last passage of the one before.
      '[createdAt+id], ' +
      // Whether the same words at the same place were kept before.
      '[source.url+anchor.position.start]',
    letters: 'id, *ids, *addresses, *references, *dossiers, updatedAt, deletedAt, schema',
    tags: 'id, name, updatedAt, deletedAt, schema',
    drafts: 'id, updatedAt, edited.id, passage.source.url, *passage.source.ids',
    marks: 'name',
  },
};
