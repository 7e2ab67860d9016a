import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BACKUP_FILE, downloadsIn } from '../support/downloads';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { LETTER, letterPdf } from '../support/files/letter-pdf';
import type { FirefoxBrowser } from '../support/firefox';
import { FILE_BUTTON, IN_PAGE_HOST, PASSAGE_HIGHLIGHT, REFERENCE_LINK } from '../support/in-page';
import { keyboardPlace, pressWith, tabTo } from '../support/keyboard';
import { highlightedTexts } from '../support/page-text';
import { openSample, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { tabShowing } from '../support/tab-showing';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

/*
 * The journeys of the product without a mouse, each stop of the Tab key seen. What is not here is elsewhere: searching
 * (search.e2e), taking out (export.e2e), a dossier (dossier.e2e), the first page (welcome.e2e), the list of the panel
 * (browser/keyboard).
 */
const words = createTranslator('en');
const FOUND = 'Nederland verwelkomt';
const EXTENDED = `${FOUND} het initiatief`;
const CITED = 'https://zoek.officielebekendmakingen.nl/kst-32317-516.html';
const SUMMARY = 'https://www.rijksoverheid.nl/documenten/kamerstukken/2025/09/08/toezichtskaders';
const FILE = 'https://open.overheid.nl/documenten/0a0b0c0d-1111-2222-3333-444455556666/file';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  sites.serve(CITED, '<!doctype html><title>kst-32317-516</title>');
  sites.serve(FILE, { headers: { 'content-type': 'application/pdf' }, body: letterPdf() });
  sites.serve(
    SUMMARY,
    `<!doctype html><html lang="nl"><head><title>Kamerbrief - Kamerstuk - Rijksoverheid.nl</title></head>
    <body><main id="content-wrapper"><h1 class="download">Kamerbrief over toezichtskaders</h1>
    <p class="article-meta">Kamerstuk | 08-09-2025</p>
    <div class="intro"><p><a href="${FILE}">Kamerbrief over toezichtskaders (pdf)</a></p></div></main></body></html>`,
  );
});
afterAll(() => sites.close());

