import { browser } from '../../utils/browser';
import { reportFailure } from './report-failure';

/** Opens the first page, once: after an installation, and not after an update. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') reportFailure(openOnce(), 'open its first page');
  });
}

const OPENED = 'welcome-opened';

/** What is loaded for a session only is installed anew with every start of the browser. */
async function openOnce(): Promise<void> {
  const { [OPENED]: opened } = await browser.storage.local.get(OPENED);
  if (opened) return;
  await browser.storage.local.set({ [OPENED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
