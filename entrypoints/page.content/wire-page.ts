import type { OnPageTranslator } from '../../utils/i18n/translator';
import { send, type MessageAnswer, type MessageData, type MessageName } from '../../utils/messages';
import type { PageSummary } from '../../utils/reading/types';
import { selectionOf } from '../../utils/text/safe-dom';
import { answerMessages } from './answer-messages';
import { summaryOf } from './card/summary';
import { wakeCard } from './card/wake-card';
import { watchSelection } from './clip-bar/watch-selection';
import type { InPageHost } from './in-page-host';
import { showNotice } from './notice';
import { watchPassages } from './passages/watch-passages';
import { createPageSession, type PageSession } from './session/page-session';
import type { PageSource } from './session/page-source';
import { barOnDemand, type BarControl } from './page-tools/bar-on-demand';
import type { PageToolsOptions } from './page-tools/hand-over';
import type { PageToolsLoader } from './page-tools/load-page-tools';

/** Calls the background, as `send` does. */
export type Ask = <Name extends MessageName>(
  name: Name,
  data: MessageData<Name>,
) => Promise<MessageAnswer<Name>>;

export interface WiringOptions {
  host: InPageHost;
  source: PageSource;
  words(): OnPageTranslator;
  /** Tells nodes that Kamernoot itself put into the page. */
  isOurs(node: Node): boolean;
  /** The page was read, or read again with another outcome. */
  onRead?(summary: PageSummary): void;
  /** Gives card, bar and what finds passages. @param answered marks a call to the background, see `onNoAnswer` */
  tools(
    options: PageToolsOptions,
    answered: <Answer>(call: Promise<Answer>) => Promise<Answer>,
  ): PageToolsLoader;
  /** Who answers calls; the background when left out. */
  ask?: Ask;
  /** A call to the background was not answered: the extension may have been replaced under the page. */
  onNoAnswer(): void;
  /** Ends everything. */
  signal: AbortSignal;
}

/** What is at work in a page. */
export interface WiredPage {
  session: PageSession;
  bar: BarControl;
}

/** Reads a page or a file, and puts bar, card, links and painting to work in it; messages are answered from then on. */
export function wirePage({
  host,
  source,
  isOurs,
  words,
  onRead = () => {},
  tools: make,
  ask = send,
  onNoAnswer,
  signal,
}: WiringOptions): WiredPage {
  const session = createPageSession({
    source,
    isOurs,
    describe: (reference) => summaryOf(reference, words()),
    publish: (summary) => {
      onRead(summary);
      void attempt(ask('pageWasRead', summary));
    },
    lookUp: async (questions) => (await attempt(ask('lookUpTables', questions))) ?? null,
    passages: async ({ url, ids }) => {
      tools.loaded?.card.refresh();
      return (await attempt(ask('passagesOfPage', { url, ids }))) ?? { snippets: [], drafts: [], goTo: null };
    },
    publishWhereabouts: (whereabouts) => attempt(ask('passagesWereFound', { whereabouts })),
    complete: async (passage) => {
      if (await attempt(ask('completePassage', passage))) void session.passages.refresh();
    },
    resume: (draft, range) => {
      bar.remember([draft]);
      bar.offer(() => draft.passage, range);
      bar.focusNote();
    },
    onDrafts: (drafts) => tools.loaded?.offerDrafts(drafts) ?? (() => {}),
    onKeptElsewhere: (kept, here) => tools.loaded?.tellKeptElsewhere(kept, here) ?? (() => {}),
    tools: () => tools.loaded?.passages ?? null,
    loadTools: () => tools.load(),
  });
  const tools = make(
    {
      host,
      signal,
      language: () => words().language,
      bar: {
        keep: async (draft) => {
          const result = await orSay(ask('keepSnippet', draft));
          void session.passages.refresh();
          return result;
        },
        drafts: {
          store: (draft) => orSay(ask('storeDraft', draft)),
          drop: (id) => orSay(ask('dropDraft', { id })),
        },
        completeTag: (typed) => orSay(ask('completeTag', { typed })),
        markChosen: (range) => session.markChosen(range),
        discard: async (id) => {
          const discarded = await attempt(ask('discardSnippet', { id }));
          void session.passages.refresh();
          return discarded ?? false;
        },
      },
      notices: {
        show: (notice) => showNotice(host, { words: words(), ...notice }),
        showSnippet: (id) => void session.passages.show(id),
      },
      notes: { emphasise: (id) => void session.passages.show(id) },
      card: {
        referenceOf: (link) => session.page.links.referenceOf(link),
        describe: (ids) => attempt(ask('describeDocuments', { ids })),
        searchNotebook: (query) => void attempt(ask('searchNotebook', { query })),
      },
    },
    orSay,
  );
  const bar = barOnDemand(tools);

  wakeCard(tools, signal);
  watchPassages({ passages: session.passages, tools, isOurs, signal });
  answerMessages({ session, bar, loadTools: () => tools.load(), signal });
  watchSelection({ bar, offer: (range) => offer(range), signal });
  document.addEventListener('selectionchange', prepareTools, { signal });
  document.addEventListener('pointermove', foreseeCard, { signal, passive: true });
  return { session, bar };

  /** The tools come while the user is still selecting. */
  function prepareTools(): void {
    if (tools.loaded || (selectionOf(document)?.isCollapsed ?? true)) return;
    tools.load().catch(() => {});
  }

  /** A pointer that moves in a page with references may come to one: its card is fetched before. */
  function foreseeCard({ pointerType }: PointerEvent): void {
    if (pointerType === 'touch' || session.page.links.size === 0) return;
    document.removeEventListener('pointermove', foreseeCard);
    requestIdleCallback(() => void tools.load().catch(() => {}));
  }

  function offer(range: Range): boolean {
    if (!session.drafts.holdsText(range)) return false;
    bar.offer(() => session.drafts.ofRange(range), range);
    return true;
  }

  /** The answer of a call. Rejects when nobody answers. */
  async function orSay<Answer>(call: Promise<Answer>): Promise<Answer> {
    try {
      return await call;
    } catch (error) {
      onNoAnswer();
      throw error;
    }
  }

  /** The answer of a call; undefined when nobody answers. */
  function attempt<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
    return orSay(call).catch(() => undefined);
  }
}
