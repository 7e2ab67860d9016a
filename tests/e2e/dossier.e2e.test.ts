import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import type { ChromiumBrowser } from '../support/chromium';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { downloadsIn } from '../support/downloads';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import type { FirefoxBrowser } from '../support/firefox';
import { IN_PAGE_HOST, REFERENCE_LINK } from '../support/in-page';
import { keyboardPlace, pressWith, tabTo } from '../support/keyboard';
import { selectText } from '../support/page-text';
import { readPage } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const DOSSIER = 'Dossier 30\u00A0573';
const nr = (number: number): string => `Kamerstuk 30\u00A0573, nr.\u00A0${number}`;
const address = (number: number): string =>
  `https://zoek.officielebekendmakingen.nl/kst-30573-${number}.html`;
const PASSAGE = 'mijn initiatief om met een samenhangend pakket van concrete voorstellen te komen';
const TITLE = 'Migratiebeleid';

/** Number 65 cites number 61, which nobody opens; number 70, which is made of it, cites number 65. */
const FIRST = readPage('kst-letter-2011.html');
const SECOND = FIRST.replaceAll('30573-65', '30573-70')
  .replace('nr. 65 |', 'nr. 70 |')
  .replace('content="65"', 'content="70"')
  .replace('Nr. 65', 'Nr. 70')
  .replace('30 573, nr. 61.', '30 573, nr. 65.');

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  sites.serve(address(65), FIRST);
  sites.serve(address(70), SECOND);
});
afterAll(() => sites.close());

