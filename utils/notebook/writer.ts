import { database, type NotebookDatabase } from './database';
import type { Snippet, SnippetChange, SnippetDraft } from './types';

/**
 * The only code that writes to the notebook. Every function is one transaction and resolves after its
 * commit, so whoever awaits it may say "saved".
 */
export interface NotebookWriter {
  /**
   * Keeps a passage. Keeping the same id again changes nothing; keeping the same passage again adds the new
   * note and tags to the first one. `already` tells that a row was there.
   */
  keep(draft: SnippetDraft): Promise<{ snippet: Snippet; already: boolean }>;
  /** Changes note or tags; undefined when there is no such passage (any more). */
  change(id: string, change: SnippetChange): Promise<Snippet | undefined>;
  /** Puts a passage in the bin; false when there is no such passage. */
  discard(id: string): Promise<boolean>;
  /** Takes a passage out of the bin; false when there is no such passage. */
  restore(id: string): Promise<boolean>;
}

export function createWriter(db: NotebookDatabase = database, now = () => new Date()): NotebookWriter {
  async function update(id: string, change: Partial<Snippet>): Promise<Snippet | undefined> {
    return db.transaction('rw', db.snippets, async () => {
      const snippet = await db.snippets.get(id);
      if (!snippet) return undefined;
      const changed: Snippet = {
        ...snippet,
        ...change,
        updatedAt: now().toISOString(),
        revision: snippet.revision + 1,
      };
      await db.snippets.put(changed);
      return changed;
    });
  }

  return {
    async keep(draft) {
      return db.transaction('rw', db.snippets, async () => {
        const retried = await db.snippets.get(draft.id);
        if (retried) return { snippet: retried, already: true };
        const same = await samePassage(db, draft);
        if (same) {
          const snippet = (await update(same.id, joined(same, draft))) ?? same;
          return { snippet, already: true };
        }
        const time = now().toISOString();
        const snippet: Snippet = {
          ...draft,
          createdAt: time,
          updatedAt: time,
          revision: 1,
          deletedAt: null,
        };
        await db.snippets.add(snippet);
        return { snippet, already: false };
      });
    },
    change: (id, change) => update(id, change),
    discard: async (id) => (await update(id, { deletedAt: now().toISOString() })) !== undefined,
    restore: async (id) => (await update(id, { deletedAt: null })) !== undefined,
  };
}

/** The passage that was kept before from the same place with the same words; one in the bin does not count. */
async function samePassage(db: NotebookDatabase, draft: SnippetDraft): Promise<Snippet | undefined> {
  const candidates = await db.snippets.where('source.url').equals(draft.source.url).toArray();
  return candidates.find(
    (snippet) =>
      snippet.deletedAt === null &&
      snippet.quote === draft.quote &&
      snippet.anchor.position?.start === draft.anchor.position?.start,
  );
}

/** Note and tags of a passage that is kept a second time: nothing that was typed is lost. */
function joined(first: Snippet, second: SnippetDraft): SnippetChange {
  const notes = first.note.includes(second.note) ? [first.note] : [first.note, second.note];
  return {
    note: notes.filter((note) => note !== '').join('\n\n'),
    tags: [...new Set([...first.tags, ...second.tags])],
  };
}
