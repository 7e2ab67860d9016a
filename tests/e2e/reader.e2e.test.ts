import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../../utils/anchors/structure/pages';
import { createTranslator } from '../../utils/i18n';
import { clickOn, clickOnFound } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { letterDocx } from '../support/files/letter-docx';
import { letterOdt } from '../support/files/letter-odt';
import { LETTER, letterPdf } from '../support/files/letter-pdf';
import {
  EMPHASIS_HIGHLIGHT,
  FILE_BUTTON,
  IN_PAGE_HOST,
  PASSAGE_HIGHLIGHT,
  REFERENCE_LINK,
} from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { openPanelBeside } from '../support/panel-beside';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { tabShowing } from '../support/tab-showing';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PAGE =
  'https://www.rijksoverheid.nl/documenten/kamerstukken/2025/09/08/kamerbrief-stand-van-zaken-toezichtskaders';
const FILE = 'https://open.overheid.nl/documenten/1a2b3c4d-1111-2222-3333-444455556666/file';
const download = (id: string): string => `https://www.tweedekamer.nl/downloads/document?id=${id}`;
/** Files of office programs, of which the address tells nothing. */
const OFFICE_FILES = [
  ['a Word file', download('2025D40001'), letterDocx],
  ['an OpenDocument text', download('2025D40003'), letterOdt],
] as const;
/** The same letter as the file, once it was typeset. */
const DOWNLOAD = download('2025D40002');

const SHOWN_FILE = 'https://open.overheid.nl/documenten/3a2b3c4d-1111-2222-3333-444455556666/file';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  const pdf = { headers: { 'content-type': 'application/pdf' }, body: letterPdf() };
  for (const address of [FILE, SHOWN_FILE]) sites.serve(address, pdf);
  sites.serve(DOWNLOAD, pdf);
  for (const [, address, made] of OFFICE_FILES)
    sites.serve(address, {
      headers: { 'content-type': 'application/octet-stream' },
      body: await made(),
    });
  sites.serve(
    PAGE,
    `<!doctype html><html lang="nl"><head><title>Kamerbrief - Kamerstuk - Rijksoverheid.nl</title></head>
    <body><main id="content-wrapper"><h1 class="download">Kamerbrief stand van zaken toezichtskaders</h1>
    <p class="article-meta">Kamerstuk | 08-09-2025</p>
    <div class="intro"><p>De minister van Justitie en Veiligheid informeert de Tweede Kamer over toezicht.</p>
    <p><a class="external" href="${FILE}">Kamerbrief stand van zaken toezichtskaders (pdf)</a></p></div>
    </main></body></html>`,
  );
});
afterAll(() => sites.close());

const inReader = (file: string): string => `reader.html?url=${file}`;

