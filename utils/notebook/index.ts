export { createReader, type NotebookReader } from './reader';
export { createWriter, type NotebookWriter } from './writer';
export { openReadOnly, type ReadOnlyNotebook } from './read-only';
export type {
  ChangeResult,
  Draft,
  DraftText,
  EditBase,
  Letter,
  LegiblePassage,
  LetterFacts,
  Snippet,
  SnippetChange,
  SnippetDraft,
  SnippetSource,
  Tag,
} from './types';
