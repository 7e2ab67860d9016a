import type { TagCount } from '../../components/tag-filter';
import type { Snippet } from '../../utils/notebook';

/** Every tag with the number of passages that carry it, most used first. */
export function countTags(snippets: Snippet[]): TagCount[] {
  const counts = new Map<string, number>();
  for (const tag of snippets.flatMap((snippet) => snippet.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return Array.from(counts, ([tag, count]) => ({ tag, count })).toSorted(
    (a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'nl'),
  );
}