describe.each(BROWSERS)('The reader in %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  let reader: Page;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());

  const bar = (): Promise<ElementHandle> => closedShadowRoot(reader, IN_PAGE_HOST);
  const painted = (): Promise<string> =>
    highlightedTexts(reader, PASSAGE_HIGHLIGHT).then((lines) => lines.join(' '));
  const quotes = async (file: string): Promise<string[]> =>
    (await calls.passages(file)).map(({ quote }) => quote.replace(/\s+/g, ' '));
  const linked = (): Promise<string[]> =>
    reader.$$eval(REFERENCE_LINK, (links) => links.map((link) => (link as HTMLAnchorElement).href));

  /** What was copied last; Firefox asks the user before a page may read it, so there the button's word must do. */
  async function expectCopied(parts: string[]): Promise<void> {
    if (name === 'firefox') return;
    const copied = (): Promise<string> =>
      reader.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const texts = ['text/plain', 'text/html'].map(async (type) => (await item!.getType(type)).text());
        return (await Promise.all(texts)).join('\n');
      });
    for (const part of parts) await expect.poll(copied).toContain(part);
  }

  async function keep(passage: string): Promise<void> {
    await selectText(reader, passage);
    await clickOn(await bar(), words('bar.keep'));
    await (await bar()).waitForSelector(`::-p-text(${words('bar.saved')})`);
  }

  test('opens from the button beside the page’s own link', async () => {
    await browser.page.bringToFront();
    await browser.page.goto(PAGE);
    const button = await closedShadowRoot(browser.page, FILE_BUTTON);
    await expect
      .poll(() => button.$eval('button', (element) => element.textContent))
      .toBe(words('page.readFile'));
    await clickOnFound(button, 'button');
    reader = await tabShowing(browser, inReader(FILE));
    await reader.waitForSelector('.pdf-page canvas');
    if (name === 'chromium') {
      const { protocol, host } = new URL(reader.url());
      await browser.browser
        .defaultBrowserContext()
        .overridePermissions(`${protocol}//${host}`, ['clipboard-read', 'clipboard-sanitized-write']);
    }
  });

  test('knows the letter and makes its references links', async () => {
    await expect.poll(() => reader.title()).toBe(LETTER.subject);
    await expect.poll(linked).toContain('https://zoek.officielebekendmakingen.nl/kst-29279-820.html');
    await expect.poll(linked).toContain('https://zoek.officielebekendmakingen.nl/kst-36600-VI-12.html');
  });

  test('keeps a passage and paints it', async () => {
    await keep(LETTER.passage);
    await expect.poll(() => quotes(FILE)).toEqual([LETTER.passage]);
    await expect.poll(painted).toBe(LETTER.passage);
  });

  test('copies what is selected with its citation and a link, by one key', async () => {
    await selectText(reader, LETTER.passage);
    await (await bar()).waitForSelector(role('button', words('bar.cite')));
    await reader.keyboard.press('c');
    await (await bar()).waitForSelector(role('button', words('card.copied')));
    await expectCopied([`“${LETTER.passage}” (`, LETTER.ownReference, `<a href="${FILE}"`]);
    await reader.keyboard.press('Escape');
    await reader.evaluate(() => getSelection()?.removeAllRanges());
  });

  test('copies a kept passage that was clicked, by the same key', async () => {
    const point = await reader.evaluate((highlight) => {
      const [range] = [...CSS.highlights.get(highlight)!] as Range[];
      const { left, top, width, height } = range!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, PASSAGE_HIGHLIGHT);
    await reader.mouse.click(point.x, point.y);
    await (await bar()).waitForSelector(role('button', words('bar.cite')));
    await reader.keyboard.press('c');
    await (await bar()).waitForSelector(role('button', words('card.copied')));
    await expectCopied([`“${LETTER.passage}” (`]);
  });

  test('finds words on every page', async () => {
    await reader.keyboard.down('Control');
    await reader.keyboard.press('f');
    await reader.keyboard.up('Control');
    const field = await reader.waitForSelector(role('searchbox', words('reader.find')));
    await field!.type('gemeenten');
    await reader.waitForSelector(`::-p-text(${words('reader.findPlace', { place: 1, count: 2 })})`);
    await field!.press('Enter');
    await reader.waitForSelector(`::-p-text(${words('reader.findPlace', { place: 2, count: 2 })})`);
    await field!.press('Escape');
    await reader.waitForSelector('.find-bar', { hidden: true });
  });

  test('is found by a search in the notebook, which leads back to the passage in the file', async () => {
    const closed = reader;
    await closed.close();
    const panel = await browser.openExtensionPage('sidepanel.html');
    await clickOn(panel, words('panel.notebook'), 'tab');
    await (await panel.waitForSelector(role('searchbox', words('notebook.search'))))!.type('aanbevelingen');
    await panel.waitForSelector('mark');
    await clickOn(panel, words('passage.open', { title: LETTER.subject }));
    reader = await tabShowing(browser, inReader(FILE), closed);
    await reader.waitForSelector('.pdf-page canvas');
    await expect.poll(() => highlightedTexts(reader, EMPHASIS_HIGHLIGHT)).toEqual([LETTER.passage]);
    await panel.close();
  });

  test('keeps a passage that goes on on the next page', async () => {
    await reader.bringToFront();
    await clickOn(reader, words('reader.nextPage'));
    const isSelected = (): Promise<boolean> =>
      reader.evaluate(() => {
        const elements = [...document.querySelectorAll('.pdf-text > span')];
        const from = elements.find((element) => element.textContent?.startsWith('Over de uitkomsten'));
        const to = elements.find((element) => element.textContent?.startsWith('informeren.'));
        // Until both pages are drawn.
        if (!from || !to) return false;
        getSelection()?.setBaseAndExtent(from.firstChild!, 0, to.firstChild!, 'informeren.'.length);
        return true;
      });
    await expect.poll(isSelected).toBe(true);
    await clickOn(await bar(), words('bar.keep'));
    await (await bar()).waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(() => quotes(FILE)).toContain(LETTER.acrossPages);
    const pages = (await calls.passages(FILE)).map(({ anchor }) => pagesOf(anchor));
    expect(pages).toEqual(['1', '1-2']);
    await expect.poll(painted).toContain(LETTER.acrossPages);
  });

  test('and finds it again on both pages', async () => {
    await reader.close();
    reader = await browser.openExtensionPage(`reader.html?url=${FILE}`);
    await reader.bringToFront();
    await reader.waitForSelector('.pdf-page canvas');
    await clickOn(reader, words('reader.nextPage'));
    await expect.poll(painted).toContain(LETTER.acrossPages);
  });

  describe.each(OFFICE_FILES)('%s', (_, address) => {
    test('is shown, whatever its address is called', async () => {
      reader = await browser.openExtensionPage(`reader.html?url=${address}`);
      await expect.poll(() => reader.title()).toBe(LETTER.subject);
      await expect
        .poll(linked)
        .toEqual([
          'https://zoek.officielebekendmakingen.nl/kst-29279-820.html',
          'https://zoek.officielebekendmakingen.nl/kst-36600-VI-12.html',
          'https://zoek.officielebekendmakingen.nl/kst-29279-821.html',
          'https://zoek.officielebekendmakingen.nl/kst-36600-VI-12.html',
        ]);
    });

    test('has painted what was kept in the PDF of the same letter', async () => {
      await expect.poll(painted).toContain(LETTER.passage);
    });

    test('runs nothing, and links to nothing but https', async () => {
      const addresses = await reader.$$eval('.office-pages a[href]', (links) =>
        links.map((link) => link.getAttribute('href')),
      );
      expect(addresses.filter((link) => !/^(?:https:\/\/|#)/.test(link ?? ''))).toEqual([]);
      expect(await reader.$('.office-pages :is(script, iframe, style)')).toBeNull();
    });

    test('has its own passages kept and found again', async () => {
      const passage = 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal';
      await selectText(reader, passage);
      await (await (await bar()).waitForSelector(role('button', words('bar.keep'))))!.click();
      await (await bar()).waitForSelector(`::-p-text(${words('bar.saved')})`);
      expect(await quotes(address)).toContain(passage);
      await reader.close();
      reader = await browser.openExtensionPage(`reader.html?url=${address}`);
      await reader.bringToFront();
      await expect.poll(painted).toContain(passage);
    });
  });

  test('opens every PDF of these sites when that is wanted, and lets the original be seen', async () => {
    const settings = await browser.openExtensionPage('options.html');
    await clickOn(settings, words('options.openFiles'), 'checkbox');
    await settings.waitForSelector(`::-p-text(${words('options.saved')})`);
    // Firefox never tells that a page of an extension has loaded: the page itself is asked.
    const address = (): Promise<string> => browser.page.evaluate(() => location.href).catch(() => '');
    browser.page.goto(DOWNLOAD).catch(() => {});
    await expect.poll(address).toContain(`reader.html?url=${DOWNLOAD}`);
    await browser.page.bringToFront();
    await browser.page.waitForSelector('.pdf-page canvas');
    await clickOn(browser.page, words('reader.original'), 'link');
    await expect.poll(address).toBe(DOWNLOAD);
  });
});

describe.each(BROWSERS)('The reader is opened in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
  });
  afterAll(() => browser.close());

  test('from the menu of a link to a file', async () => {
    await browser.page.bringToFront();
    await browser.page.goto(PAGE);
    const link = await browser.page.waitForSelector(`a[href="${FILE}"]`);
    await browser.chooseMenuItemOfLink('read-file', await link!.toElement('a'));
    await (await tabShowing(browser, inReader(FILE))).waitForSelector('.pdf-page canvas');
  });

  test('from the panel while the browser itself shows a file', async () => {
    await browser.page.bringToFront();
    await browser.page.goto(SHOWN_FILE).catch(() => {});
    const panel = await openPanelBeside(browser);
    await panel.press(words('letter.readFile'));
    const address = (): Promise<string> => browser.page.evaluate(() => location.href).catch(() => '');
    await expect.poll(address).toContain(`reader.html?url=${SHOWN_FILE}`);
    await browser.page.waitForSelector('.pdf-page canvas');
  });
});
