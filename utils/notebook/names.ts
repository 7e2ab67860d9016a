import { database, type NotebookDatabase } from './database';
import type { Letter } from './types';

/** The names of what is in the notebook, for who has no index of its passages. */
export interface NotebookNames {
  /** Every tag that was ever given. */
  tagNames(): Promise<string[]>;
  /** How many passages carry a tag. */
  countTagged(tag: string): Promise<number>;
  /** The letters that were met or changed last; at most `limit`. */
  recentLetters(limit: number): Promise<Letter[]>;
}

export function createNames(db: NotebookDatabase = database): NotebookNames {
  return {
    async tagNames() {
      const tags = await db.tags.toArray();
      return tags.filter(({ deletedAt }) => deletedAt === null).map(({ name }) => name);
    },
    countTagged: (tag) =>
      db.snippets
        .where('tags')
        .equals(tag)
        .filter(({ deletedAt }) => deletedAt === null)
        .count(),
    recentLetters: (limit) =>
      db.letters
        .orderBy('updatedAt')
        .reverse()
        .filter(({ deletedAt }) => deletedAt === null)
        .limit(limit)
        .toArray(),
  };
}
