import { browser } from '../browser';
import { sendToTab } from './index';

/**
 * Has Kamernoot run in a tab of any site, where the user asked for it there (`activeTab`). Where it runs already
 * nothing is done; the browser never allows it on its own pages and in its PDF viewer.
 *
 * @returns whether it runs there and answers
 */
export async function runInTab(tabId: number): Promise<boolean> {
  if (await answers(tabId)) return true;
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/page.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
  } catch {
    return false;
  }
  return answers(tabId);
}

async function answers(tabId: number): Promise<boolean> {
  try {
    await sendToTab(tabId, 'describePage', undefined);
    return true;
  } catch {
    return false;
  }
}
