import type { Page } from 'puppeteer-core';
import { untilTrue } from './patience';
import type { TestBrowser } from './test-browser';

/**
 * The tab whose address has this part, once there is one; it is brought to the front.
 *
 * @param closed one that is no longer there, of which Firefox still tells
 */
export async function tabShowing({ browser }: TestBrowser, part: string, closed?: Page): Promise<Page> {
  const page = await untilTrue(
    async () => (await browser.pages()).find((tab) => tab !== closed && tab.url().includes(part)),
    () => `No tab shows ${part}`,
  );
  await page.bringToFront();
  return page;
}
