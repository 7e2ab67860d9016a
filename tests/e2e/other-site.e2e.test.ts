import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { ChromiumBrowser } from '../support/chromium';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT, REFERENCE_LINK } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'De Kamer heeft daarover eerder gesproken';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Een weblog</title>
  <p>Zie Kamerstuk 30 573, nr. 61 voor het begin. ${PASSAGE}, en komt er op terug.</p>`;
const byMenu = 'https://www.example.org/menu';
const byKey = 'https://www.example.org/toets';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  for (const address of [byMenu, byKey]) sites.serve(address, PAGE);
});
afterAll(() => sites.close());

describe.each(BROWSERS)('A page of any other site in %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());

  const links = (): Promise<string[]> =>
    browser.page.$$eval(REFERENCE_LINK, (found) => found.map((link) => (link as HTMLAnchorElement).href));

  /** Opens a page that Kamernoot may enter because the user clicked, and has not entered. */
  async function open(address: string): Promise<void> {
    await browser.page.goto(address);
    // A menu and a shortcut that are not a user's own let nobody in; the icon of the toolbar does.
    if (browser instanceof ChromiumBrowser) await browser.clickToolbarIcon();
    expect(await calls.describePage(address)).toBeNull();
    expect(await links()).toEqual([]);
    await selectText(browser.page, PASSAGE);
  }

  test('is read by the item of the menu, which keeps what is selected with its place', async () => {
    await open(byMenu);
    await browser.chooseMenuItem('keep-selection');
    await expect.poll(() => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT)).toEqual([PASSAGE]);
    await expect.poll(links).toEqual(['https://zoek.officielebekendmakingen.nl/kst-30573-61.html']);
    await expect
      .poll(() => calls.passages(byMenu))
      .toMatchObject([
        { quote: PASSAGE, source: { url: byMenu, title: 'Een weblog' }, anchor: { position: { start: 45 } } },
      ]);
  });

  test('is read by the shortcut, which brings the keyboard to the bar', async () => {
    await open(byKey);
    await browser.runCommand('keep-selection');
    const bar = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    await bar.waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Enter');
    await expect.poll(() => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT)).toEqual([PASSAGE]);
    await expect.poll(links).toHaveLength(1);
  });

  test('is left alone at the next visit', async () => {
    await browser.page.goto(byMenu);
    expect(await calls.describePage(byMenu)).toBeNull();
    expect(await links()).toEqual([]);
    expect(await browser.page.$(IN_PAGE_HOST)).toBeNull();
  });
});
