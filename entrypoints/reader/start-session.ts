import inPageStyle from '../page.content/in-page.css?inline';
import noticeStyle from '../page.content/notice.css?inline';
import { isPlainKey } from '../../components/basics/plain-key';
import tokens from '../../components/basics/tokens.css?inline';
import { createOnPageTranslator } from '../../utils/i18n/on-page';
import type { Language } from '../../utils/i18n/language';
import { areLinksWanted, watchLinksWanted } from '../../utils/settings/site-links';
import { adoptStyle } from '../shared/adopt-style';
import { createInPageHost } from '../page.content/in-page-host';
import type { PassageNotes } from '../page.content/passages/passage-notes';
import type { PageSession } from '../page.content/session/page-session';
import type { PageSource } from '../page.content/session/page-source';
import { createPageTools } from '../page.content/page-tools/create-page-tools';
import { wirePage } from '../page.content/wire-page';

/**
 * Has a file that is shown read, linked, painted and clipped as a page is.
 *
 * @param address by which the file is known
 * @param signal ends it
 */
export function startSession(
  source: PageSource,
  { address, language, signal }: { address: string; language: Language; signal: AbortSignal },
): PageSession {
  const words = createOnPageTranslator(language);
  const host = createInPageHost(document, adoptStyle);
  host.addStyle([tokens, inPageStyle, noticeStyle].join('\n'));
  let notes: PassageNotes | null = null;
  const { session, bar } = wirePage({
    host,
    source,
    isOurs: host.isHost,
    words: () => words,
    tools(options) {
      const loaded = createPageTools(options);
      ({ notes } = loaded);
      return { loaded, load: () => Promise.resolve(loaded) };
    },
    // The pages of an extension go with it: there is nobody left to tell.
    onNoAnswer: () => {},
    signal,
  });
  const copyByKey = (event: KeyboardEvent): void => {
    // In our own page the key of the panel's cards is free; in the pages of others it is not.
    if (!isPlainKey(event, 'c') || bar.isInUse) return;
    if (!notes?.copy()) bar.copy();
  };
  document.addEventListener('keydown', copyByKey, { signal });
  const unwatch = watchLinksWanted(address, (wanted) => session.page.setLinks(wanted));
  void areLinksWanted(address).then((wanted) => signal.aborted || session.page.setLinks(wanted));
  signal.addEventListener('abort', () => {
    unwatch();
    session.stop();
    host.remove();
  });
  return session;
}
