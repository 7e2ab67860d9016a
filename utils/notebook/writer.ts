import { v7 as newId } from 'uuid';
import { database, type NotebookDatabase } from './database';
import { factsOfPassage } from './letter-rows';
import { recordLetter } from './letter-writer';
import { SCHEMA } from './schema';
import { recordTags } from './tag-writer';
import type { Letter, LetterFacts, Snippet, SnippetChange, SnippetDraft } from './types';

/**
 * The only code that writes to the notebook. Every function is one transaction and resolves after its
 * commit, so whoever awaits it may say "saved".
 */
export interface NotebookWriter {
  /**
   * Keeps a passage, with rows for its letter and its tags. Keeping the same id again changes nothing; keeping the
   * same passage again adds the new note and tags to the first one. `already` tells that a row was there.
   */
  keep(draft: SnippetDraft): Promise<{ snippet: Snippet; already: boolean }>;
  /** Changes note, tags or anchor; undefined when there is no such passage (any more). */
  change(id: string, change: SnippetChange): Promise<Snippet | undefined>;
  /** Puts a passage in the bin; false when there is no such passage. */
  discard(id: string): Promise<boolean>;
  /** Takes a passage out of the bin; false when there is no such passage. */
  restore(id: string): Promise<boolean>;
  /** Remembers what a page says of the letter it shows, in the row of that letter; see `recordLetter`. */
  meetLetter(facts: LetterFacts): Promise<Letter>;
}

export function createWriter(db: NotebookDatabase = database, now = () => new Date()): NotebookWriter {
  const tables = [db.snippets, db.letters, db.tags];

  async function update(id: string, change: Partial<Snippet>): Promise<Snippet | undefined> {
    return db.transaction('rw', tables, async () => {
      const snippet = await db.snippets.get(id);
      if (!snippet) return undefined;
      const time = now().toISOString();
      const changed: Snippet = {
        ...snippet,
        ...change,
        updatedAt: time,
        revision: snippet.revision + 1,
        schema: SCHEMA,
      };
      await db.snippets.put(changed);
      await recordTags(db, change.tags ?? [], time, newId);
      return changed;
    });
  }

  return {
    async keep(draft) {
      return db.transaction('rw', tables, async () => {
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
          schema: SCHEMA,
        };
        await db.snippets.add(snippet);
        await recordLetter(db, factsOfPassage(draft), time, newId);
        await recordTags(db, draft.tags, time, newId);
        return { snippet, already: false };
      });
    },
    change: (id, change) => update(id, change),
    discard: async (id) => (await update(id, { deletedAt: now().toISOString() })) !== undefined,
    restore: async (id) => (await update(id, { deletedAt: null })) !== undefined,
    meetLetter: (facts) =>
      db.transaction('rw', db.letters, async () => recordLetter(db, facts, now().toISOString(), newId)),
  };
}

/** The passage that was kept before from the same place with the same words; one in the bin does not count. */
async function samePassage(db: NotebookDatabase, draft: SnippetDraft): Promise<Snippet | undefined> {
  const { url } = draft.source;
  const start = draft.anchor.position?.start;
  // A passage without a position is not in the index of positions.
  const candidates =
    start === undefined
      ? await db.snippets.where('source.url').equals(url).toArray()
      : await db.snippets.where('[source.url+anchor.position.start]').equals([url, start]).toArray();
  return candidates.find(
    (snippet) =>
      snippet.deletedAt === null && snippet.quote === draft.quote && snippet.anchor.position?.start === start,
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
