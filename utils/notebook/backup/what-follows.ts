import { v7 as newId } from 'uuid';
import type { NotebookDatabase } from '../database';
import { factsOfPassage } from '../letter-rows';
import { recordLetter } from '../letter-writer';
import { recordTags } from '../tag-writer';
import type { Snippet } from '../types';

/**
 * Sees to it that passages of a file have rows for their letters and tags, also when the file has none for them.
 * Needs a transaction around it that may write letters and tags.
 */
export async function recordWhatFollows(db: NotebookDatabase, snippets: readonly Snippet[]): Promise<void> {
  const addresses = [...new Set(snippets.map(({ source }) => source.url))];
  const known = new Set(await db.letters.where('addresses').anyOf(addresses).uniqueKeys());
  for (const snippet of snippets) {
    if (known.has(snippet.source.url)) continue;
    await recordLetter(db, factsOfPassage(snippet), snippet.createdAt, newId);
    known.add(snippet.source.url);
  }
  const [first] = snippets;
  const tags = new Set(snippets.flatMap((snippet) => snippet.tags));
  if (first) await recordTags(db, [...tags], first.createdAt, newId);
}
