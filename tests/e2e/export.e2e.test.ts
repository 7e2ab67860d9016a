import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import type { Snippet } from '../../utils/notebook/types';
import { clickOn } from '../support/click-on';
import { role } from '../support/closed-shadow';
import { downloadsIn } from '../support/downloads';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import type { FirefoxBrowser } from '../support/firefox';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';
import { passage } from '../unit/export/passages';

const words = createTranslator('en');

/** Puts rows into the notebook as they are. */
async function seed(page: Page, rows: Snippet[]): Promise<void> {
  await page.evaluate(async (snippets: Snippet[]) => {
    const request = indexedDB.open('kamernoot');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const database = request.result;
    const transaction = database.transaction('snippets', 'readwrite');
    for (const row of snippets) transaction.objectStore('snippets').put(row);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  }, rows);
}

/** One journey: each test goes on where the one before stopped. */
describe.each(BROWSERS)('Taking out in %s', (name) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-downloads-'));
  let sites: SiteServer;
  let browser: TestBrowser;
  let panel: Page;

  beforeAll(async () => {
    sites = await startSiteServer();
    browser = await launchExtension(name, sites);
    panel = await browser.openExtensionPage(PANEL_PAGE);
    await browser.downloadTo(folder);
    await press('tab', words('panel.notebook'));
    await panel.waitForSelector(`::-p-text(${words('notebook.emptyTitle')})`);
    await seed(panel, [
      passage({ quote: 'De minister zegt toe de Kamer te informeren.', note: 'Navragen', tags: ['asiel'] }),
      passage({ quote: 'Een tweede zin.' }),
    ]);
    // Rows that come by no way of the extension's own are seen when a panel opens.
    await panel.close();
    panel = await browser.openExtensionPage(PANEL_PAGE);
    if (name === 'firefox') await (browser as FirefoxBrowser).focusPage();
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
    rmSync(folder, { recursive: true });
  });

  const press = async (kind: string, label: string): Promise<void> => clickOn(panel, label, kind);
  const open = async (): Promise<void> => {
    await press('tab', words('panel.notebook'));
    await press('button', words('export.open'));
  };
  async function downloaded(ending: string): Promise<Buffer> {
    const called = `kamernoot-notebook-${new Date().toISOString().slice(0, 10)}${ending}`;
    const file = path.join(folder, called);
    await panel.waitForSelector(`::-p-text(${words('export.done', { name: called })})`);
    await expect.poll(() => downloadsIn(folder, called)).toHaveLength(1);
    await press('button', words('export.close'));
    await panel.waitForSelector('[role=dialog]', { hidden: true });
    return readFileSync(file);
  }

  test('copies a passage with its citation by one key, as text and as HTML with the link', async () => {
    await panel.bringToFront();
    await panel.waitForSelector('article');
    await panel.focus('article');
    await panel.keyboard.press('c');
    await panel.waitForSelector('::-p-text(Copied with its citation)');
    // Firefox asks the user before even this page may read the clipboard, so there its word must do.
    if (name === 'firefox') return;
    const { protocol, host } = new URL(panel.url());
    await browser.browser
      .defaultBrowserContext()
      .overridePermissions(`${protocol}//${host}`, ['clipboard-read']);
    const copied = await panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text).toMatch(/^“.+” \(Kamerstukken II 2010\/11, 30573, nr\.\u00A061\)$/);
    expect(copied.html).toContain('<a href="https://zoek.officielebekendmakingen.nl/kst-30573-61.html"');
  });

  test('makes a file of the whole notebook with the keyboard alone', async () => {
    await press('tab', words('panel.notebook'));
    await (await panel.waitForSelector(role('button', words('export.open'))))!.focus();
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[role=dialog]');
    await panel.keyboard.press('Enter');
    const markdown = (await downloaded('.md')).toString('utf8');
    expect(markdown).toContain('> De minister zegt toe de Kamer te informeren.');
    expect(markdown).toContain('Navragen');
    expect(markdown).toContain('#asiel');
  });

  test('puts all of them on the clipboard, with what was noted', async () => {
    await open();
    await press('button', words('export.copy'));
    await panel.waitForSelector(`::-p-text(${words('export.copied', { count: 2 })})`);
    await press('button', words('export.close'));
    await panel.waitForSelector('[role=dialog]', { hidden: true });
    // As above.
    if (name === 'firefox') return;
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied.match(/Kamerstukken II 2010\/11, 30573, nr\.\u00A061/g)).toHaveLength(2);
    expect(copied).toContain('Navragen');
  });

  test('makes a bibliography, whose library the policy lets run', async () => {
    await open();
    await press('radio', words('export.format.ris'));
    await press('button', words('export.start'));
    expect((await downloaded('.ris')).toString('utf8')).toContain('ID  - kst-30573-61');
  });

  test.each([
    ['word', '.docx', 'word/footnotes.xml'],
    [
      'markdown-folder',
      '-markdown.zip',
      'Kamernoot/2011-03-16 kst-30573-61 Europese inzet migratiebeleid.md',
    ],
  ] as const)('makes %s, whose library the policy lets run', async (format, ending, part) => {
    await open();
    await press('radio', words(`export.format.${format}`));
    await press('button', words('export.start'));
    expect(Object.keys((await JSZip.loadAsync(await downloaded(ending))).files)).toContain(part);
  });

  test('of 3,000 passages is stopped when asked, and leaves the panel at hand', async () => {
    await seed(
      panel,
      Array.from({ length: 3_000 }, (_, number) => passage({ quote: `Passage ${number}. `.repeat(20) })),
    );
    const files = readdirSync(folder).length;
    await open();
    await press('radio', words('export.format.word'));
    await press('button', words('export.start'));
    // In one go: the file must not be done between the look and the click.
    await panel.waitForFunction(() => {
      const progress = document.querySelector<HTMLProgressElement>('[role=dialog] progress');
      if (!progress || progress.value === 0) return false;
      document.querySelector<HTMLButtonElement>('[role=dialog] button')!.click();
      return true;
    });
    await panel.waitForSelector('[role=dialog]', { hidden: true });
    await open();
    await press('radio', words('export.format.csv'));
    await press('button', words('export.start'));
    const lines = (await downloaded('.csv')).toString('utf8').split('\r\n');
    expect(lines).toHaveLength(1 + 3_002 + 1);
    expect(readdirSync(folder)).toHaveLength(files + 1);
  });
});
