import type { Translator } from '../../utils/i18n';
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

/**
 * Says on the icon whether words were kept where no page can say it, as in the browser's PDF viewer; the browser clears
 * it when the tab goes elsewhere.
 */
export async function showKept(tabId: number, kept: boolean, words: Translator): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: kept ? '#0a665a' : '#a12622' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: kept ? '✓' : '!' });
  await browser.action.setTitle({ tabId, title: words(kept ? 'menu.kept' : 'menu.notKept') });
}
