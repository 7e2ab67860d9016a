import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import confidenceMarkStyle from '../../components/confidence-mark.css?inline';
import referenceStyle from '../../components/reference-item.css?inline';
import tokens from '../../components/tokens.css?inline';
import { browser } from '../../utils/browser';
import { chooseLanguage, type LanguageSetting } from '../../utils/i18n/language';
import { createPageTranslator } from '../../utils/i18n/page';
import type { PageTranslator } from '../../utils/i18n/translator';
import { mayHydrate, untilHydrated } from '../../utils/links/hydration';
import { send } from '../../utils/messages';
import { UPDATED_EVENT } from '../../utils/messages/updated-event';
import { languageSetting } from '../../utils/settings';
import { areLinksWanted, watchLinksWanted } from '../../utils/settings/site-links';
import { answerMessages } from './answer-messages';
import cardStyle from './card/card.css?inline';
import { ReferenceCard } from './card/reference-card';
import { summaryOf } from './card/summary';
import { watchReferences } from './card/watch-references';
import { ClipBar } from './clip-bar/clip-bar';
import clipBarStyle from './clip-bar/clip-bar.css?inline';
import { watchSelection } from './clip-bar/watch-selection';
import { createInPageHost } from './in-page-host';
import { PageSession } from './page-session';
import { showUpdateNotice } from './update-notice';

/** The insides of our element in the page look like the panel. */
const STYLE = [tokens, clipBarStyle, confidenceMarkStyle, referenceStyle, cardStyle].join('\n');

/** Longest wait for a page's framework after everything was loaded, in milliseconds. */
const HYDRATION_LIMIT = 4_000;

/** Wires everything that Kamernoot does in a page; it all ends when `ctx` is invalidated. */
export async function startPage(ctx: ContentScriptContext): Promise<void> {
  const wordsIn = (setting: LanguageSetting): PageTranslator =>
    createPageTranslator(chooseLanguage(setting, browser.i18n.getUILanguage()));
  let words = wordsIn(await languageSetting.getValue());

  const host = createInPageHost(document, STYLE);
  const session = new PageSession({
    isOurs: host.isHost,
    describe: (reference) => summaryOf(reference, words),
    publish: (summary) => attempt(send('pageWasRead', summary)),
    lookUp: async (questions) => (await attempt(send('lookUpTables', questions))) ?? null,
    passages: async ({ url, ids }) =>
      (await attempt(send('passagesOfPage', { url, ids }))) ?? { snippets: [], goTo: null },
  });
  const bar = new ClipBar({
    host,
    words: () => words,
    keep: async (draft) => {
      const result = await attempt(send('keepSnippet', draft));
      if (!result) throw new Error('Nobody answered');
      void session.refreshPassages();
      return result;
    },
    markChosen: (range) => session.markChosen(range),
    discard: async (id) => {
      const discarded = await attempt(send('discardSnippet', { id }));
      void session.refreshPassages();
      return discarded ?? false;
    },
  });

  const card = new ReferenceCard({
    host,
    words: () => words,
    referenceOf: (link) => session.referenceOf(link),
    describe: (ids) => attempt(send('describeDocuments', { ids })),
    searchNotebook: (query) => void attempt(send('searchNotebook', { query })),
  });

  watchReferences(card, ctx.signal);
  answerMessages(session, bar, ctx.signal);
  watchSelection({ bar, offer: (range) => offer(range), signal: ctx.signal });
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
      if (!bar.endWithCopy()) showUpdateNotice(host, words);
    } else {
      host.remove();
      unwatch.forEach((stop) => stop());
    }
  });

  await whenHydrated(ctx.signal);
  hydrated = true;
  if (!ctx.signal.aborted) session.setLinks(await areLinksWanted(location.href));

  function offer(range: Range): boolean {
    const draft = session.draftOf(range);
    if (draft) bar.offer(draft, range);
    return draft !== null;
  }

  /** The answer of a call; undefined when nobody answers, which is also how an update is noticed. */
  async function attempt<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await call;
    } catch {
      notice();
      return undefined;
    }
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
