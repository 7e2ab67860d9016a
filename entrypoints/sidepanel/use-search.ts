import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ListedPassage } from '../../components/passage-list';
import { isPublicId } from '../../utils/letters/letter-ids';
import type { Snippet } from '../../utils/notebook';
import { createSnippetIndex, type SnippetIndex } from '../../utils/search';

/** An index that holds the notebook as it was when it was last brought up to date. */
interface Searchable {
  index: SnippetIndex;
  byId: ReadonlyMap<string, Snippet>;
}

/** The passages that fit a query, best first; all of them, in their own order, when nothing was typed. */
export function useSearch(snippets: Snippet[], query: string): ListedPassage[] {
  const asked = useDeferredValue(query.trim());
  const searching = asked !== '';
  const index = useRef<SnippetIndex | null>(null);
  const held = useRef(new Map<string, number>());
  const [searchable, setSearchable] = useState<Searchable | null>(null);

  useEffect(() => {
    // Nobody who does not search waits for an index.
    if (!searching) return;
    index.current ??= createSnippetIndex();
    bringUpToDate(index.current, held.current, snippets);
    setSearchable({
      index: index.current,
      byId: new Map(snippets.map((snippet) => [snippet.id, snippet])),
    });
  }, [snippets, searching]);

  return useMemo(() => {
    if (!searching) return snippets.map((snippet) => ({ snippet, matches: [] }));
    if (!searchable) return [];
    return searchable.index.search(asked, searchable.byId.size).flatMap((result) => {
      const snippet = searchable.byId.get(result.id);
      if (!snippet) return [];
      // Which words are to be marked is only looked up for what is shown.
      return [
        {
          snippet,
          get matches() {
            return result.matches;
          },
        },
      ];
    });
  }, [snippets, searchable, searching, asked]);
}

/** Adds what is new or changed and removes what is gone. `held` says which revision of what the index holds. */
function bringUpToDate(index: SnippetIndex, held: Map<string, number>, snippets: Snippet[]): void {
  const gone = new Set(held.keys());
  for (const snippet of snippets) {
    gone.delete(snippet.id);
    if (held.get(snippet.id) === snippet.revision) continue;
    held.set(snippet.id, snippet.revision);
    const { title, sender, date, ids } = snippet.source;
    // Who types the number of a letter wants what was kept of it, beside what cites it.
    index.add({
      ...snippet,
      title,
      sender,
      date,
      references: [...snippet.references, ...ids.filter(isPublicId)],
    });
  }
  for (const id of gone) {
    held.delete(id);
    index.remove(id);
  }
}
