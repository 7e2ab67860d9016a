import { v7 as newId } from 'uuid';
import { anchorOfWords } from '../../utils/anchors/words-only';
import type { SnippetDraft } from '../../utils/notebook/types';

/** A passage of which nothing but its words and what they come from is known; it is not checked. */
export function draftOfWordsAlone(quote: string, source: SnippetDraft['source']): SnippetDraft {
  return { id: newId(), quote, note: '', tags: [], references: [], anchor: anchorOfWords(quote), source };
}
