import { removedUpTo } from './bin';
import type { NotebookDatabase } from './database';

/**
 * Removing passages for good, with what was being written in them. Only what lies in the bin can be removed; every
 * function is one transaction.
 */
export interface BinWriter {
  /** Removes passages that are in the bin; those that are not stay. Resolves to how many were removed. */
  removeForGood(ids: string[]): Promise<number>;
  /** Removes everything that is in the bin. Resolves to how much that was. */
  emptyBin(): Promise<number>;
  /** Removes what has been in the bin for too long, see `DAYS_IN_BIN`. Resolves to how much that was. */
  removeOld(): Promise<number>;
}

export function createBinWriter(db: NotebookDatabase, now: () => Date): BinWriter {
  async function remove(choose: () => { primaryKeys(): PromiseLike<string[]> }): Promise<number> {
    return db.transaction('rw', db.snippets, db.drafts, async () => {
      const ids = await choose().primaryKeys();
      await db.snippets.bulkDelete(ids);
      // Nobody could see it any more, or throw it away.
      await db.drafts.where('edited.id').anyOf(ids).delete();
      return ids.length;
    });
  }

  return {
    removeForGood: (ids) =>
      remove(() =>
        db.snippets
          .where('id')
          .anyOf(ids)
          .filter(({ deletedAt }) => deletedAt !== null),
      ),
    // `null` is no key: only what lies in the bin is in this index.
    emptyBin: () => remove(() => db.snippets.where('deletedAt').above('')),
    removeOld: () =>
      remove(() => db.snippets.where('deletedAt').between('', removedUpTo(now()), false, true)),
  };
}
