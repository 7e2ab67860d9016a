import { createAnchorFinder, foundSpan } from '../../../utils/anchors/find';
import type { Snippet, SnippetDraft } from '../../../utils/notebook/types';
import type { PageReading } from '../../../utils/reading/read-page';
import type { PageText } from '../../../utils/text/page-text';
import type { Span } from '../../../utils/text/positions';
import { draftOfRange, draftOfWords } from './snippet-draft';

/** Finds passages in a page and makes new ones of it. */
export interface PassageTools {
  /** Where passages stand in the text, in their order; null for one that is not found. */
  spansOf(text: PageText, snippets: readonly Pick<Snippet, 'anchor'>[]): (Span | null)[];
  /** A draft of what a range of the page holds; null when it holds no text. */
  draftOfRange(text: PageText, reading: PageReading, range: Range): SnippetDraft | null;
  /** A draft of words that stand in the page; null when they do not, or in several places. */
  draftOfWords(text: PageText, reading: PageReading, words: string): SnippetDraft | null;
}

export const passageTools: PassageTools = {
  draftOfRange,
  draftOfWords,
  spansOf(text, snippets) {
    if (snippets.length === 0) return [];
    const find = createAnchorFinder(text.text);
    return snippets.map(({ anchor }) => foundSpan(find(anchor)));
  },
};
