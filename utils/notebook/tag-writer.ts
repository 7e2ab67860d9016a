import { SCHEMA } from './schema';
import type { NotebookTables } from './tables';
import type { Tag } from './types';

/**
 * Sees to it that every tag has its row. Needs a transaction around it that may write tags.
 *
 * @param newId makes the id of a new row
 */
export async function recordTags(
  tables: NotebookTables,
  names: string[],
  time: string,
  newId: () => string,
): Promise<void> {
  if (names.length === 0) return;
  const tags = tables.table<Tag, string>('tags');
  const known = new Map((await tags.where('name').anyOf(names).toArray()).map((tag) => [tag.name, tag]));
  const rows = [...new Set(names)].flatMap((name): Tag[] => {
    const tag = known.get(name);
    if (!tag) {
      const first = { updatedAt: time, createdAt: time, revision: 1, deletedAt: null, schema: SCHEMA };
      return [{ id: newId(), name, ...first }];
    }
    if (tag.deletedAt === null) return [];
    return [{ ...tag, updatedAt: time, revision: tag.revision + 1, deletedAt: null, schema: SCHEMA }];
  });
  await tags.bulkPut(rows);
}
