import type { NotebookDatabase } from './database';

/** A tag with the number of passages that carry it, those in the bin left out. */
export interface CountedTag {
  tag: string;
  count: number;
}

/** Reading the tags of the notebook. */
export interface TagReader {
  /** Every tag ever given, most used first, then by name; counted in the index, no passage is read. */
  tags(): Promise<CountedTag[]>;
}

export function createTagReader(db: NotebookDatabase): TagReader {
  return {
    tags: () =>
      db.transaction('r', [db.snippets, db.tags], async () => {
        const counts = new Map<string, number>();
        const add = (tag: string, number: number) => counts.set(tag, (counts.get(tag) ?? 0) + number);
        for (const { name, deletedAt } of await db.tags.toArray()) if (deletedAt === null) add(name, 0);
        for (const tag of await db.snippets.orderBy('tags').keys()) add(String(tag), 1);
        for (const { tags } of await db.snippets.where('deletedAt').above('').toArray()) {
          for (const tag of new Set(tags)) add(tag, -1);
        }
        return Array.from(counts, ([tag, count]) => ({ tag, count })).toSorted(
          (a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'nl'),
        );
      }),
  };
}
