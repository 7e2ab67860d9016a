export { createSnippetIndex } from './snippet-index';
export type { FieldMatch, SearchableSnippet, SearchResult, SnippetIndex } from './types';
