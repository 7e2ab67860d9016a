import type { SnippetDraft } from '../../../utils/notebook/types';
import type { PageReading } from '../../../utils/reading/read-text';
import type { PageText } from '../../../utils/text/page-text';
import { rangeOf, spanOf, type Span } from '../../../utils/text/positions';
import type { PassageTools } from '../passages/passage-tools';
import type { LivePage } from './live-page';

/** Makes drafts of what stands in a page. All of them give null before the page was read and the tools are there. */
export interface Drafts {
  /** Whether a range of the page holds text that can be kept; known without the tools. */
  holdsText(range: Range): boolean;
  /** A draft of what a range of the page holds; null when it holds no text. */
  ofRange(range: Range): SnippetDraft | null;
  /** A draft of words that stand in the page; null when they do not, or in several places. */
  ofWords(words: string): SnippetDraft | null;
  /** A draft of what stands in a place of the page's text; null when the text ends before. */
  at(place: Span): SnippetDraft | null;
  /** Where a draft was taken from; null when the page changed since. */
  rangeOf(draft: SnippetDraft): Range | null;
}

/** @param tools gives what makes drafts; null before it was fetched */
export function createDrafts(
  page: Pick<LivePage, 'reading' | 'text'>,
  tools: () => PassageTools | null,
): Drafts {
  function make(
    take: (tools: PassageTools, text: PageText, reading: PageReading) => SnippetDraft | null,
  ): SnippetDraft | null {
    const { text, reading } = page;
    const made = tools();
    return made && text && reading && take(made, text, reading);
  }

  return {
    holdsText(range) {
      const { text, reading } = page;
      return reading !== null && text !== null && spanOf(text, range) !== null;
    },
    ofRange: (range) => make((made, text, reading) => made.draftOfRange(text, reading, range)),
    ofWords: (words) => make((made, text, reading) => made.draftOfWords(text, reading, words)),
    at: (place) =>
      make((made, text, reading) =>
        place.end > text.text.length ? null : made.draftAt(text, reading, place),
      ),
    rangeOf({ anchor: { position } }) {
      const { text } = page;
      return position && text && rangeOf(text, position);
    },
  };
}
