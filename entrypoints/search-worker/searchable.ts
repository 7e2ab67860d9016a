import { isPublicId } from '../../utils/letters/letter-ids';
import type { Snippet } from '../../utils/notebook';
import type { SearchableSnippet } from '../../utils/search';

/** What the index needs to know of a row. */
export function searchableOf({
  id,
  quote,
  note,
  tags,
  references,
  createdAt,
  source,
}: Snippet): SearchableSnippet {
  const { title, sender, date, ids } = source;
  // Who types the number of a letter wants what was kept of it, beside what cites it.
  const numbers = [...references, ...ids.filter(isPublicId)];
  return { id, quote, note, tags, references: numbers, title, sender, date, createdAt };
}
