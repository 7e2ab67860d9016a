import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { ChromiumBrowser } from '../support/chromium';
import { clickOn } from '../support/click-on';
import { builtExtension } from '../support/extension-under-test';
import { row, writeRows } from '../support/notebook-rows';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE } from '../support/test-browser';

const words = createTranslator('en');
const PAPER = 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html';

interface Omnibox {
  omnibox: {
    onInputStarted: { dispatch(): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
}
declare const chrome: Omnibox;

/** No automation types into the address bar of a headless browser: its events are given to the background. */
describe('The keyword in the address bar of Chromium', () => {
  let sites: SiteServer;
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    sites = await startSiteServer();
    sites.serve(PAPER, '<!doctype html><title>Kamerstuk</title><p>Kamerstuk.</p>');
    browser = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
    const page = await browser.openExtensionPage(PANEL_PAGE);
    await clickOn(page, words('panel.notebook'), 'tab');
    await page.waitForSelector('.empty-state');
    await writeRows(page, [row(1, { quote: 'Over het stikstofbeleid.' }), row(2)]);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  async function enter(text: string): Promise<void> {
    const worker = await browser.background();
    await worker.evaluate((typed: string) => {
      chrome.omnibox.onInputStarted.dispatch();
      chrome.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab');
    }, text);
  }

  test('opens a document', async () => {
    const opened = browser.browser.waitForTarget((target) => target.url() === PAPER);
    await enter(PAPER);
    await opened;
  });

  test('searches for anything else, in a tab where the panel may not be opened', async () => {
    const opened = browser.browser.waitForTarget((target) => target.url().endsWith(PANEL_PAGE));
    await enter('stiksotfbeleid');
    const panel = (await (await opened).page())!;
    await panel.waitForSelector('blockquote mark');
    await expect
      .poll(() => panel.$eval('input[type=search]', (field) => (field as HTMLInputElement).value))
      .toBe('stiksotfbeleid');
  });

  test('does not open an address that nobody offered', async () => {
    const before = (await browser.browser.pages()).length;
    await enter('https://www.example.org/');
    await expect.poll(async () => (await browser.browser.pages()).length).toBe(before + 1);
    const urls = (await browser.browser.pages()).map((page) => page.url());
    expect(urls.filter((url) => url.includes('example.org'))).toEqual([]);
  });
});
