import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumBrowser } from '../support/chromium';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { FirefoxBrowser } from '../support/firefox';
import { highlightedTexts, selectText } from '../support/page-text';
import { makeProbeExtension } from '../support/probe-extension';
import type { ProbeExtension } from '../support/probe-extension';
import { startSiteServer } from '../support/site-server';
import type { SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const ADDRESS = 'https://www.tweedekamer.nl/brief?id=1';
const PAGE = `<!doctype html><title>Brief</title><style>body { width: 300px }</style>
  <p>De Kamer heeft <a href="#">een brief</a> gekregen,
  die over meer dan een regel loopt.</p>`;
const WORDS = 'Kamer heeft een brief gekregen, die over meer dan een regel';

let sites: SiteServer;
beforeAll(async () => {
  mkdirSync('test-output', { recursive: true });
  sites = await startSiteServer();
  sites.serve(ADDRESS, PAGE);
});
afterAll(() => sites.close());

/** What both browsers must do alike; `kept` reads what the extension has stored. */
function describeBrowser(
  start: (extension: string, profile?: string) => Promise<TestBrowser>,
  name: 'chromium' | 'firefox',
): { current: () => TestBrowser } {
  let probe: ProbeExtension;
  let browser: TestBrowser;

  async function kept(): Promise<string[]> {
    const panel = await browser.openExtensionPage('sidepanel.html');
    // The list is filled after the page has loaded; the probe stores nothing but these.
    const items = await panel.evaluate(async () => {
      const storage = (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<{ kept?: string[] }> } } } }
      ).chrome.storage.local;
      return (await storage.get()).kept ?? [];
    });
    await panel.close();
    await browser.page.bringToFront();
    return items;
  }

  beforeAll(async () => {
    probe = makeProbeExtension(name);
    browser = await start(probe.folder);
    await browser.page.goto(ADDRESS);
  });
  afterAll(async () => {
    await browser.close();
    probe.remove();
    expect(existsSync(browser.profile)).toBe(false);
  });

  test('a site answers under its real name', () => {
    expect(browser.page.url()).toBe(ADDRESS);
    expect(sites.asked.map(({ url }) => url)).toContain(ADDRESS);
  });

  test('a passage is selected with the mouse and kept through a closed shadow root', async () => {
    await selectText(browser.page, WORDS);
    const bar = await closedShadowRoot(browser.page, 'probe-bar');
    const note = await bar.waitForSelector(role('textbox', 'Note'));
    await note?.type('een noot');
    await expect
      .poll(() => note!.evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field))
      .toBe(true);
    await clickOn(bar, 'Keep');
    await expect.poll(() => bar.$eval('output', (status) => status.textContent)).toBe('Kept');
    await expect
      .poll(async () => (await kept()).map((text) => text.replace(/\s+/g, ' ')))
      .toEqual([`${WORDS} (een noot)`]);
  });

  test('what the extension paints on the page is seen', async () => {
    await expect.poll(() => highlightedTexts(browser.page, 'probe')).toEqual(['een brief']);
    expect(await highlightedTexts(browser.page, 'another')).toEqual([]);
  });

  test('words that are not there are an error', async () => {
    await expect(selectText(browser.page, 'no such words', 0)).rejects.toThrow('no words');
  });

  test('a command of the manifest and an item of the context menu', async () => {
    await browser.runCommand('keep');
    await expect.poll(kept).toContain('command keep');
    await selectText(browser.page, 'regel loopt');
    await browser.chooseMenuItem('cite');
    await expect.poll(kept).toContain('menu cite regel loopt');
  });

  test('a stopped background is woken by a message', async () => {
    await browser.stopBackground();
    const before = (await kept()).length;
    const bar = await closedShadowRoot(browser.page, 'probe-bar');
    await clickOn(bar, 'Keep');
    await expect.poll(async () => (await kept()).length).toBe(before + 1);
  });

  test('a browser that is started again has its data', async () => {
    const before = await kept();
    await browser.close({ keepProfile: true });
    browser = await start(probe.folder, browser.profile);
    await expect.poll(kept).toEqual(before);
    await browser.page.goto(ADDRESS);
  });

  return { current: () => browser };
}

describe('Chromium', () => {
  const { current } = describeBrowser(
    (extension, profile) => ChromiumBrowser.launch({ extension, sites, profile }),
    'chromium',
  );

  test('the real side panel opens from the toolbar icon, and is searched', async () => {
    const chromium = current() as ChromiumBrowser;
    await chromium.openExtensionPage('sidepanel.html');
    await chromium.page.bringToFront();
    await chromium.clickToolbarIcon();
    const panel = await chromium.sidePanel();
    await panel.locator(role('searchbox', 'Search')).fill('command');
    await panel.waitForFunction(() => document.querySelectorAll('li').length === 1);
    await panel.screenshot({ path: 'test-output/harness-side-panel.png' });
    expect((await chromium.browser.pages()).includes(panel)).toBe(false);
  });

  test('a host that is not mapped does not exist', async () => {
    await expect((current() as ChromiumBrowser).page.goto('https://www.w3.org/')).rejects.toThrow(
      'ERR_NAME_NOT_RESOLVED',
    );
  });
});

describe('Firefox', () => {
  const { current } = describeBrowser(
    (extension, profile) => FirefoxBrowser.launch({ extension, sites, profile }),
    'firefox',
  );

  test('the real sidebar opens, shows what was kept, and is pictured', async () => {
    const { sidebar } = current() as FirefoxBrowser;
    await sidebar.open();
    await sidebar.waitFor((panel) => panel.querySelectorAll('li').length === 4);
    await expect.poll(() => sidebar.text()).toContain('een noot');
    await sidebar.screenshot('test-output/harness-sidebar.png');
    expect(readFileSync('test-output/harness-sidebar.png').length).toBeGreaterThan(2000);
    await sidebar.close();
    await expect(sidebar.text()).rejects.toThrow('The sidebar is not open');
  });
});
