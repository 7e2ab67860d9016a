import type { SearchableSnippet } from './types';

/** Grows when the saved form changes; an index of another version is built anew by whoever loads it. */
const VERSION = 1;

interface SavedIndex {
  version: typeof VERSION;
  snippets: SearchableSnippet[];
}

export function toSaved(snippets: Iterable<SearchableSnippet>): SavedIndex {
  return { version: VERSION, snippets: [...snippets] };
}

/** Throws a TypeError when `saved` was not made by `toSaved` of this version. */
export function fromSaved(saved: unknown): SearchableSnippet[] {
  if (
    typeof saved !== 'object' ||
    saved === null ||
    !('version' in saved) ||
    saved.version !== VERSION ||
    !('snippets' in saved) ||
    !Array.isArray(saved.snippets)
  ) {
    throw new TypeError('Not a saved search index of this version');
  }
  return saved.snippets as SearchableSnippet[];
}
