import { Candidates } from './candidates';
import { matchReferences } from './match-reference';
import { matchSnippet } from './match-snippet';
import { fromSaved, toSaved } from './saved';
import { readTypedNumbers } from './typed-numbers';
import type { SearchableSnippet, SearchResult, SnippetIndex } from './types';
import { wordsOf } from './words';

/** How much the rarity of the words can add: less than the step from one tier to the next. */
const RARITY = 0.05;

/** An index in which passages are found while a query is typed, whatever the typing mistakes. */
export function createSnippetIndex(): SnippetIndex {
  const snippets = new Map<string, SearchableSnippet>();
  let candidates = new Candidates();

  function add(snippet: SearchableSnippet): void {
    snippets.set(snippet.id, snippet);
    candidates.add(snippet);
  }

  /** Passages that cite what was asked for and hold the other words that were typed. */
  function byReference(ids: string[], words: string[]): SearchResult[] {
    return Array.from(snippets.values()).flatMap((snippet) => {
      const cited = matchReferences(ids, snippet);
      const text = words.length > 0 ? matchSnippet(words, snippet) : { score: 0, matches: [] };
      if (!cited || !text) return [];
      return [{ id: snippet.id, score: 1 + cited.score, matches: [...cited.matches, ...text.matches] }];
    });
  }

  function byWords(query: string): SearchResult[] {
    const words = wordsOf(query).map((word) => word.folded);
    if (words.length === 0) return [];
    return Array.from(candidates.find(query)).flatMap(([id, rarity]) => {
      const snippet = snippets.get(id);
      const match = snippet && matchSnippet(words, snippet);
      return match ? [{ id, score: match.score + RARITY * rarity, matches: match.matches }] : [];
    });
  }

  function newestFirst(a: string, b: string): number {
    const [first, second] = [snippets.get(a)?.createdAt ?? '', snippets.get(b)?.createdAt ?? ''];
    return second < first ? -1 : second > first ? 1 : 0;
  }

  return {
    add,
    remove(id) {
      snippets.delete(id);
      candidates.remove(id);
    },
    search(query, limit) {
      const { ids, rest } = readTypedNumbers(query);
      const cited =
        ids.length > 0
          ? byReference(
              ids,
              wordsOf(rest).map((word) => word.folded),
            )
          : [];
      const known = new Set(cited.map((result) => result.id));
      const others = byWords(query).filter((result) => !known.has(result.id));
      return [...cited, ...others]
        .toSorted((a, b) => b.score - a.score || newestFirst(a.id, b.id))
        .slice(0, limit);
    },
    save: () => toSaved(snippets.values()),
    load(saved) {
      const read = fromSaved(saved);
      snippets.clear();
      candidates = new Candidates();
      for (const snippet of read) add(snippet);
    },
  };
}
