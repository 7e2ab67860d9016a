import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import type { BackupHeader } from '../../utils/notebook/backup/format';
import { passageInFile, untilImported, writeBackupFile, type BackupOnDisk } from '../support/backup-file';
import { ChromiumBrowser } from '../support/chromium';
import { clickOn } from '../support/click-on';
import { role } from '../support/closed-shadow';
import { BACKUP_FILE, downloadsIn } from '../support/downloads';
import { BROWSERS, builtExtension, launchExtension } from '../support/extension-under-test';
import { killBrowser } from '../support/kill-browser';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { countRows, FIRST_ROWS, readTables, storeFirstVersion } from '../support/stored-notebook';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const SETTINGS = 'options.html';
const TABLES = ['snippets', 'letters', 'tags'];

declare const chrome: { alarms: { onAlarm: { dispatch(alarm: { name: string }): void } } };

let sites: SiteServer;
let browser: TestBrowser;
const files: BackupOnDisk[] = [];
beforeAll(async () => {
  sites = await startSiteServer();
});
afterEach(() => files.splice(0).forEach((file) => file.remove()));
afterAll(() => sites.close());

function fileWith(rows: object[]): string {
  const file = writeBackupFile(rows);
  files.push(file);
  return file.path;
}

const passages = (count: number) => Array.from({ length: count }, (_, number) => passageInFile(number));

async function open(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const says = (page: Page, text: string): Promise<unknown> => page.waitForSelector(`::-p-text(${text})`);

const clearNotebook = (): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('kamernoot');
    deleting.addEventListener('success', () => resolve());
    deleting.addEventListener('error', () => reject(deleting.error!));
  });

const backupsIn = (folder: string): string[] => downloadsIn(folder, BACKUP_FILE);

describe.each(BROWSERS)('A backup in %s', (name) => {
  let page: Page;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    page = await browser.openExtensionPage(SETTINGS);
  });
  afterAll(() => browser.close());

  test('is looked at before anything is taken over', async () => {
    const hostile = passageInFile(900);
    const source = { ...hostile.source, url: 'javascript:alert(1)' };
    const shown = passageInFile(901, {
      quote: '<img src=x onerror=alert(1)> \u202Efdp.exe',
      note: 'x'.repeat(10_000_000),
    });
    await open(page, fileWith([...passages(120), { ...hostile, source }, shown]));
    await says(page, words('backup.report'));
    const figures = await page.$eval('.backup-figures', (list) => list.textContent);
    expect(figures).toContain(`${words('backup.added')}120`);
    await says(page, `${words('backup.refusedRows')} (2)`);
    const refused = await page.$eval('.refused-list', (list) => list.textContent);
    expect(refused).toContain(words('backup.reason.unsafe-address'));
    expect(refused).toContain('<img src=x onerror=alert(1)> [U+202E]fdp.exe');
    expect(await page.$('.refused-list img')).toBeNull();
    expect(await countRows(page)).toBe(0);
  });

  test('is taken over, with the letters and tags of its passages', async () => {
    await clickOn(page, words('backup.import'));
    await says(page, words('backup.imported', { count: 120 }));
    expect(await countRows(page)).toBe(120);
    expect(await countRows(page, 'letters')).toBe(12);
    expect(await countRows(page, 'tags')).toBe(20);
  });

  test('has nothing new the second time', async () => {
    await open(page, fileWith(passages(120)));
    await says(page, words('backup.nothing'));
    await clickOn(page, words('backup.cancel'));
    expect(await countRows(page)).toBe(120);
  });

  test('that was saved brings everything back, row for row, into a notebook that was cleared', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-downloads-'));
    try {
      await browser.downloadTo(folder);
      const before = await readTables(page, TABLES);
      await clickOn(page, words('backup.save'));
      await says(page, words('backup.saved', { count: 120 }));
      await expect.poll(() => backupsIn(folder)).toHaveLength(1);

      await page.close();
      const clearing = await browser.openExtensionPage('manifest.json');
      await clearing.evaluate(clearNotebook);
      await clearing.close();
      page = await browser.openExtensionPage(SETTINGS);
      await open(page, backupsIn(folder)[0]!);
      await says(page, words('backup.report'));
      await clickOn(page, words('backup.import'));
      // The letters and tags of the passages are rows of their own.
      await says(page, words('backup.imported', { count: 120 + 12 + 20 }));
      expect(await readTables(page, TABLES)).toEqual(before);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that is none is refused in plain words', async () => {
    await open(page, path.resolve('package.json'));
    await says(page, words('backup.refused.not-a-backup'));
  });
});

