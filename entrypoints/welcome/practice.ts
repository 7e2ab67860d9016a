import tokens from '../../components/basics/tokens.css?inline';
import type { Language } from '../../utils/i18n';
import { createOnPageTranslator } from '../../utils/i18n/on-page';
import { send, type MessageAnswer, type MessageData, type MessageName } from '../../utils/messages';
import { OWN_LINK_ATTRIBUTE } from '../../utils/text/layout';
import { adoptStyle } from '../shared/adopt-style';
import inPageStyle from '../page.content/in-page.css?inline';
import { createInPageHost } from '../page.content/in-page-host';
import type { PageSession } from '../page.content/session/page-session';
import { openPage } from '../page.content/session/page-source';
import { createPageTools } from '../page.content/page-tools/create-page-tools';
import { wirePage, type Ask } from '../page.content/wire-page';
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
export function startPractice(options: PracticeOptions): PageSession {
  const { letter, notes, language, signal } = options;
  const host = createInPageHost(document, adoptStyle);
  host.addStyle([tokens, inPageStyle].join('\n'));
  const isNoLetter = (node: Node): boolean =>
    host.isHost(node) || !(letter.contains(node) || node.contains(letter));
  const { session } = wirePage({
    host,
    source: openPage(isNoLetter),
    isOurs: isNoLetter,
    words: () => createOnPageTranslator(language()),
    tools(given) {
      const loaded = createPageTools({ ...given, card: { ...given.card, inNewTab: true } });
      return { loaded, load: () => Promise.resolve(loaded) };
    },
    ask: practiceBackground(options),
    onNoAnswer: () => {},
    signal,
  });
  // Whoever practises stays here.
  letter.addEventListener('click', openInNewTab, { signal });
  const stopWatching = notes.watch(() => void session.passages.refresh());
  signal.addEventListener('abort', () => {
    stopWatching();
    session.stop();
    host.remove();
  });
  session.page.setLinks(true);
  return session;
}

type Answers = { [Name in MessageName]?: (data: MessageData<Name>) => MessageAnswer<Name> };

/** Stands between the letter and the background: nothing that is practised reaches the notebook. */
function practiceBackground({ notes, onJump }: PracticeOptions): Ask {
  const answers: Answers = {
    pageWasRead: () => {},
    keepSnippet: (draft) => notes.keep(draft),
    discardSnippet: ({ id }) => notes.discard(id),
    storeDraft: () => {},
    dropDraft: () => {},
    passagesOfPage: () => ({ snippets: notes.all, drafts: [], goTo: null }),
  };
  return async (name, data) => {
    if (name === 'describeDocuments') onJump();
    const answer = answers[name];
    return answer ? answer(data) : send(name, data);
  };
}

function openInNewTab(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>(`a[${OWN_LINK_ATTRIBUTE}]`);
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}
