import { browser } from '../../utils/browser';

/** The icon has room for three digits. */
const LARGEST = 999;

const text = (count: number): string => (count === 0 ? '' : count > LARGEST ? `${LARGEST}+` : String(count));

/** Shows on the icon how many references the page in a tab holds; the browser clears it when the tab goes elsewhere. */
export async function showCount(tabId: number, references: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0a665a' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: text(references) });
}
