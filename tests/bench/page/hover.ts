import type { ChromiumBrowser } from '../../support/chromium';
import { IN_PAGE_HOST, REFERENCE_LINK } from '../../support/in-page';

/** How long cards take to open, in milliseconds from the pointer's coming to a reference: the rest it needs included. */
export interface HoverTimes {
  /** The first card of a page, with the background asleep, when the pointer comes from elsewhere in the page. */
  first: number;
  /** The next one: card and background are there. */
  warm: number;
}

/** Has the page note when the pointer comes to one of our links, and when something of ours is shown. */
function noteTimes([link, host]: [string, string]): void {
  const noted = { over: 0, shown: 0 };
  Object.assign(window, { noted });
  document.addEventListener(
    'pointerover',
    ({ target, timeStamp }) => {
      if ((target as Element).closest(link)) Object.assign(noted, { over: timeStamp, shown: 0 });
    },
    true,
  );
  new MutationObserver(() => {
    if (document.querySelector(host)) noted.shown ||= performance.now();
  }).observe(document.documentElement, { childList: true });
}

/** @param address a page with at least two references in sight of each other */
export async function measureHover(chromium: ChromiumBrowser, address: string): Promise<HoverTimes> {
  const { page } = chromium;
  await page.goto(address);
  await page.waitForSelector(REFERENCE_LINK);
  await page.evaluate(noteTimes, [REFERENCE_LINK, IN_PAGE_HOST] as [string, string]);
  await chromium.stopBackground();
  const hover = async (index: number): Promise<number> => {
    await page.mouse.move(2, 2);
    await page.waitForFunction((host) => !document.querySelector(host), {}, IN_PAGE_HOST);
    // A pointer is on its way for a while before it comes to a reference.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const link = (await page.$$(REFERENCE_LINK))[index]!;
    await link.scrollIntoView();
    const { x, y, width, height } = (await link.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 2 });
    await page.waitForSelector(IN_PAGE_HOST);
    return page.evaluate('noted.shown - noted.over') as Promise<number>;
  };
  return { first: await hover(0), warm: await hover(1) };
}
