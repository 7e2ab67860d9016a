import type { Snippet, SnippetDraft } from '../../../utils/notebook/types';
import type { PageSummary } from '../../../utils/reading/types';
import type { WordsPlace } from '../../../utils/text/page-text';
import type { Span } from '../../../utils/text/positions';

/** A passage that was kept as words alone, with its only place in the page. */
export interface LocatedWords {
  snippet: Snippet;
  place: WordsPlace;
}

/**
 * Makes whole passages of those that were kept as words alone, as in the browser's own viewer of files, and stand in
 * their page once.
 *
 * @param complete is given each of them, with its place and what the letter says of itself; once for every passage
 */
export function createCompletion(complete: (passage: SnippetDraft) => void) {
  const completed = new Set<string>();
  return (
    summary: PageSummary | null,
    located: readonly LocatedWords[],
    draftAt: (place: Span) => SnippetDraft | null,
  ): void => {
    // In what was not read the same words may stand again.
    if (!summary || summary.truncated) return;
    for (const { snippet, place } of located) {
      const { id, quote, source } = snippet;
      const draft = source.url === summary.url && !completed.has(id) ? draftAt(place) : null;
      if (!draft) continue;
      completed.add(id);
      // Nothing that was selected is lost: a note that was selected below the words stays in the quote.
      complete({ ...draft, id, quote: place.isWhole ? draft.quote : quote });
    }
  };
}
