import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { FirefoxBrowser } from '../support/firefox';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT, REFERENCE_LINK } from '../support/in-page';
import { highlightedTexts } from '../support/page-text';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE, WELCOME_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const SENTENCE = 'Een passage die iemand bewaart, moet maanden later nog terug te vinden zijn';

let sites: SiteServer;
beforeAll(async () => {
  mkdirSync('test-output', { recursive: true });
  sites = await startSiteServer();
});
afterAll(() => sites.close());

/** One journey, with the keyboard alone: each test goes on where the one before stopped. */
describe.each(BROWSERS)('The first page in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    // That it opened by itself was seen by whoever launched the browser, who closed it.
    browser = await launchExtension(name, sites);
    page = await browser.openExtensionPage(WELCOME_PAGE);
    await page.bringToFront();
    if (browser instanceof FirefoxBrowser) await browser.focusPage();
  });
  afterAll(() => browser.close());

  const press = async (key: 'welcome.select' | 'welcome.clear'): Promise<void> => {
    await (await page.waitForSelector(role('button', words(key))))!.focus();
    await page.keyboard.press('Enter');
  };
  const steps = (): Promise<number> => page.$$eval('.practice-step-done', (found) => found.length);

  test('makes the references of the practice letter links, and nothing else', async () => {
    await page.waitForSelector(REFERENCE_LINK);
    await expect
      .poll(() => page.$$eval(REFERENCE_LINK, (links) => links.map(({ textContent }) => textContent)))
      .toEqual(['Kamerstukken II 2010/11, 30 573, nrs. 61', '64', '74', 'artikel 68 van de Grondwet']);
  });

  test('lets the user jump: a reference that is reached shows its card', async () => {
    await page.focus(REFERENCE_LINK);
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    const inPage = await closedShadowRoot(page, IN_PAGE_HOST);
    await inPage.waitForSelector('::-p-text(Tweede Kamer · 2010/11)');
    await expect.poll(steps).toBe(1);
    await page.screenshot({ path: `test-output/welcome-card-${name}.png` });
    await page.keyboard.press('Escape');
  });

  test('lets the user keep: a sentence is selected, Enter keeps it, and it is painted', async () => {
    await press('welcome.select');
    const inPage = await closedShadowRoot(page, IN_PAGE_HOST);
    await inPage.waitForSelector(role('button', words('bar.keep')));
    await page.screenshot({ path: `test-output/welcome-bar-${name}.png` });
    await page.keyboard.press('Enter');
    await inPage.waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(steps).toBe(2);
    await expect
      .poll(async () => (await highlightedTexts(page, PASSAGE_HIGHLIGHT)).join())
      .toContain(SENTENCE);
  });

  test('lets the user find it again, typing mistakes included', async () => {
    await page.locator(role('searchbox', words('notebook.search'))).fill('bewart');
    await page.waitForSelector('.practice-note mark');
    await expect.poll(steps).toBe(3);
    await page.screenshot({ path: `test-output/welcome-${name}.png` });
  });

  test('clears what was practised at once, of which the notebook never knew', async () => {
    await press('welcome.clear');
    await page.waitForSelector(`::-p-text(${words('welcome.nothingKept')})`);
    await expect.poll(() => highlightedTexts(page, PASSAGE_HIGHLIGHT)).toEqual([]);
    const panel = await browser.openExtensionPage(PANEL_PAGE);
    await clickOn(panel, words('panel.notebook'), 'tab');
    await panel.waitForSelector(role('link', words('welcome.open')));
  });
});
