import { v7 as newId } from 'uuid';
import { describeAnchor } from '../../../utils/anchors/describe';
import { findAnchor } from '../../../utils/anchors/find';
import { structureOf } from '../../../utils/anchors/structure';
import { anchorOfWords } from '../../../utils/anchors/words-only';
import type { SnippetDraft } from '../../../utils/notebook/types';
import { sourceOf } from '../../../utils/reading/letter-facts';
import type { PageReading } from '../../../utils/reading/read-page';
import type { PageText } from '../../../utils/text/page-text';
import { spanOf, type Span } from '../../../utils/text/positions';

/** A draft of what stands in a place of the text. */
export function draftAt(text: PageText, { summary, references }: PageReading, span: Span): SnippetDraft {
  const cited = references.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    id: newId(),
    quote: text.text.slice(span.start, span.end),
    note: '',
    tags: [],
    references: [...new Set(cited.map(({ id }) => id))],
    anchor: describeAnchor(text.text, span, structureOf(text)),
    source: sourceOf(summary),
  };
}

/** A draft of what a range of the page holds; null when it holds no text. */
export function draftOfRange(text: PageText, reading: PageReading, range: Range): SnippetDraft | null {
  const span = spanOf(text, range);
  return span && draftAt(text, reading, span);
}

/** A draft of words that stand in the page; null when they do not, or in several places. */
export function draftOfWords(text: PageText, reading: PageReading, words: string): SnippetDraft | null {
  const found = findAnchor(text.text, anchorOfWords(words));
  return found.verdict === 'exact' || found.verdict === 'moved' ? draftAt(text, reading, found) : null;
}
