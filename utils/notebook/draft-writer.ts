import type { NotebookDatabase } from './database';
import { SCHEMA } from './schema';
import type { Draft, DraftText } from './types';

/** Remembering what is typed and not kept yet. Every function is one transaction. */
export interface DraftWriter {
  /** Remembers what was typed, in place of what was remembered under the same id. */
  storeDraft(draft: DraftText): Promise<void>;
  /** Forgets it: it was kept or given up. */
  dropDraft(id: string): Promise<void>;
}

export function createDraftWriter(db: NotebookDatabase, now: () => Date): DraftWriter {
  return {
    async storeDraft(draft) {
      await db.transaction('rw', db.drafts, async () => {
        const time = now().toISOString();
        const known = await db.drafts.get(draft.id);
        const row: Draft = { ...draft, createdAt: known?.createdAt ?? time, updatedAt: time, schema: SCHEMA };
        await db.drafts.put(row);
      });
    },
    dropDraft: (id) => db.drafts.delete(id),
  };
}
