import { browser } from '../../utils/browser';
import { sendToTab } from '../../utils/messages';

/**
 * Has Kamernoot run in a tab of any site, where the user asked for it there (`activeTab`). Does nothing where
 * it runs already or where the browser does not allow it.
 */
export async function runInTab(tabId: number): Promise<void> {
  try {
    await sendToTab(tabId, 'describePage', undefined);
  } catch {
    try {
      await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/page.css'] });
      await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/page.js'] });
    } catch {
      // The browser's own pages and its PDF viewer are closed to extensions.
    }
  }
}
