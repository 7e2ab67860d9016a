import { database, type NotebookDatabase } from './database';
import { createDraftReader, type DraftReader } from './draft-reader';
import { createLetterReader, type LetterReader } from './letter-reader';
import { createTagReader, type TagReader } from './tag-reader';
import type { Letter, Snippet } from './types';

/** Reading the notebook. What lies in the bin is left out everywhere but in `bin`. */
export interface NotebookReader extends DraftReader, LetterReader, TagReader {
  /** All kept passages, newest first. */
  all(): Promise<Snippet[]>;
  /**
   * The newest passages, newest first; those after it are not read.
   *
   * @param after the last passage of the page before
   */
  newest(limit: number, after?: Pick<Snippet, 'createdAt' | 'id'>): Promise<Snippet[]>;
  /** How many passages are kept; none of them is read. */
  total(): Promise<number>;
  /** Passages kept from an address or from a letter with one of these identifiers, oldest first. */
  ofPage(url: string, ids: string[]): Promise<Snippet[]>;
  get(id: string): Promise<Snippet | undefined>;
  /** Passages that cite a document or were kept from it, newest first. */
  about(documentId: string): Promise<Snippet[]>;
  /** Passages of these letters, and those that cite a document of a dossier, oldest first. */
  aroundDossier(dossier: string, letters: Pick<Letter, 'ids' | 'addresses'>[]): Promise<Snippet[]>;
  /** How many passages cite a document or were kept from it. */
  countAbout(documentId: string): Promise<number>;
  /** Passages in the bin, the one that was deleted last first. */
  bin(): Promise<Snippet[]>;
  /** How many passages are in the bin; none of them is read. */
  binCount(): Promise<number>;
}

export function createReader(db: NotebookDatabase = database): NotebookReader {
  const about = (documentId: string) =>
    db.snippets
      .where('references')
      .equals(documentId)
      .or('source.ids')
      .equals(documentId)
      .distinct()
      .filter((snippet) => snippet.deletedAt === null);
  /** `null` is no key: only what lies in the bin is in this index. */
  const deleted = () => db.snippets.where('deletedAt').above('');

  return {
    ...createDraftReader(db),
    ...createLetterReader(db),
    ...createTagReader(db),
    async all() {
      const snippets = await db.snippets.orderBy('createdAt').reverse().toArray();
      return snippets.filter((snippet) => snippet.deletedAt === null);
    },
    newest: (limit, after) =>
      (after
        ? db.snippets.where('[createdAt+id]').below([after.createdAt, after.id])
        : db.snippets.orderBy('[createdAt+id]')
      )
        .reverse()
        .filter((snippet) => snippet.deletedAt === null)
        .limit(limit)
        .toArray(),
    total: () =>
      db.transaction('r', db.snippets, async () => (await db.snippets.count()) - (await deleted().count())),
    async ofPage(url, ids) {
      const here = await db.snippets
        .where('source.url')
        .equals(url)
        .or('source.ids')
        .anyOf(ids)
        .distinct()
        .sortBy('createdAt');
      return here.filter((snippet) => snippet.deletedAt === null);
    },
    async get(id) {
      const snippet = await db.snippets.get(id);
      return snippet?.deletedAt === null ? snippet : undefined;
    },
    about: async (documentId) => (await about(documentId).sortBy('createdAt')).toReversed(),
    async aroundDossier(dossier, letters) {
      const around = await db.snippets
        .where('references')
        .startsWith(`kst-${dossier}-`)
        .or('source.ids')
        .anyOf(letters.flatMap(({ ids }) => ids))
        .or('source.url')
        .anyOf(letters.flatMap(({ addresses }) => addresses))
        .distinct()
        .sortBy('createdAt');
      return around.filter((snippet) => snippet.deletedAt === null);
    },
    countAbout: (documentId) => about(documentId).count(),
    bin: () => deleted().reverse().sortBy('deletedAt'),
    binCount: () => deleted().count(),
  };
}
