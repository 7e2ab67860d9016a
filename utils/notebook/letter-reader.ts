import type { NotebookDatabase } from './database';
import { isOfLetter } from './letter-rows';
import type { Letter, LetterFacts } from './types';

/** Reading the letters of the notebook: every question is a look-up in an index. */
export interface LetterReader {
  /** The letter that a page shows; undefined when it is not known. */
  letterOf(page: Pick<LetterFacts, 'url' | 'ids'>): Promise<Letter | undefined>;
  /** The letters known by an identifier, `kst-30573-61` or `2018D35143`. */
  lettersWithId(id: string): Promise<Letter[]>;
  /** The letters of a dossier, `32317` or `36410-XVI`, newest first; those without a date come last. */
  lettersOfDossier(dossier: string): Promise<Letter[]>;
  /** The letters of a dossier and those that cite a document of it, in no order. */
  lettersAround(dossier: string): Promise<Letter[]>;
  /** The letters that cite a document, newest first; those without a date come last. */
  lettersCiting(id: string): Promise<Letter[]>;
}

export function createLetterReader(db: NotebookDatabase): LetterReader {
  const by = async (index: 'ids' | 'dossiers' | 'references', key: string): Promise<Letter[]> => {
    const letters = await db.letters.where(index).equals(key).toArray();
    return letters.filter(({ deletedAt }) => deletedAt === null).toSorted(newestFirst);
  };
  return {
    async letterOf(page) {
      const { url, ids } = page;
      const found = await db.letters.where('addresses').equals(url).or('ids').anyOf(ids).sortBy('id');
      return found.find((letter) => letter.deletedAt === null && isOfLetter(letter, page));
    },
    lettersWithId: (id) => by('ids', id),
    lettersOfDossier: (dossier) => by('dossiers', dossier),
    async lettersAround(dossier) {
      const own = await by('dossiers', dossier);
      const citing = await db.letters
        .where('references')
        .startsWith(`kst-${dossier}-`)
        .or('references')
        .anyOf(own.flatMap(({ ids }) => ids))
        .distinct()
        .filter(({ deletedAt }) => deletedAt === null)
        .toArray();
      const known = new Set(own.map(({ id }) => id));
      return [...own, ...citing.filter(({ id }) => !known.has(id))];
    },
    lettersCiting: (id) => by('references', id),
  };
}

const newestFirst = (a: Letter, b: Letter): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || b.firstSeenAt.localeCompare(a.firstSeenAt);
