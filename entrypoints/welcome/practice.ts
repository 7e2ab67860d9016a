import tokens from '../../components/tokens.css?inline';
import type { Language } from '../../utils/i18n';
import { createOnPageTranslator } from '../../utils/i18n/on-page';
import { send } from '../../utils/messages';
import { OWN_LINK_ATTRIBUTE } from '../../utils/text/layout';
import { summaryOf } from '../page.content/card/summary';
import { watchReferences } from '../page.content/card/watch-references';
import { watchSelection } from '../page.content/clip-bar/watch-selection';
import { createInPageHost } from '../page.content/in-page-host';
import { barOnDemand } from '../page.content/page-tools/bar-on-demand';
import { cardOnDemand } from '../page.content/page-tools/card-on-demand';
import { createPageTools } from '../page.content/page-tools/create-page-tools';
import { handOver } from '../page.content/page-tools/hand-over';
import { createPageToolsLoader } from '../page.content/page-tools/load-page-tools';
import { PageSession } from '../page.content/page-session';
import { openPage } from '../page.content/page-source';
import type { PracticeNotes } from './practice-notes';

interface PracticeOptions {
  /** The practice letter; the rest of the page is not read. */
  letter: HTMLElement;
  notes: PracticeNotes;
  language(): Language;
  /** The user rested on a reference. */
  onJump(): void;
  signal: AbortSignal;
}

/** Brings the real links, card, bar and marks to the practice letter, until `signal` ends it. */
export function startPractice({ letter, notes, language, onJump, signal }: PracticeOptions): PageSession {
  const host = createInPageHost(document);
  host.addStyle(tokens);
  const isOurs = (node: Node): boolean =>
    host.isHost(node) || !(letter.contains(node) || node.contains(letter));
  const session: PageSession = new PageSession({
    source: openPage(isOurs),
    isOurs,
    describe: (reference) => summaryOf(reference, createOnPageTranslator(language())),
    publish: () => {},
    lookUp: (questions) => send('lookUpTables', questions).catch(() => null),
    passages: async () => ({ snippets: notes.all, goTo: null }),
    tools: () => tools.loaded?.passages ?? null,
    loadTools: () => tools.load(),
  });
  const tools = createPageToolsLoader(async () => handOver(createPageTools), {
    host,
    language,
    bar: {
      keep: async (draft) => notes.keep(draft),
      discard: async (id) => notes.discard(id),
      markChosen: (range) => session.markChosen(range),
    },
    card: {
      referenceOf: (link) => session.referenceOf(link),
      describe(ids) {
        onJump();
        return send('describeDocuments', { ids }).catch(() => undefined);
      },
      searchNotebook: (query) => void send('searchNotebook', { query }).catch(() => {}),
      inNewTab: true,
    },
  });
  const bar = barOnDemand(tools);

  watchReferences(
    cardOnDemand(tools, (link) => session.referenceOf(link) !== null),
    signal,
  );
  watchSelection({
    bar,
    offer(range) {
      if (!session.holdsText(range)) return false;
      bar.offer(() => session.draftOf(range), range);
      return true;
    },
    signal,
  });
  // Whoever practises stays here.
  letter.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(`a[${OWN_LINK_ATTRIBUTE}]`);
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      window.open(link.href, '_blank', 'noopener');
    },
    { signal },
  );
  const stopWatching = notes.watch(() => void session.refreshPassages());
  signal.addEventListener('abort', () => {
    stopWatching();
    session.stop();
    host.remove();
  });
  session.setLinks(true);
  return session;
}
