import { handleInPage } from '../../utils/messages';
import type { SnippetDraft } from '../../utils/notebook/types';
import { createRange } from '../../utils/text/safe-dom';
import { selectedRange } from './clip-bar/watch-selection';
import type { BarControl } from './page-tools/bar-on-demand';
import type { PageSession } from './session/page-session';

interface Answering {
  session: PageSession;
  bar: BarControl;
  /** Fetches what keeps and finds passages; rejects when it cannot be had. */
  loadTools(): Promise<unknown>;
  signal: AbortSignal;
}

/** Answers what the background and the panel ask of this page, until `signal` ends it. */
export function answerMessages({ session, bar, loadTools, signal }: Answering): void {
  const stops = [
    handleInPage('describePage', () => session.page.summary),
    handleInPage('showReference', ({ start }) => session.places.showReference(start)),
    handleInPage('showSnippet', async ({ id }) => {
      if (await session.passages.show(id)) return true;
      // It may have been kept, or taken out of the bin, since this page last asked.
      await session.passages.refresh();
      return session.passages.show(id);
    }),
    handleInPage('describeWhereabouts', () => session.passages.whereabouts),
    handleInPage('showPlace', (place) => session.places.show(place)),
    handleInPage('draftAt', (place) => session.drafts.at(place)),
    handleInPage('notebookChanged', () => session.passages.refresh()),
    handleInPage('keepSelection', ({ quote, ask }) => keepSelection(quote, ask)),
    handleInPage('draftOfWords', ({ quote }) => draftOfWords(quote)),
  ];
  signal.addEventListener('abort', () => {
    try {
      for (const stop of stops) stop();
    } catch {
      // After an update there is nothing left to stop.
    }
  });

  /** False when nothing can be kept here with its place; the words alone can then be kept elsewhere. */
  async function keepSelection(quote: string | null, ask: boolean): Promise<boolean> {
    // On another site this is what Kamernoot was brought here for: it has only just begun to read.
    const isThere = await Promise.all([session.page.firstReading, loadTools()]).catch(() => null);
    if (!isThere) return false;
    const range = selectedRange();
    const draft = draftOf(range, quote);
    if (!draft) return false;
    bar.offer(() => draft, range ?? session.drafts.rangeOf(draft) ?? createRange(document));
    if (ask) bar.focus();
    else void bar.keep();
    return true;
  }

  /** What is dragged is selected, so that its place is known even where the words stand several times. */
  async function draftOfWords(quote: string): Promise<SnippetDraft | null> {
    await Promise.all([session.page.firstReading, loadTools()]);
    const range = selectedRange();
    const isSelected = range !== null && sameWords(range.toString(), quote);
    return draftOf(isSelected ? range : null, quote);
  }

  function draftOf(range: Range | null, quote: string | null): SnippetDraft | null {
    return (
      (range && session.drafts.ofRange(range)) ?? (quote === null ? null : session.drafts.ofWords(quote))
    );
  }
}

/** White space is set otherwise in what a browser hands over than in the document. */
const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
