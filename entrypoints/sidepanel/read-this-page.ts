import { browser } from '../../utils/browser';
import { sendToTab } from '../../utils/messages';

/**
 * Has Kamernoot read the page in a tab on which it does not run by itself.
 *
 * The browser allows it after a click on the icon (`activeTab`), and never on its own pages.
 *
 * @returns whether the page could be read
 */
export async function readThisPage(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/page.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
    await sendToTab(tabId, 'describePage', undefined);
    return true;
  } catch {
    return false;
  }
}
