import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { ChromiumBrowser } from '../support/chromium';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { builtExtension, ExtensionCalls } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import { highlightedTexts, selectionOf, selectText } from '../support/page-text';
import { openSample, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';

const words = createTranslator('en');
const FIRST = 'Nederland verwelkomt het initiatief voor dit overleg';
const SECOND = 'Zonder een goed functionerend asielsysteem';
const DRAGGED = 'Uw Kamer is bekend met deze inzet.';
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';
/** Longer than a selection rests before it is offered, in milliseconds. */
const RESTING = 600;

/** Of the two browsers only Chromium takes touches and dragged words from outside as its own. */
describe('A passage in Chromium', () => {
  let sites: SiteServer;
  let browser: ChromiumBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    sites = await startSiteServer();
    browser = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });
  beforeEach(async () => {
    await openSample(browser, 'letter-2018');
    await expect.poll(() => calls.describePage(SAMPLES['letter-2018'].url)).not.toBeNull();
  });
  const kept = async (quote: string) =>
    (await calls.passages(ADDRESS)).find((passage) => passage.quote === quote);

  // A finger that rests has the browser select; then it is lifted, or the browser takes the gesture over from the page.
  test.each([
    ['lifted', 'touchEnd', FIRST],
    ['taken over by the browser', 'touchCancel', SECOND],
  ] as const)('that a finger selects brings the bar when the finger is %s', async (_, end, passage) => {
    const { page } = browser;
    const session = await page.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    const touch = (
      type: 'touchStart' | 'touchEnd' | 'touchCancel',
      touchPoints: { x: number; y: number }[],
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await selectText(page, passage);
    const place = await selectionOf(page);
    await page.evaluate(() => {
      const range = getSelection()!.getRangeAt(0);
      Object.assign(globalThis, { selectAgain: () => getSelection()!.addRange(range) });
      getSelection()!.removeAllRanges();
    });
    await expect.poll(() => page.$(IN_PAGE_HOST)).toBeNull();

    await touch('touchStart', [place]);
    await page.evaluate(() => (globalThis as unknown as { selectAgain(): void }).selectAgain());
    await new Promise((resolve) => setTimeout(resolve, RESTING));
    expect(await page.$(IN_PAGE_HOST)).toBeNull();
    await touch(end, []);
    const bar = await closedShadowRoot(page, IN_PAGE_HOST);
    const keep = (await bar.waitForSelector(role('button', words('bar.keep'))))!;
    const { x, y, width, height } = (await keep.boundingBox())!;
    await touch('touchStart', [{ x: x + width / 2, y: y + height / 2 }]);
    await touch('touchEnd', []);
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(() => kept(passage)).toBeDefined();
    await session.detach();
  });

  test('that is dragged into the panel is kept with its place', async () => {
    await browser.clickToolbarIcon();
    const panel = await browser.sidePanel();
    await panel.waitForSelector('::-p-text(Ingelaste Europese migratiebijeenkomst 24 juni a.s.)');
    await selectText(browser.page, DRAGGED);
    await panel.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', text);
      for (const event of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, DRAGGED);
    await panel.waitForSelector(`::-p-text(${words('drop.kept')})`);
    await expect.poll(() => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT)).toContain(DRAGGED);
    await expect
      .poll(async () => (await kept(DRAGGED))?.anchor.position)
      .toMatchObject({ start: expect.any(Number) as number });
  });
});
