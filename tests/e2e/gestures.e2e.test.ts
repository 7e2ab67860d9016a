import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { closedShadowRoot, role, shadowRootNow } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT, REFERENCE_LINK } from '../support/in-page';
import { highlightedTexts, selectionOf, selectText } from '../support/page-text';
import { openPanelBeside } from '../support/panel-beside';
import { openSample, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const FIRST = 'Nederland verwelkomt het initiatief voor dit overleg';
const SECOND = 'Zonder een goed functionerend asielsysteem';
const DRAGGED = 'Uw Kamer is bekend met deze inzet.';
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';
/** Longer than a selection rests before it is offered, in milliseconds. */
const RESTING = 600;

interface Point {
  x: number;
  y: number;
}

interface Finger {
  press(at: Point): Promise<void>;
  release(): Promise<void>;
  tap(at: Point): Promise<void>;
}

/** A finger whose touches the page hears of to their end. */
async function lifted({ touchscreen }: Page): Promise<Finger> {
  return {
    async press({ x, y }) {
      await touchscreen.touchStart(x, y);
    },
    release: () => touchscreen.touchEnd(),
    tap: ({ x, y }) => touchscreen.tap(x, y),
  };
}

/** A finger of which the page hears no more once the browser selects with it. */
async function takenOver(page: Page): Promise<Finger> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const touch = async (
    type: 'touchStart' | 'touchEnd' | 'touchCancel',
    touchPoints: Point[],
  ): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    press: (place) => touch('touchStart', [place]),
    release: () => touch('touchCancel', []),
    async tap(place) {
      await touch('touchStart', [place]);
      await touch('touchEnd', []);
    },
  };
}

type FingerCase = [end: string, passage: string, fingerOn: (page: Page) => Promise<Finger>];
const LIFTED: FingerCase = ['lifted', FIRST, lifted];
/** WebDriver BiDi has no touch that is cancelled. */
const FINGERS: Record<TestBrowser['name'], FingerCase[]> = {
  chromium: [LIFTED, ['taken over by the browser', SECOND, takenOver]],
  firefox: [LIFTED],
};

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
});
afterAll(() => sites.close());

describe.each(BROWSERS)('A passage in %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await openSample(browser, 'letter-2018');
    await expect.poll(() => calls.describePage(SAMPLES['letter-2018'].url)).not.toBeNull();
  });
  const kept = async (quote: string) =>
    (await calls.passages(ADDRESS)).find((passage) => passage.quote === quote);

  /** Selects words under a finger that rests, as the browser does for it, and keeps them with a tap when it is gone. */
  async function keepByTouch(passage: string, { press, release, tap }: Finger): Promise<void> {
    const { page } = browser;
    await selectText(page, passage);
    const place = await selectionOf(page);
    await page.evaluate(() => {
      const range = getSelection()!.getRangeAt(0);
      Object.assign(globalThis, { selectAgain: () => getSelection()!.addRange(range) });
      getSelection()!.removeAllRanges();
    });
    await expect.poll(() => page.$(IN_PAGE_HOST)).toBeNull();

    await press(place);
    await page.evaluate(() => (globalThis as unknown as { selectAgain(): void }).selectAgain());
    await new Promise((resolve) => setTimeout(resolve, RESTING));
    expect(await page.$(IN_PAGE_HOST)).toBeNull();
    await release();
    const bar = await closedShadowRoot(page, IN_PAGE_HOST);
    const keep = (await bar.waitForSelector(role('button', words('bar.keep'))))!;
    const { x, y, width, height } = (await keep.boundingBox())!;
    await tap({ x: x + width / 2, y: y + height / 2 });
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(() => kept(passage)).toBeDefined();
  }

  // A finger that rests has the browser select; then it is lifted, or the browser takes the gesture over from the page.
  test.each(FINGERS[name])(
    'that a finger selects brings the bar when it is %s',
    async (_, passage, fingerOn) => {
      await keepByTouch(passage, await fingerOn(browser.page));
    },
  );

  test('a tap on a reference opens its card, one elsewhere closes it, and a second one follows it', async () => {
    const { page } = browser;
    const reference = (await page.waitForSelector(REFERENCE_LINK))!;
    const isOpen = async (): Promise<boolean> =>
      (await (await shadowRootNow(page, IN_PAGE_HOST))?.$('[role="dialog"]')) != null;
    const tap = () => reference.tap();
    await tap();
    await expect.poll(isOpen).toBe(true);
    await page.touchscreen.tap(5, 5);
    await expect.poll(isOpen).toBe(false);
    await tap();
    await expect.poll(isOpen).toBe(true);
    expect(page.url()).toBe(SAMPLES['letter-2018'].url);
    await Promise.all([page.waitForNavigation(), tap()]);
    expect(page.url()).toContain('kst-32317-516');
  });

  test('that is dragged into the panel is kept with its place', async () => {
    const { page } = browser;
    const panel = await openPanelBeside(browser);
    await panel.says('Ingelaste Europese migratiebijeenkomst 24 juni a.s.');
    await selectText(page, DRAGGED);
    await panel.drop(await dragged(page));
    await panel.says(words('drop.kept'));
    await expect.poll(() => highlightedTexts(page, PASSAGE_HIGHLIGHT)).toContain(DRAGGED);
    await expect
      .poll(async () => (await kept(DRAGGED))?.anchor.position)
      .toMatchObject({ start: expect.any(Number) as number });
  });
});

/** Begins to drag what is selected, with the mouse, and gives what the browser hands over; then it is let go again. */
async function dragged(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.addEventListener(
      'dragstart',
      ({ dataTransfer }) =>
        (document.documentElement.dataset['dragged'] = dataTransfer!.getData('text/plain')),
      { once: true },
    );
  });
  const { x, y } = await selectionOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 20, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => document.documentElement.dataset['dragged'] ?? '');
}