describe.each(BROWSERS)('A notebook of the first version in %s', (name) => {
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
  });
  afterAll(() => browser.close());

  test('is on the shelf as it was when it has been upgraded', async () => {
    const page = await browser.openExtensionPage(SETTINGS);
    await page.waitForSelector('input[type=file]');
    await storeFirstVersion(page);
    await browser.stopBackground();
    const panel = await browser.openExtensionPage('sidepanel.html');
    await clickOn(panel, words('panel.notebook'), 'tab');
    await panel.waitForSelector('article');
    await says(page, words('backup.snapshot.before-upgrade'));
    await says(page, words('backup.snapshotPassages', { count: FIRST_ROWS.length }));
    expect(await countRows(panel)).toBe(FIRST_ROWS.length);
  });
});

describe('A notebook in Chromium', () => {
  let chromium: ChromiumBrowser;
  let page: Page;
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-downloads-'));
    chromium = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    page = await chromium.openExtensionPage(SETTINGS);
    await open(page, fileWith(passages(30)));
    await clickOn(page, words('backup.import'));
    await says(page, words('backup.imported', { count: 30 }));
  });
  afterAll(async () => {
    await chromium.close();
    rmSync(downloads, { recursive: true });
  });

  test('is saved to a file that says what it holds, by one click', async () => {
    await clickOn(page, words('backup.save'));
    await says(page, words('backup.saved', { count: 30 }));
    await expect.poll(() => backupsIn(downloads)).toHaveLength(1);
    const text = readFileSync(backupsIn(downloads)[0]!, 'utf8');
    const header = JSON.parse(text) as BackupHeader & { snippets: { id: string }[] };
    expect(header.counts).toEqual({ letters: 3, tags: 20, snippets: 30 });
    expect(header.snippets.map(({ id }) => id)).toEqual(passages(30).map(({ id }) => id));
    const rest = text.slice(text.indexOf('\n') + 1);
    expect(createHash('sha256').update(rest).digest('hex')).toBe(header.sha256);
  });

  test('is on the shelf by itself once a day', async () => {
    const worker = await chromium.background();
    await worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'snapshot' }));
    await says(page, words('backup.snapshot.daily'));
    await says(page, words('backup.snapshotPassages', { count: 30 }));
  });

  test('that the browser cleared is told from an empty one, and comes back from its snapshot', async () => {
    // Reading a file takes a snapshot first; this one has something new.
    await open(page, fileWith(passages(31)));
    await clickOn(page, words('backup.import'));
    await says(page, words('backup.imported', { count: 1 }));

    await page.evaluate(clearNotebook);
    await page.close();
    await chromium.stopBackground();
    const panel = await chromium.openExtensionPage('sidepanel.html');
    await says(panel, words('backup.lost', { count: 31 }));

    const opening = chromium.browser.waitForTarget((target) => target.url().includes('#snapshot='));
    await clickOn(panel, words('backup.restore'));
    page = (await (await opening).page())!;
    await says(page, words('backup.report'));
    expect(await page.$eval('.backup-figures', (list) => list.textContent)).toContain(
      `${words('backup.added')}30`,
    );
    await clickOn(page, words('backup.import'));
    await page.waitForSelector(role('button', words('backup.save')));
    await expect.poll(() => countRows(page)).toBe(30);
  });
});

const FEW = 50;

describe.each(BROWSERS)('%s, when it is killed', (name) => {
  test.each([
    [2_000, 'early', 0.1],
    [20_000, 'late', 0.9],
  ])('while %i passages are taken over, has all of them or none, %s in it', async (many, _, share) => {
    browser = await launchExtension(name, sites);
    const { profile } = browser;
    const page = await browser.openExtensionPage(SETTINGS);
    await open(page, fileWith(passages(FEW)));
    await clickOn(page, words('backup.import'));
    await says(page, words('backup.imported', { count: FEW }));

    await open(page, fileWith(passages(many)));
    await says(page, words('backup.report'));
    await clickOn(page, words('backup.import'));
    await untilImported(page, words('backup.work.importing'), share);
    await killBrowser(browser);

    browser = await launchExtension(name, sites, profile);
    try {
      const again = await browser.openExtensionPage('sidepanel.html');
      expect([FEW, many]).toContain(await countRows(again));
      await clickOn(again, words('panel.notebook'), 'tab');
      await again.waitForSelector('article');
    } finally {
      await browser.close();
    }
  });
});
