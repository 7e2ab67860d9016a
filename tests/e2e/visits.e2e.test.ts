import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { closedShadowRoot } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension, type BrowserName } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT, REFERENCE_LINK } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'zegt toe de Kamer te informeren';
const FIRST = 'https://www.tweedekamer.nl/eerste';
const NEXT = 'https://www.tweedekamer.nl/volgende';
const EAGER = 'https://www.tweedekamer.nl/vooruit';
const PREPARED = 'https://www.tweedekamer.nl/voorbereid';

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Brief</title><link rel="icon" href="data:,">${body}`;
const TWO = '<p>Zie Kamerstuk 30 573, nr. 62 en Kamerstuk 30 573, nr. 63.</p>';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  sites.serve(
    FIRST,
    page(`<p>Zie Kamerstuk 30 573, nr. 61. De minister ${PASSAGE}.</p>
      <script>addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; })</script>`),
  );
  sites.serve(NEXT, page(TWO));
  const rules = { prerender: [{ source: 'list', urls: [PREPARED], eagerness: 'immediate' }] };
  sites.serve(
    EAGER,
    page(`<p>Zie Kamerstuk 30 573, nr. 61.</p><a id="next" href="${PREPARED}">Verder</a>
      <script type="speculationrules">${JSON.stringify(rules)}</script>`),
  );
  sites.serve(PREPARED, page(`${TWO}<script>fetch('/ready?' + document.prerendering)</script>`));
});
afterAll(() => sites.close());

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { set(values: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

/** A browser with a page of the extension beside the one that is visited. */
interface Visit {
  browser: TestBrowser;
  inside: Page;
  calls: ExtensionCalls;
}
async function visit(name: BrowserName): Promise<Visit> {
  const browser = await launchExtension(name, sites);
  const calls = await ExtensionCalls.open(browser);
  const inside = await browser.openExtensionPage(PANEL_PAGE);
  await browser.page.bringToFront();
  return { browser, inside, calls };
}

/** What stands on the icon while a page is open; null while it is not. */
const countOn = ({ inside }: Visit, address: string): Promise<string | null> =>
  inside.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : null;
  }, address);

describe.each(BROWSERS)('A page to which the user comes back in %s', (name) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(name);
  });
  afterAll(() => visited.browser.close());

  const painted = (): Promise<string[]> => highlightedTexts(visited.browser.page, PASSAGE_HIGHLIGHT);
  const links = (): Promise<number> => visited.browser.page.$$eval(REFERENCE_LINK, ({ length }) => length);

  test('knows what was changed in notebook and settings meanwhile, and is counted again', async () => {
    const { browser, inside, calls } = visited;
    await browser.page.goto(FIRST);
    await expect.poll(links).toBe(1);
    await selectText(browser.page, PASSAGE);
    await clickOn(await closedShadowRoot(browser.page, IN_PAGE_HOST), words('bar.keep'));
    await expect.poll(painted).toEqual([PASSAGE]);
    await expect.poll(() => countOn(visited, FIRST)).toBe('1');

    await browser.page.goto(NEXT);
    await expect.poll(() => countOn(visited, NEXT)).toBe('2');
    const [kept] = await calls.passages(FIRST);
    await inside.evaluate(async (id) => {
      await chrome.runtime.sendMessage({
        id: 1,
        type: 'discardSnippet',
        data: { id },
        timestamp: Date.now(),
      });
      await chrome.storage.local.set({ links: false });
    }, kept!.id);
    await expect.poll(links).toBe(0);

    // The browser shows it as it was, and does not load it: for that puppeteer would wait in vain.
    await browser.page.evaluate(() => setTimeout(() => history.back()));
    await browser.page.waitForFunction(() => (window as { persisted?: boolean }).persisted === true);
    await expect.poll(painted).toEqual([]);
    await expect.poll(links).toBe(0);
    await expect.poll(() => countOn(visited, FIRST)).toBe('1');
  });
});

// Firefox prepares no pages.
describe('A page that Chromium prepares before a visit', () => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit('chromium');
  });
  afterAll(() => visited.browser.close());

  test('is not read before it is visited, and says nothing of itself on the icon of the page that is', async () => {
    await visited.browser.page.goto(EAGER);
    await expect.poll(() => countOn(visited, EAGER)).toBe('1');
    await expect.poll(() => sites.asked.map(({ url }) => new URL(url).search)).toContain('?true');
    // What should not come has no end to wait for.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await countOn(visited, EAGER)).toBe('1');
  });

  test('is read when it is', async () => {
    await visited.browser.page.evaluate(() =>
      setTimeout(() => document.querySelector<HTMLElement>('#next')!.click()),
    );
    await expect.poll(() => countOn(visited, PREPARED)).toBe('2');
    expect(await visited.calls.describePage(PREPARED)).toMatchObject({ referenceCount: 2 });
    expect(sites.asked.map(({ url }) => new URL(url).search)).not.toContain('?false');
  });
});