/** One journey, with the keyboard alone: each test goes on where the one before stopped. */
describe.each(BROWSERS)('The dossier in %s', (name) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-downloads-'));
  let browser: TestBrowser;
  let panel: Page;

  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    await browser.downloadTo(folder);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const at = async (): Promise<string> => (await keyboardPlace(panel)).name;
  const press = (key: Parameters<Page['keyboard']['press']>[0]): Promise<void> => panel.keyboard.press(key);
  /** What the real panel shows. */
  async function panelText(): Promise<string> {
    if (name === 'firefox') return (browser as FirefoxBrowser).sidebar.text();
    return (await (browser as ChromiumBrowser).sidePanel()).evaluate(() => document.body.innerText);
  }
  async function focusTab(page: Page): Promise<void> {
    await page.bringToFront();
    if (name === 'firefox') await (browser as FirefoxBrowser).focusPage();
  }
  const rows = (): Promise<string[]> =>
    panel.$$eval('.dossier-rows button', (found) =>
      found.map((row) => row.querySelector('.visually-hidden')!.textContent),
    );

  test('opens from the card of a reference', async () => {
    const { page } = browser;
    for (const number of [65, 70]) {
      await page.goto(address(number));
      await page.waitForSelector(REFERENCE_LINK);
    }
    await selectText(page, PASSAGE);
    const bar = await closedShadowRoot(page, IN_PAGE_HOST);
    await bar.waitForSelector(role('button', words('bar.keep')));
    await page.keyboard.press('Enter');
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
    await page.keyboard.press('Escape');
    // Firefox opens no panel for a page: there the way is offered when the panel is open.
    if (name === 'firefox') await (browser as FirefoxBrowser).sidebar.open();
    await focusTab(page);

    await page.focus(REFERENCE_LINK);
    await pressWith(page, 'Alt', 'Enter');
    const card = await closedShadowRoot(page, IN_PAGE_HOST);
    await card.waitForSelector(role('button', words('card.dossier')));
    await tabTo(page, words('card.dossier'), { root: card });
    await page.keyboard.press('Enter');
    await expect.poll(panelText).toContain(`${DOSSIER}\n${TITLE}`);
  });

  test('opens from what the panel says of the letter', async () => {
    if (name === 'firefox') {
      const { sidebar } = browser as FirefoxBrowser;
      const says = (text: string) =>
        sidebar.waitFor((shown, wanted) => shown.body.innerText.includes(wanted), text);
      await sidebar.press('[role=tab]');
      await says('G. B. M. Leers');
      await sidebar.press('.letter-facts button');
      await says(words('dossier.back'));
      return;
    }
    panel = await (browser as ChromiumBrowser).sidePanel();
    await tabTo(panel, words('panel.notebook'));
    await press('ArrowLeft');
    await panel.waitForSelector('::-p-text(G. B. M. Leers)');
    await tabTo(panel, words('dossier.open', { dossier: DOSSIER }));
    await press('Enter');
    await expect.poll(at).toBe(`${DOSSIER} ${TITLE}`.replace('\u00A0', ' '));
  });

  test('opens from a passage in the list, and brings the keyboard to its heading', async () => {
    panel = await browser.openExtensionPage(PANEL_PAGE);
    await focusTab(panel);
    // The panel shows again what it showed last.
    await panel.waitForSelector('.dossier-view');
    await tabTo(panel, words('dossier.back'));
    await press('Enter');
    await panel.waitForSelector('article');
    await expect.poll(at).toBe(words('panel.notebook'));
    await tabTo(panel, words('dossier.open', { dossier: DOSSIER }));
    await press('Enter');
    await panel.waitForSelector('.dossier-rows');
    await expect.poll(at).toBe(`${DOSSIER} ${TITLE}`.replace('\u00A0', ' '));
    await expect.poll(rows).toEqual([nr(61), nr(65), nr(70)]);
  });

  test('is a picture that the arrow keys lead through, and Enter leads from it to the list', async () => {
    await tabTo(panel, /Cites \d documents?\.$/);
    await press('Home');
    await expect.poll(at).toMatch(/nr\. 61, no date\. Cited, not opened yet\. Cited by 1 letter\.$/);
    await press('ArrowDown');
    await press('ArrowDown');
    await expect.poll(at).toMatch(/nr\. 70, 16 March 2011\..+ Cites \d documents\.$/);
    await press('ArrowUp');
    await expect.poll(at).toMatch(/nr\. 65, .+ Cited by 1 letter\.$/);
    await press('Enter');
    await expect.poll(at).toContain(nr(65).replaceAll('\u00A0', ' '));
    await expect.poll(() => panel.$eval(':focus', (place) => place.className)).toBe('dossier-item');
  });

  test('leads both ways between what cites and what is cited', async () => {
    await tabTo(panel, words('dossier.citedBy', { count: 1 }));
    await press('Enter');
    await tabTo(panel, /further on in this list$/);
    await press('Enter');
    await expect.poll(at).toContain(nr(70).replaceAll('\u00A0', ' '));
    await tabTo(panel, /^Cites \d documents$/);
    await press('Enter');
    await tabTo(panel, words('dossier.go', { label: nr(65) }));
    await press('Enter');
    await expect.poll(at).toContain(nr(65).replaceAll('\u00A0', ' '));
    await expect.poll(at).toContain(words('dossier.citedBy', { count: 1 }));
  });

  test('copies the citation of the document that the keyboard is at', async () => {
    await press('c');
    const citation = 'Kamerstukken II 2010/11, 30573, nr.\u00A065';
    const said = words('citation.copied', { citation });
    await expect.poll(() => panel.$eval('output', (region) => region.textContent)).toBe(said);
    await panel.waitForSelector('.toast');
  });

  test('copies a passage in it with its citation', async () => {
    await tabTo(panel, words('passage.copy'));
    await press('Enter');
    const citation = 'Kamerstukken II 2010/11, 30573, nr.\u00A070';
    const said = words('passage.copied', { citation });
    await expect.poll(() => panel.$eval('output', (region) => region.textContent)).toBe(said);
  });

  test('is taken out as a file that is called after it', async () => {
    await tabTo(panel, words('export.open'), { back: true });
    await press('Enter');
    await panel.waitForSelector('[role=dialog]');
    await expect.poll(at).toBe(words('export.format.markdown'));
    await expect
      .poll(() => panel.$eval('.export-scope', (scope) => scope.textContent))
      .toBe(`${DOSSIER}: ${TITLE} ${words('notebook.count', { count: 1 })}`);
    await press('Enter');
    const called = `kamernoot-dossier-30573-${new Date().toISOString().slice(0, 10)}.md`;
    await panel.waitForSelector(`::-p-text(${words('export.done', { name: called })})`);
    await expect.poll(() => downloadsIn(folder, called)).toHaveLength(1);
    expect(readFileSync(path.join(folder, called), 'utf8')).toContain(`> ${PASSAGE}`);
    await press('Escape');
    await panel.waitForSelector('[role=dialog]', { hidden: true });
    // The keyboard is where it was before the dialog.
    await expect.poll(at).toBe(words('export.open'));
  });

  test('leads back to the notebook', async () => {
    await tabTo(panel, words('dossier.back'), { back: true });
    await press('Enter');
    await panel.waitForSelector('.notebook-view');
    await expect.poll(at).toBe(words('panel.notebook'));
  });
});
