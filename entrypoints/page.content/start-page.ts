import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import tokens from '../../components/basics/tokens.css?inline';
import { browser } from '../../utils/browser';
import { chooseLanguage, type LanguageSetting } from '../../utils/i18n/language';
import { createOnPageTranslator } from '../../utils/i18n/on-page';
import type { OnPageTranslator } from '../../utils/i18n/translator';
import { mayHydrate, untilHydrated } from '../../utils/links/hydration';
import { send } from '../../utils/messages';
import { UPDATED_EVENT } from '../../utils/messages/updated-event';
import { languageSetting } from '../../utils/settings';
import { areLinksWanted, watchLinksWanted } from '../../utils/settings/site-links';
import { createInPageHost } from './in-page-host';
import { showNotice } from './notice';
import inPageStyle from './in-page.css?inline';
import noticeStyle from './notice.css?inline';
import { openPage } from './session/page-source';
import { createPageToolsLoader } from './page-tools/load-page-tools';
import { createReaderButton } from './reader-button';
import { wirePage } from './wire-page';

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
  host.addStyle([tokens, inPageStyle, noticeStyle].join('\n'));
  const readerButton = createReaderButton(
    () => words('page.readFile'),
    (url) => void send('openReader', { url }).catch(notice),
  );
  const isOurs = (node: Node): boolean => host.isHost(node) || node === readerButton.host;
  let hydrated = false;
  const { session, bar } = wirePage({
    host,
    source: openPage(isOurs),
    isOurs,
    onRead: () => offerReader(),
    words: () => words,
    tools: (options, answered) =>
      createPageToolsLoader(() => answered(send('loadPageTools', undefined)), options),
    onNoAnswer: () => void notice(),
    signal: ctx.signal,
  });
  ctx.addEventListener(window, 'wxt:locationchange', () => session.page.reread());
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && void comeBack());
  const unwatch = [
    languageSetting.watch((setting) => (words = wordsIn(setting))),
    watchLinksWanted(location.href, (wanted) => session.page.setLinks(wanted && hydrated)),
  ];

  ctx.addEventListener(document, UPDATED_EVENT as 'visibilitychange', notice);
  ctx.addEventListener(document, 'visibilitychange', notice);
  ctx.onInvalidated(() => {
    session.stop();
    readerButton.showFor(null);
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
    offerReader();
    await followSettings();
  }

  /** To a page that the browser kept while the user was elsewhere: nobody told it what changed meanwhile. */
  async function comeBack(): Promise<void> {
    session.comeBack();
    await followSettings();
  }

  async function followSettings(): Promise<void> {
    if (notice()) return;
    words = wordsIn(await languageSetting.getValue());
    if (hydrated) session.page.setLinks(await areLinksWanted(location.href));
  }

  /** A page that waits for its framework must not be touched. */
  function offerReader(): void {
    // Chromium shows no page of an extension in a private window.
    if (import.meta.env.CHROME && browser.extension.inIncognitoContext) return;
    if (hydrated && !ctx.signal.aborted) readerButton.showFor(session.page.summary?.fileUrl ?? null);
  }

  /** An update replaces the extension under an open page; asking `ctx` notices it. */
  function notice(): boolean {
    return ctx.isInvalid;
  }

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
