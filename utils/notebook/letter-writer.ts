import type { Table } from 'dexie';
import { isSameLetter } from '../letters/letter-ids';
import type { NotebookDatabase } from './database';
import { isOfLetter, joinLetters, newLetter, withFacts } from './letter-rows';
import type { NotebookTables } from './tables';
import type { Letter, LetterFacts } from './types';

/**
 * Writes what is known of a letter to the row that has one of its identifiers or its address, or to a new one.
 * Rows that turn out to be of one letter become one. Needs a transaction around it that may write letters.
 *
 * @param newId makes the id of a new row
 */
export async function recordLetter(
  tables: NotebookTables,
  facts: LetterFacts,
  time: string,
  newId: () => string,
): Promise<Letter> {
  const letters = tables.table<Letter, string>('letters');
  const [first, ...others] = (await sharing(letters, facts)).filter((row) => isOfLetter(row, facts));
  if (!first) {
    const letter = newLetter(facts, newId(), time);
    await letters.add(letter);
    return letter;
  }
  // What one page says of itself can show that two rows, known by different numbers so far, are of one letter.
  let letter = withFacts(first, facts, time) ?? first;
  for (const other of others) {
    if (!isSameLetter(letter.ids, other.ids)) continue;
    letter = joinLetters(letter, other, time);
    await letters.delete(other.id);
  }
  if (letter !== first) await letters.put(letter);
  return letter;
}

/** Rows with an identifier or the address of a letter, the oldest first. */
async function sharing(letters: Table<Letter, string>, { url, ids }: LetterFacts): Promise<Letter[]> {
  const found = letters.where('addresses').equals(url).or('ids').anyOf(ids).distinct();
  // Their ids tell the time.
  return found.sortBy('id');
}

/** Deletes the letters of which nothing was kept, and tells how many those were. */
export function forgetLetters(db: NotebookDatabase): Promise<number> {
  return db.transaction('rw', db.snippets, db.letters, async () => {
    const addresses = await db.snippets.orderBy('source.url').uniqueKeys();
    const ids = await db.snippets.orderBy('source.ids').uniqueKeys();
    const kept = new Set<unknown>([...addresses, ...ids]);
    return db.letters
      .filter((letter) => ![...letter.addresses, ...letter.ids].some((key) => kept.has(key)))
      .delete();
  });
}
