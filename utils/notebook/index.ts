export { createReader, type NotebookReader } from './reader';
export { createWriter, type NotebookWriter } from './writer';
export type { Snippet, SnippetChange, SnippetDraft, SnippetSource } from './types';
