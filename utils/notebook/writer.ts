import { v7 as newId } from 'uuid';
import type { Anchor } from '../anchors/types';
import { database, type NotebookDatabase } from './database';
import { factsOfPassage } from './letter-rows';
import { forgetLetters, recordLetter } from './letter-writer';
import { SCHEMA } from './schema';
import { recordTags } from './tag-writer';
import { createBinWriter, type BinWriter } from './bin-writer';
import { isContested, joinTexts } from './contested';
import { createDraftWriter, type DraftWriter } from './draft-writer';
import type {
  ChangeResult,
  EditBase,
  Letter,
  LetterFacts,
  Snippet,
  SnippetChange,
  SnippetDraft,
} from './types';

/**
 * The only code that writes to the notebook. Every function is one transaction and resolves after its
 * commit, so whoever awaits it may say "saved".
 */
export interface NotebookWriter extends BinWriter, DraftWriter {
  /**
   * Keeps a passage, with rows for its letter and its tags, and forgets its draft. Keeping the same passage or the
   * same id again adds what is new in note and tags to the first one. `already` tells that a row was there.
   */
  keep(draft: SnippetDraft): Promise<{ snippet: Snippet; already: boolean }>;
  /**
   * Changes note, tags or anchor, and forgets the draft of that.
   *
   * @param base what the change began from: what was changed elsewhere since then is not overwritten, see
   *   `ChangeResult`. Without it nothing is compared.
   * @param draftId the draft that holds what is written now
   */
  change(id: string, change: SnippetChange, base?: EditBase, draftId?: string): Promise<ChangeResult>;
  /**
   * Writes where a passage stands that was kept as words alone, as it stands there, and what its letter says of
   * itself. Note and tags stay. False when there is no such passage, or when its place is known.
   */
  complete(passage: SnippetDraft): Promise<boolean>;
  /** Puts a passage in the bin; false when there is no such passage. */
  discard(id: string): Promise<boolean>;
  /** Takes a passage out of the bin; false when there is no such passage. */
  restore(id: string): Promise<boolean>;
  /** Remembers what a page says of the letter it shows, in the row of that letter; see `recordLetter`. */
  meetLetter(facts: LetterFacts): Promise<Letter>;
  /** Forgets every letter of which nothing was kept, the bin included; tells how many that were. */
  forgetLetters(): Promise<number>;
}

export function createWriter(db: NotebookDatabase = database, now = () => new Date()): NotebookWriter {
  const tables = [db.snippets, db.letters, db.tags, db.drafts];

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
        await db.drafts.delete(draft.id);
        const same = (await db.snippets.get(draft.id)) ?? (await samePassage(db, draft));
        if (same) {
          const more = joined(same, draft);
          const snippet = (more && (await update(same.id, more))) ?? same;
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
    change: async (id, change, base, draftId) =>
      db.transaction('rw', tables, async (): Promise<ChangeResult> => {
        const current = await db.snippets.get(id);
        if (!current || current.deletedAt !== null) return { status: 'gone' };
        if (base && isContested(current, change, base)) return { status: 'conflict', current };
        if (draftId) await db.drafts.delete(draftId);
        return { status: 'changed', snippet: (await update(id, change)) ?? current };
      }),
    complete: async ({ id, quote, anchor, references, source }) =>
      db.transaction('rw', tables, async () => {
        const current = await db.snippets.get(id);
        if (!current || current.deletedAt !== null || current.anchor.position !== null) return false;
        await update(id, { quote, anchor, references, source });
        await recordLetter(db, factsOfPassage({ references, source }), now().toISOString(), newId);
        return true;
      }),
    discard: async (id) => (await update(id, { deletedAt: now().toISOString() })) !== undefined,
    restore: async (id) => (await update(id, { deletedAt: null })) !== undefined,
    ...createBinWriter(db, now),
    ...createDraftWriter(db, now),
    forgetLetters: () => forgetLetters(db),
    meetLetter: (facts) =>
      db.transaction('rw', db.letters, async () => recordLetter(db, facts, now().toISOString(), newId)),
  };
}

/** The passage that was kept before from the same place with the same words; one in the bin does not count. */
async function samePassage(db: NotebookDatabase, draft: SnippetDraft): Promise<Snippet | undefined> {
  const { url } = draft.source;
  const start = draft.anchor.position?.start;
  const isSame = (snippet: Snippet): boolean => snippet.deletedAt === null && snippet.quote === draft.quote;
  const ofPage = db.snippets.where('source.url').equals(url).filter(isSame);
  // A passage without a position is not in the index of positions.
  if (start === undefined) return ofPage.filter(({ anchor }) => anchor.position === null).first();
  const there = await db.snippets
    .where('[source.url+anchor.position.start]')
    .equals([url, start])
    .filter(isSame)
    .first();
  return there ?? ofPage.filter(({ anchor }) => isSameSurroundings(anchor, draft.anchor)).first();
}

/** Whether so much stands around both, and the same, that the page can only have moved the one. */
function isSameSurroundings(one: Anchor, other: Anchor): boolean {
  const { prefix, suffix } = one.quote;
  return (
    one.position !== null &&
    prefix !== '' &&
    suffix !== '' &&
    prefix === other.quote.prefix &&
    suffix === other.quote.suffix &&
    JSON.stringify(one.occurrence) === JSON.stringify(other.occurrence)
  );
}

/**
 * What a passage becomes that is kept a second time: nothing that was typed is lost, and it is not in the bin. Null
 * when that is what it is: a save that is repeated changes nothing.
 */
function joined(first: Snippet, second: SnippetDraft): Partial<Snippet> | null {
  const { note, tags } = joinTexts(first, second);
  if (note === first.note && tags.length === first.tags.length && first.deletedAt === null) return null;
  return { note, tags, deletedAt: null };
}
