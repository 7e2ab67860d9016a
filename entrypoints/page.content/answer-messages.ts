import { handle } from '../../utils/messages';
import type { ClipBar } from './clip-bar/clip-bar';
import { createRange } from '../../utils/text/safe-dom';
import { selectedRange } from './clip-bar/watch-selection';
import type { PageSession } from './page-session';

/** Answers what the background and the panel ask of this page, until `signal` ends it. */
export function answerMessages(session: PageSession, bar: ClipBar, signal: AbortSignal): void {
  const stops = [
    handle('describePage', () => session.summary),
    handle('showReference', ({ start }) => session.showReference(start)),
    handle('showSnippet', async ({ id }) => {
      if (session.showSnippet(id)) return true;
      // It may have been kept, or taken out of the bin, since this page last asked.
      await session.refreshPassages();
      return session.showSnippet(id);
    }),
    handle('notebookChanged', () => session.refreshPassages()),
    handle('keepSelection', ({ quote, ask }) => keepSelection(quote, ask)),
  ];
  signal.addEventListener('abort', () => {
    try {
      for (const stop of stops) stop();
    } catch {
      // After an update there is nothing left to stop.
    }
  });

  function keepSelection(quote: string | null, ask: boolean): boolean {
    const range = selectedRange();
    const draft = (range && session.draftOf(range)) ?? (quote === null ? null : session.draftOfWords(quote));
    if (!draft) return false;
    bar.offer(draft, range ?? session.rangeOfDraft(draft) ?? createRange(document));
    if (ask) bar.focus();
    else void bar.keep();
    return true;
  }
}
