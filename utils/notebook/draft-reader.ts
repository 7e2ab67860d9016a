import type { NotebookDatabase } from './database';
import type { Draft } from './types';

/** Reading what was typed and not kept yet. */
export interface DraftReader {
  /** Everything, what was typed last first. */
  drafts(): Promise<Draft[]>;
  /** What was typed beside selections at an address or in a letter with one of these identifiers, the last first. */
  draftsOfPage(url: string, ids: string[]): Promise<Draft[]>;
}

export function createDraftReader(db: NotebookDatabase): DraftReader {
  return {
    drafts: () => db.drafts.orderBy('updatedAt').reverse().toArray(),
    draftsOfPage: (url, ids) =>
      db.drafts
        .where('passage.source.url')
        .equals(url)
        .or('passage.source.ids')
        .anyOf(ids)
        .distinct()
        .reverse()
        .sortBy('updatedAt'),
  };
}
