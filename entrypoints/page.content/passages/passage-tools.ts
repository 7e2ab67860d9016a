import type { SnippetDraft } from '../../../utils/notebook/types';
import type { PageReading } from '../../../utils/reading/read-page';
import type { PageText } from '../../../utils/text/page-text';
import type { Span } from '../../../utils/text/positions';
import { createCompletion } from './complete-passages';
import { KeptPassages, type Kept } from './kept-passages';
import { draftAt, draftOfRange, draftOfWords } from './snippet-draft';

/** Finds passages in a page and makes new ones of it. */
export interface PassageTools {
  /** What the notebook holds of a page. @param text gives the page's text as it stands at this moment */
  keptPassages(kept: Kept, text: () => PageText | null): KeptPassages;
  createCompletion: typeof createCompletion;
  /** A draft of what stands in a place of the text. */
  draftAt(text: PageText, reading: PageReading, place: Span): SnippetDraft;
  /** A draft of what a range of the page holds; null when it holds no text. */
  draftOfRange(text: PageText, reading: PageReading, range: Range): SnippetDraft | null;
  /** A draft of words that stand in the page; null when they do not, or in several places. */
  draftOfWords(text: PageText, reading: PageReading, words: string): SnippetDraft | null;
}

export const passageTools: PassageTools = {
  keptPassages: (kept, text) => new KeptPassages(kept, text),
  createCompletion,
  draftAt,
  draftOfRange,
  draftOfWords,
};
