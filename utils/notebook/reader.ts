import { database, type NotebookDatabase } from './database';
import type { Snippet } from './types';

/** Reading the notebook. Passages in the bin are left out everywhere. */
export interface NotebookReader {
  /** All kept passages, newest first. */
  all(): Promise<Snippet[]>;
  /** Passages kept from an address or from a letter with one of these identifiers, oldest first. */
  ofPage(url: string, ids: string[]): Promise<Snippet[]>;
  get(id: string): Promise<Snippet | undefined>;
  /** How many passages cite a document or were kept from it. */
  countAbout(documentId: string): Promise<number>;
}

export function createReader(db: NotebookDatabase = database): NotebookReader {
  return {
    async all() {
      const snippets = await db.snippets.orderBy('createdAt').reverse().toArray();
      return snippets.filter((snippet) => snippet.deletedAt === null);
    },
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
    countAbout: (documentId) =>
      db.snippets
        .where('references')
        .equals(documentId)
        .or('source.ids')
        .equals(documentId)
        .distinct()
        .filter((snippet) => snippet.deletedAt === null)
        .count(),
  };
}
