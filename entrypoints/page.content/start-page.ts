import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import tokens from '../../components/tokens.css?inline';
import { browser } from '../../utils/browser';
import { chooseLanguage, type LanguageSetting } from '../../utils/i18n/language';
import { createOnPageTranslator } from '../../utils/i18n/on-page';
import type { OnPageTranslator } from '../../utils/i18n/translator';
import { mayHydrate, untilHydrated } from '../../utils/links/hydration';
import { send } from '../../utils/messages';
import { UPDATED_EVENT } from '../../utils/messages/updated-event';
import { languageSetting } from '../../utils/settings';
import { areLinksWanted, watchLinksWanted } from '../../utils/settings/site-links';
import { selectionOf } from '../../utils/text/safe-dom';
import { answerMessages } from './answer-messages';
import { summaryOf } from './card/summary';
import { watchReferences } from './card/watch-references';
import { watchSelection } from './clip-bar/watch-selection';
import { createInPageHost } from './in-page-host';
import { showNotice } from './notice';
import noticeStyle from './notice.css?inline';
import { PageSession } from './page-session';
import { openPage } from './page-source';
import { barOnDemand } from './page-tools/bar-on-demand';
import { cardOnDemand } from './page-tools/card-on-demand';
import { createPageToolsLoader } from './page-tools/load-page-tools';

/** Longest wait for a page's framework after everything was loaded, in milliseconds. */
const HYDRATION_LIMIT = 4_000;

/**
 * Wires everything that Kamernoot does in a page; it all ends when `ctx` is invalidated. Resolves when messages
 * are answered; the page is read and gets its links after that.
 */
export async function startPage(ctx: ContentScriptContext): Promise<void> {
  const wordsIn = (setting: LanguageSetting): OnPageTranslator =>
    createOnPageTranslator(chooseLanguage(setting, browser.i18n.getUILanguage()));
  let words = wordsIn(await languageSetting.getValue());

  const host = createInPageHost(document);
  // What is shown in the page looks like the panel.
  host.addStyle([tokens, noticeStyle].join('\n'));
  const session = new PageSession({
    source: openPage(host.isHost),
    isOurs: host.isHost,
    describe: (reference) => summaryOf(reference, words),
    publish: (summary) => attempt(send('pageWasRead', summary)),
    lookUp: async (questions) => (await attempt(send('lookUpTables', questions))) ?? null,
    passages: async ({ url, ids }) =>
      (await attempt(send('passagesOfPage', { url, ids }))) ?? { snippets: [], goTo: null },
    tools: () => tools.loaded?.passages ?? null,
    loadTools: () => tools.load(),
  });
  const tools = createPageToolsLoader(() => orNotice(send('loadPageTools', undefined)), {
    host,
    language: () => words.language,
    bar: {
      keep: async (draft) => {
        const result = await orNotice(send('keepSnippet', draft));
        void session.refreshPassages();
        return result;
      },
      markChosen: (range) => session.markChosen(range),
      discard: async (id) => {
        const discarded = await attempt(send('discardSnippet', { id }));
        void session.refreshPassages();
        return discarded ?? false;
      },
    },
    card: {
      referenceOf: (link) => session.referenceOf(link),
      describe: (ids) => attempt(send('describeDocuments', { ids })),
      searchNotebook: (query) => void attempt(send('searchNotebook', { query })),
    },
  });
  const bar = barOnDemand(tools);
  const card = cardOnDemand(tools, (link) => session.referenceOf(link) !== null);

  watchReferences(card, ctx.signal);
  answerMessages({ session, bar, loadTools: () => tools.load(), signal: ctx.signal });
  watchSelection({ bar, offer: (range) => offer(range), signal: ctx.signal });
  ctx.addEventListener(document, 'selectionchange', prepareTools);
  ctx.addEventListener(window, 'wxt:locationchange', () => session.reread());
  let hydrated = false;
  const unwatch = [
    languageSetting.watch((setting) => (words = wordsIn(setting))),
    watchLinksWanted(location.href, (wanted) => session.setLinks(wanted && hydrated)),
  ];

  // An update replaces the extension under an open page; asking `ctx` notices it.
  const notice = (): boolean => ctx.isInvalid;
  ctx.addEventListener(document, UPDATED_EVENT as 'visibilitychange', notice);
  ctx.addEventListener(document, 'visibilitychange', notice);
  ctx.onInvalidated(() => {
    session.stop();
    if (isReplaced()) {
      if (!bar.endWithCopy()) sayUpdated();
    } else {
      host.remove();
      unwatch.forEach((stop) => stop());
    }
  });

  void makeLinks();

  async function makeLinks(): Promise<void> {
    await whenHydrated(ctx.signal);
    hydrated = true;
    if (!ctx.signal.aborted) session.setLinks(await areLinksWanted(location.href));
  }

  /** The tools come while the user is still selecting. */
  function prepareTools(): void {
    if (tools.loaded || (selectionOf(document)?.isCollapsed ?? true)) return;
    tools.load().catch(() => {});
  }

  function offer(range: Range): boolean {
    if (!session.holdsText(range)) return false;
    bar.offer(() => session.draftOf(range), range);
    return true;
  }

  /** The answer of a call. Rejects when nobody answers, which is also how an update is noticed. */
  async function orNotice<Answer>(call: Promise<Answer>): Promise<Answer> {
    try {
      return await call;
    } catch (error) {
      notice();
      throw error;
    }
  }

  /** The answer of a call; undefined when nobody answers. */
  const attempt = <Answer>(call: Promise<Answer>): Promise<Answer | undefined> =>
    orNotice(call).catch(() => undefined);

  /** This page still has an older Kamernoot, which no longer answers. */
  function sayUpdated(): void {
    showNotice(host, {
      words,
      text: words('notice.updated'),
      action: { label: words('notice.reload'), press: () => location.reload() },
      urgent: true,
    });
  }
}

/** True when the extension was updated or removed, false when a newer script took over in the same page. */
function isReplaced(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

async function whenHydrated(signal: AbortSignal): Promise<void> {
  if (!mayHydrate(document)) return;
  const loaded = new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });
  await untilHydrated({
    ask: () => send('isPageHydrated', undefined),
    loaded,
    limit: HYDRATION_LIMIT,
    signal,
  });
}
