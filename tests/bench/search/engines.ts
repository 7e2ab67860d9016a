import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSnippetIndex, type SearchableSnippet, type SnippetIndex } from '../../../utils/search';
import type { Search } from './measures';

/** All that can be found of a passage, as one text. */
export function textOf({ quote, note, tags, title, sender }: SearchableSnippet): string {
  return [quote, note, tags.join(' '), title, sender ?? ''].join('\n').toLowerCase();
}

/** The floor: counts the passages that hold the typed letters, which no index is needed for. */
export function scan(snippets: SearchableSnippet[]): (query: string) => number {
  const texts = snippets.map(textOf);
  return (query) => {
    let count = 0;
    for (const text of texts) if (text.includes(query)) count += 1;
    return count;
  };
}

/** fuse.js with the settings that find the most. */
export function fuse(snippets: SearchableSnippet[]): Search {
  const index = new Fuse(
    snippets.map((snippet) => ({ id: snippet.id, text: textOf(snippet) })),
    {
      keys: ['text'],
      useTokenSearch: true,
      tokenMatch: 'all',
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.3,
    },
  );
  return (query, limit) => index.search(query, { limit }).map(({ item }) => item.id);
}

/** MiniSearch with the settings that find the most: beginnings, and one mistake in five letters. */
export function miniSearch(snippets: SearchableSnippet[]): Search {
  const index = new MiniSearch({
    fields: ['text'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(snippets.map((snippet) => ({ id: snippet.id, text: textOf(snippet) })));
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => String(id));
}

export function searchWith(index: SnippetIndex): Search {
  return (query, limit) => index.search(query, limit).map(({ id }) => id);
}

export function build(snippets: SearchableSnippet[]): SnippetIndex {
  const index = createSnippetIndex();
  for (const snippet of snippets) index.add(snippet);
  // What waits to be sealed is sealed by the first search.
  index.search('kamerbrief', 1);
  return index;
}
