import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, REFERENCE_LINK } from '../support/in-page';
import { selectText } from '../support/page-text';
import { openSample, SAMPLES, type SampleName } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
/** Firefox asks its maker for settings; the extension's content security policy lets it reach no such host. */
const OF_FIREFOX_ITSELF = /^https:\/\/[\w.-]+\.(?:mozilla|firefox)\.(?:com|net|org)\//;
const PASSAGE = 'Nederland verwelkomt het initiatief voor dit overleg';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
});
afterAll(() => sites.close());

describe.each(BROWSERS)('Nothing leaves %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
  });
  afterAll(() => browser.close());

  test('while letters are read and a passage is kept and searched', async () => {
    const before = sites.asked.length;
    for (const sample of Object.keys(SAMPLES) as SampleName[]) {
      await openSample(browser, sample);
      await browser.page.waitForSelector(REFERENCE_LINK);
    }
    await selectText(browser.page, PASSAGE);
    const bar = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    await clickOn(bar, words('bar.keep'));
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);

    const panel = await browser.openExtensionPage('sidepanel.html');
    await clickOn(panel, words('panel.notebook'), 'tab');
    await (await panel.waitForSelector(role('searchbox', words('notebook.search'))))!.type('initiatief');
    await panel.waitForSelector('mark');

    // The two letters that were opened, and the icon that a browser asks of every site.
    const asked = new Set(sites.asked.slice(before).map(({ url }) => url));
    const allowed = Object.values(SAMPLES).flatMap(({ url }) => [url, new URL('/favicon.ico', url).href]);
    expect([...asked].filter((url) => !allowed.includes(url) && !OF_FIREFOX_ITSELF.test(url))).toEqual([]);
  });

  test('and a jump does not tell where the reader came from', async () => {
    await openSample(browser, 'letter-2018');
    await browser.page.waitForSelector(REFERENCE_LINK);
    const before = sites.asked.length;
    await Promise.all([browser.page.waitForNavigation(), browser.page.click(REFERENCE_LINK)]);
    const [jump] = sites.asked.slice(before);
    expect(jump?.url).toBe('https://zoek.officielebekendmakingen.nl/kst-32317-516.html');
    expect(jump?.headers.referer).toBeUndefined();
  });
});
