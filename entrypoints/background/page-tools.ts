import { browser } from '../../utils/browser';
import { handle } from '../../utils/messages';

/** Has the tools run in a page that needs them now: a page cannot fetch a script into its own world. */
export function registerPageTools(): void {
  handle('loadPageTools', async (_, { tabId }) => {
    if (tabId === undefined) return;
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-tools.js'] });
  });
}
