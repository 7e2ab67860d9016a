import * as v from 'valibot';
import { browser, type Browser } from '../../utils/browser';
import { sendToTab } from '../../utils/messages';
import { openReader } from '../../utils/files/open-reader';
import { snippetDraft } from '../../utils/notebook/schemas';
import { languageSetting } from '../../utils/settings';
import { canonicalAddress } from '../../utils/sites/address';
import { SITE_MATCHES } from '../../utils/sites/matches';
import { withoutUnseen } from '../../utils/text/unseen';
import { draftOfWordsAlone } from '../shared/draft-of-words';
import { showKept } from './badge';
import { chosenTranslator } from './chosen-translator';
import { keep } from './clipping';
import { runInTab } from '../../utils/messages/run-in-tab';
import { reportFailure } from './report-failure';

const KEEP = 'keep-selection';
const READ = 'read-file';
/** Links to what may be a file: on our sites any, elsewhere what its name tells. */
const FILE_LINKS = [...SITE_MATCHES, 'https://*/*.pdf*', 'https://*/*.docx*', 'https://*/*.odt*'];

/** Of a tab, which may be a whole address, in UTF-16 code units. */
const LONGEST_TITLE = 500;

/** The items in the menus of a selection and of a link, and the shortcut that does the same. */
export function registerMenus(): void {
  let made: Promise<void> = Promise.resolve();
  // One after the other: two at once would put in each item twice, which the browser refuses.
  const makeAnew = (): void => {
    made = made.then(createMenus, createMenus);
    reportFailure(made, 'make its menus');
  };
  browser.runtime.onInstalled.addListener(makeAnew);
  // The worker may sleep while the setting is changed: the menu is made anew at every start as well.
  browser.runtime.onStartup.addListener(makeAnew);
  languageSetting.watch(makeAnew);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === KEEP) reportFailure(keepFromMenu(info, tab), 'keep what was selected');
    if (info.menuItemId === READ && info.linkUrl) {
      reportFailure(openReader(info.linkUrl, tab?.id), 'open its reader');
    }
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === KEEP && tab?.id !== undefined) reportFailure(askToKeep(tab.id), 'offer to keep');
  });
}

async function createMenus(): Promise<void> {
  const words = await chosenTranslator();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: KEEP, title: words('menu.keep'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: READ,
    title: words('menu.read'),
    contexts: ['link'],
    targetUrlPatterns: FILE_LINKS,
  });
}

/** The shortcut brings the keyboard to the bar: Enter keeps, Tab goes to the note. */
async function askToKeep(tabId: number): Promise<void> {
  await runInTab(tabId);
  await sendToTab(tabId, 'keepSelection', { quote: null, ask: true }).catch(() => false);
}

/** The menu keeps at once. Where no script runs, as in a PDF viewer, the words are kept without their place. */
async function keepFromMenu(
  { selectionText, pageUrl }: Browser.contextMenus.OnClickData,
  clicked?: Browser.tabs.Tab,
): Promise<void> {
  const quote = selectionText?.trim() ?? '';
  // Older Chromium names no tab for what is chosen in its PDF viewer.
  const isNamed = clicked?.id !== undefined && clicked.id >= 0;
  const [tab] = isNamed ? [clicked] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  await runInTab(tab.id);
  const kept = await sendToTab(tab.id, 'keepSelection', { quote: quote || null, ask: false }).catch(
    () => false,
  );
  if (kept || quote === '') return;
  const address = pageUrl?.startsWith('http') ? pageUrl : (tab.url ?? '');
  await showKept(tab.id, await keepWords(quote, address, tab.title || address), await chosenTranslator());
}

/** Keeps words without their place; false when that cannot be: they are too long, or the address is none of the web. */
async function keepWords(quote: string, address: string, title: string): Promise<boolean> {
  const url = address && canonicalAddress(address);
  const source = {
    url,
    title: withoutUnseen(title).slice(0, LONGEST_TITLE),
    sender: null,
    date: null,
    ids: [],
  };
  const draft = v.safeParse(snippetDraft, draftOfWordsAlone(quote, source));
  return draft.success && (await keep(draft.output)).kept;
}
