import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { ChromiumBrowser } from '../support/chromium';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { ExtensionCalls, ExtensionCopy } from '../support/extension-under-test';
import { FirefoxBrowser } from '../support/firefox';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT, REFERENCE_LINK } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { openSample, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { countRows } from '../support/stored-notebook';
import { PANEL_PAGE } from '../support/test-browser';

const PASSAGE = 'Nederland verwelkomt het initiatief voor dit overleg';
const NOTE = 'wat ik typte';
const words = createTranslator('en');
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';

let sites: SiteServer;
let extension: ExtensionCopy;
let browser: ChromiumBrowser;
beforeAll(async () => {
  sites = await startSiteServer();
  extension = new ExtensionCopy();
});
afterAll(() => {
  extension.remove();
  return sites.close();
});

// The background of Chromium can be reached from outside, and broken; Firefox' cannot.
describe('When something fails', () => {
  let calls: ExtensionCalls;
  beforeEach(async () => {
    browser = await ChromiumBrowser.launch({ extension: extension.folder, sites });
    calls = await ExtensionCalls.open(browser);
    await openSample(browser, 'letter-2018');
    await expect.poll(() => calls.describePage(SAMPLES['letter-2018'].url)).not.toBeNull();
    return () => browser.close();
  });

  const bar = (): Promise<ElementHandle> => closedShadowRoot(browser.page, IN_PAGE_HOST);
  const field = async (label: string): Promise<ElementHandle> =>
    (await (await bar()).waitForSelector(role('textbox', label)))!;
  const press = async (label: string): Promise<void> => clickOn(await bar(), label);
  const says = async (text: string): Promise<void> => {
    await (await bar()).waitForSelector(`::-p-text(${text})`);
  };

  async function typeNote(): Promise<void> {
    await selectText(browser.page, PASSAGE);
    await press(words('bar.addNote'));
    await (await field(words('bar.note'))).type(NOTE);
  }

  test.each([
    ['QuotaExceededError', 'failure.storage-full'],
    ['UnknownError', 'failure.storage-failed'],
  ] as const)('a save that ends in %s is said, and what was typed stays', async (name, key) => {
    await (
      await browser.background()
    ).evaluate((error: string) => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function fail(...row: Parameters<typeof add>) {
        if (this.name !== 'snippets') return add.apply(this, row);
        IDBObjectStore.prototype.add = add;
        throw new DOMException('made for a test', error);
      };
    }, name);
    await typeNote();
    await press(words('bar.keep'));
    await says(words(key));
    const note = await field(words('bar.note'));
    await expect.poll(() => note.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(NOTE);

    await browser.page.bringToFront();
    await browser.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(browser.page.url()).origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    await press(words('bar.copy'));
    await says(words('bar.copied'));
    const copied = (): Promise<string> => browser.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(PASSAGE);
    await expect.poll(copied).toContain(NOTE);

    await press(words('bar.retry'));
    await says(words('bar.saved'));
    await expect.poll(() => calls.passages(ADDRESS)).toMatchObject([{ quote: PASSAGE, note: NOTE }]);
  });

  test('a passage that is too long is refused with the limit, before anything is sent', async () => {
    await browser.page.evaluate(() => {
      document.querySelector('h1')!.after(Object.assign(document.createElement('p'), { id: 'long' }));
      document.querySelector('#long')!.textContent = 'lang '.repeat(5_000);
      getSelection()!.selectAllChildren(document.querySelector('#long')!);
    });
    await press(words('bar.keep'));
    await says(words('failure.not-valid', { max: 20_000 }));
  });

  test('a page that outlives an update says once that it should be reloaded, and is itself again', async () => {
    await browser.page.waitForSelector(REFERENCE_LINK);
    extension.raiseVersion();
    await browser.update(extension.folder);
    await says(words('notice.updated'));
    await expect.poll(() => browser.page.$(REFERENCE_LINK)).toBeNull();
    await expect.poll(() => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT)).toEqual([]);
    await press(words('notice.dismiss'));
    await expect.poll(() => browser.page.$(IN_PAGE_HOST)).toBeNull();
    await selectText(browser.page, PASSAGE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await browser.page.$(IN_PAGE_HOST)).toBeNull();

    await browser.page.reload();
    await browser.page.waitForSelector(REFERENCE_LINK);
  });

  test('what was being typed during an update can be copied', async () => {
    await typeNote();
    extension.raiseVersion();
    await browser.update(extension.folder);
    await says(words('notice.updated'));
    const note = await field(words('bar.note'));
    await expect.poll(() => note.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(NOTE);
    await (await bar()).waitForSelector(role('button', words('bar.copy')));
  });
});

// Firefox puts the new script into open pages by itself.
describe('A page of Firefox that outlives an update', () => {
  let copy: ExtensionCopy;
  let firefox: FirefoxBrowser;
  beforeAll(async () => {
    copy = new ExtensionCopy('firefox');
    firefox = await FirefoxBrowser.launch({ extension: copy.folder, sites });
  });
  afterAll(async () => {
    await firefox.close();
    copy.remove();
  });

  test('goes on by itself, with what was being typed', async () => {
    const { page } = firefox;
    const bar = (): Promise<ElementHandle> => closedShadowRoot(page, IN_PAGE_HOST);
    await openSample(firefox, 'letter-2018');
    await page.waitForSelector(REFERENCE_LINK);
    const links = await page.$$(REFERENCE_LINK);
    await selectText(page, PASSAGE);
    await clickOn(await bar(), words('bar.addNote'));
    await (await (await bar()).waitForSelector(role('textbox', words('bar.note'))))!.type(NOTE);
    const inside = await firefox.openExtensionPage(PANEL_PAGE);
    await expect.poll(() => countRows(inside, 'drafts')).toBe(1);
    await page.bringToFront();

    copy.raiseVersion();
    await firefox.update(copy.folder);
    await (await bar()).waitForSelector(role('button', words('notice.goOn')));
    await expect.poll(() => page.$$(IN_PAGE_HOST)).toHaveLength(1);
    await expect.poll(() => page.$$(REFERENCE_LINK)).toHaveLength(links.length);
    await clickOn(await bar(), words('notice.goOn'));
    const note = await (await bar()).waitForSelector(role('textbox', words('bar.note')));
    await expect.poll(() => note!.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(NOTE);
    await clickOn(await bar(), words('bar.keep'));
    await (await bar()).waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(() => highlightedTexts(page, PASSAGE_HIGHLIGHT)).toEqual([PASSAGE]);
  });
});
