import type { GenericSchema } from 'valibot';
import type { NotebookDatabase } from '../database';
import { isOfLetter, factsOf } from '../letter-rows';
import type { Letter, NotebookRow, Snippet, Tag } from '../types';
import type { Comparison } from './compare';
import { compareLetters } from './compare-letters';
import { compareSnippets } from './compare-snippets';
import { letterRow, snippetRow, tagRow } from './rows';

/** The rows by table that a file holds. */
export interface BackupRows {
  letters: Letter;
  tags: Tag;
  snippets: Snippet;
}
export type BackupTableName = keyof BackupRows;

/** All that import and export know of a table. */
export interface BackupTable<Row extends NotebookRow> {
  name: BackupTableName;
  schema: GenericSchema<Row>;
  /** The words by which a person recognises a row. */
  label(row: Row): string;
  /** The rows of the notebook that stand for the same things as rows of a file, by the id of the file's row. */
  counterparts(db: NotebookDatabase, rows: readonly Row[]): Promise<Map<string, Row>>;
  compare(mine: Row, theirs: Row): Comparison<Row>;
}

/** One letter has one row, whatever id that has: the same letter was given another id in another browser. */
async function sameLetters(db: NotebookDatabase, letters: readonly Letter[]): Promise<Map<string, Letter>> {
  const ids = letters.map(({ id }) => id);
  const alike = await db.letters
    .where('id')
    .anyOf(ids)
    .or('addresses')
    .anyOf(letters.flatMap(({ addresses }) => addresses))
    .or('ids')
    .anyOf(letters.flatMap((letter) => letter.ids))
    .distinct()
    .sortBy('id');
  const byKey = new Map<string, Letter[]>();
  for (const letter of alike) {
    for (const key of new Set([letter.id, ...letter.addresses, ...letter.ids])) {
      byKey.set(key, [...(byKey.get(key) ?? []), letter]);
    }
  }
  return new Map(
    letters.flatMap((letter) => {
      const candidates = [letter.id, ...letter.addresses, ...letter.ids].flatMap(
        (key) => byKey.get(key) ?? [],
      );
      const same =
        candidates.find(({ id }) => id === letter.id) ??
        candidates.find((row) => isOfLetter(row, factsOf(letter)));
      return same ? [[letter.id, same] as const] : [];
    }),
  );
}

/** A tag is its name. */
async function sameTags(db: NotebookDatabase, tags: readonly Tag[]): Promise<Map<string, Tag>> {
  const named = await db.tags
    .where('name')
    .anyOf(tags.map(({ name }) => name))
    .toArray();
  const byName = new Map(named.map((tag) => [tag.name, tag]));
  return new Map(
    tags.flatMap((tag) => {
      const same = byName.get(tag.name);
      return same ? [[tag.id, same] as const] : [];
    }),
  );
}

async function sameSnippets(
  db: NotebookDatabase,
  snippets: readonly Snippet[],
): Promise<Map<string, Snippet>> {
  const rows = await db.snippets.bulkGet(snippets.map(({ id }) => id));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** Every table of a file, in the order in which it is written: a passage comes after what it belongs to. */
const TABLES: { [Name in BackupTableName]: BackupTable<BackupRows[Name]> } = {
  letters: {
    name: 'letters',
    schema: letterRow,
    label: ({ title, addresses }) => title || (addresses[0] ?? ''),
    counterparts: sameLetters,
    compare: compareLetters,
  },
  tags: {
    name: 'tags',
    schema: tagRow,
    label: ({ name }) => name,
    counterparts: sameTags,
    compare: () => ({ verdict: 'same' }),
  },
  snippets: {
    name: 'snippets',
    schema: snippetRow,
    label: ({ quote }) => quote,
    counterparts: sameSnippets,
    compare: compareSnippets,
  },
};

export const BACKUP_TABLE_NAMES = Object.keys(TABLES) as BackupTableName[];

/** A table by its name, for whoever treats all tables alike: it is given rows of that table only. */
export const backupTable = (name: BackupTableName): BackupTable<NotebookRow> =>
  TABLES[name] as unknown as BackupTable<NotebookRow>;