describe.each(BROWSERS)('With the keyboard alone in %s', (name) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-downloads-'));
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
    await browser.downloadTo(folder);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function show(page: Page): Promise<void> {
    await page.bringToFront();
    if (name === 'firefox') await (browser as FirefoxBrowser).focusPage();
  }
  async function openLetter(): Promise<Page> {
    const page = await openSample(browser, 'letter-2018');
    await expect.poll(() => calls.describePage(SAMPLES['letter-2018'].url)).not.toBeNull();
    await show(page);
    return page;
  }
  const inPage = (page: Page): Promise<ElementHandle> => closedShadowRoot(page, IN_PAGE_HOST);
  /** Selects words as the browser's own search leaves what it found. They stand in one element. */
  async function leaveSelected(page: Page, text: string): Promise<void> {
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(wanted);
        if (start < 0) continue;
        getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
        return;
      }
    }, text);
  }
  const selected = (page: Page): Promise<string> =>
    page.evaluate(() => String(getSelection()).replace(/\s+/g, ' '));
  const announced = (page: Page): Promise<string> =>
    page.$eval('output', (region) => region.textContent.trim());

  test('a passage is selected, kept with note and tags, and is there on the next visit', async () => {
    const page = await openLetter();
    await leaveSelected(page, FOUND);
    await page.keyboard.down('Shift');
    while ((await selected(page)).length < EXTENDED.length) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    expect(await selected(page)).toBe(EXTENDED);

    await browser.runCommand('keep-selection');
    const bar = await inPage(page);
    await bar.waitForSelector(role('button', words('bar.keep')));
    await expect.poll(() => keyboardPlace(page, bar)).toEqual({ name: words('bar.keep'), visible: true });
    await tabTo(page, words('bar.addNote'), { root: bar });
    await page.keyboard.press('Enter');
    await expect.poll(() => keyboardPlace(page, bar)).toEqual({ name: words('bar.note'), visible: true });
    await page.keyboard.type('Over het overleg');
    await tabTo(page, words('bar.tags'), { root: bar });
    await page.keyboard.type('EU');
    await page.keyboard.press('Enter');
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect
      .poll(() => bar.$eval('[role=status]', (region) => region.textContent.trim()))
      .toBe(words('bar.saved'));
    await page.keyboard.press('Escape');
    await openLetter();
    await expect.poll(() => highlightedTexts(page, PASSAGE_HIGHLIGHT)).toEqual([EXTENDED]);
  });

  test('a reference is reached, says what it is, and is jumped to', async () => {
    const page = await openLetter();
    await page.waitForSelector(REFERENCE_LINK);
    await tabTo(page, 'Kamerstuk 32 317 nr. 516');
    const card = await inPage(page);
    await card.waitForSelector('[role=dialog]');
    await pressWith(page, 'Alt', 'Enter');
    await expect.poll(() => keyboardPlace(page, card)).toEqual({ name: words('card.open'), visible: true });
    await tabTo(page, words('card.copy'), { root: card });
    await tabTo(page, words('card.open'), { root: card, back: true });
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(CITED);
  });

  test('from a summary to the letter: its file is read, jumped from and kept from', async () => {
    await browser.page.goto(SUMMARY);
    const button = await closedShadowRoot(browser.page, FILE_BUTTON);
    await button.waitForSelector('button');
    await show(browser.page);
    await tabTo(browser.page, words('page.readFile'), { root: button });
    await browser.page.keyboard.press('Enter');
    const page = await tabShowing(browser, `reader.html?url=${FILE}`);
    await show(page);
    await page.waitForSelector(REFERENCE_LINK);
    await tabTo(page, words('reader.nextPage'));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$eval('.page-field input', (field) => field.value)).toBe('2');

    await pressWith(page, 'Control', 'f');
    await page.waitForSelector(role('searchbox', words('reader.find')));
    await page.keyboard.type('gemeenten');
    await page.waitForSelector(`::-p-text(${words('reader.findPlace', { place: 1, count: 2 })})`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.find-bar', { hidden: true });
    // On the first page again.
    await tabTo(page, /29 279, nr\. 820$/);
    const card = await inPage(page);
    await card.waitForSelector('[role=dialog]');
    await page.keyboard.press('Escape');

    const passage = LETTER.passage.split(' ').slice(0, 3).join(' ');
    await expect
      .poll(async () => {
        await leaveSelected(page, passage);
        return selected(page);
      })
      .toBe(passage);
    await browser.runCommand('keep-selection');
    const bar = await inPage(page);
    await expect.poll(() => keyboardPlace(page, bar)).toEqual({ name: words('bar.keep'), visible: true });
    await page.keyboard.press('Enter');
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(async () => (await calls.passages(FILE)).map(({ quote }) => quote)).toEqual([passage]);
    await page.close();
  });

  test('what is deleted is taken back, at once or from the bin, and said aloud', async () => {
    const panel = await browser.openExtensionPage(PANEL_PAGE);
    await show(panel);
    await panel.waitForSelector('[role=tab]');
    await tabTo(panel, words('panel.letter'));
    await panel.keyboard.press('End');
    await panel.waitForSelector('article');
    const count = (): Promise<number> => panel.$$eval('article', (found) => found.length);
    await expect.poll(count).toBe(2);

    await tabTo(panel, words('passage.delete'));
    await panel.keyboard.press('Enter');
    await expect.poll(() => announced(panel)).toBe(words('passage.deleted', { count: 1 }));
    await expect.poll(count).toBe(1);
    await expect.poll(() => keyboardPlace(panel)).toMatchObject({ visible: true });
    await tabTo(panel, words('passage.undo'));
    await panel.keyboard.press('Enter');
    await expect.poll(() => announced(panel)).toBe(words('passage.restored', { count: 1 }));
    await expect.poll(count).toBe(2);

    await tabTo(panel, words('passage.delete'));
    await panel.keyboard.press('Enter');
    await expect.poll(count).toBe(1);
    await tabTo(panel, words('bin.open', { count: 1 }), { back: true });
    await panel.keyboard.press('Enter');
    await tabTo(panel, words('bin.restore'));
    await panel.keyboard.press('Enter');
    await expect.poll(() => announced(panel)).toBe(words('passage.restored', { count: 1 }));
    await tabTo(panel, words('bin.back'), { back: true });
    await panel.keyboard.press('Enter');
    await expect.poll(count).toBe(2);
    await panel.close();
  });

  test('a file of the notebook is saved', async () => {
    const settings = await browser.openExtensionPage('options.html');
    await show(settings);
    await settings.waitForSelector(role('button', words('backup.save')));
    await tabTo(settings, words('backup.save'));
    await settings.keyboard.press('Enter');
    await expect.poll(() => downloadsIn(folder, BACKUP_FILE)).toHaveLength(1);
    await expect.poll(() => announced(settings)).not.toBe('');
    await settings.close();
  });

  test('every setting is reached and changed, and that is said aloud', async () => {
    const settings = await browser.openExtensionPage('options.html');
    await show(settings);
    await settings.waitForSelector(role('heading', words('options.reset')));
    await tabTo(settings, words('options.language.auto'));
    await settings.keyboard.press('ArrowDown');
    const nl = createTranslator('nl');
    await settings.waitForSelector(role('heading', nl('options.reset')));
    await expect.poll(() => announced(settings)).toBe(words('options.saved'));
    const shortcuts = await settings.$$eval('.settings-rows:has(kbd) li', (rows) =>
      rows.map((row) => Array.from(row.children, (part) => part.textContent)),
    );
    // A key that the browser keeps to itself would be said to be none.
    expect(shortcuts.slice(0, 3)).toEqual([
      [nl('command.keep'), 'Alt+Shift+K'],
      [nl('command.openPanel'), 'Alt+Shift+O'],
      [nl('options.shortcutCard'), 'Alt+Enter'],
    ]);
    await tabTo(settings, nl('options.links'));
    const isOn = (): Promise<boolean> => settings.$eval(':focus', (box) => (box as HTMLInputElement).checked);
    const before = await isOn();
    await settings.keyboard.press(' ');
    await expect.poll(isOn).toBe(!before);
    await tabTo(settings, nl('options.resetButton'));
    await settings.keyboard.press('Enter');
    await settings.waitForSelector(role('heading', words('options.reset')));
    await expect.poll(() => announced(settings)).toBe(nl('options.resetDone'));
    await settings.close();
  });
});
