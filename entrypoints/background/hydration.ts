import { browser } from '../../utils/browser';
import { isHydrated } from '../../utils/links/hydration-probe';
import { handle } from '../../utils/messages';

/** Looks into a page's own JavaScript world, where alone it shows whether React has come to life. */
export function registerHydration(): void {
  handle('isPageHydrated', async (_, { tabId }) => {
    if (tabId === undefined) return false;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: isHydrated,
    });
    return answer?.result === true;
  });
}
