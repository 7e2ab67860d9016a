export { createSnippetIndex } from './snippet-index';
export type { FieldMatch, Found, ResultOrder, SearchableSnippet, SearchResult, SnippetIndex } from './types';
