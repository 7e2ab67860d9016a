import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { role } from '../support/closed-shadow';
import { BACKUP_FILE, downloadsIn } from '../support/downloads';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { FIRST_ROWS, storeFirstVersion } from '../support/stored-notebook';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
/** A row that no step can bring up to date: what passages of a letter have in common cannot be read from it. */
const BROKEN = {
  id: 'broken',
  quote: 'Wat hiervan te lezen is',
  note: 'Mijn noot',
  tags: ['EU'],
  source: null,
};
const ROWS = [...FIRST_ROWS, BROKEN];

const BACKUP_PAGE = 'options.html#backup';

declare const chrome: { tabs: { query(filter: object): Promise<{ url?: string }[]> } };

describe.each(BROWSERS)('A notebook that cannot be brought up to date in %s', (name) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-downloads-'));
  let sites: SiteServer;
  let browser: TestBrowser;
  let panel: Page;

  beforeAll(async () => {
    sites = await startSiteServer();
    browser = await launchExtension(name, sites);
    await browser.downloadTo(folder);
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('input[type=file]');
    await storeFirstVersion(page, ROWS);
    await page.close();
    await browser.stopBackground();
    panel = await browser.openExtensionPage(PANEL_PAGE);
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
    rmSync(folder, { recursive: true });
  });

  const kept = ROWS.filter((row) => !('deletedAt' in row) || row.deletedAt === null);
  const says = (text: string): Promise<unknown> => panel.waitForSelector(`::-p-text(${text})`);

  test('can be read whole, and says why it cannot be changed', async () => {
    await says(words('notebook.readOnly'));
    await clickOn(panel, words('panel.notebook'), 'tab');
    await says(words('notebook.count', { count: kept.length }));
    await says(BROKEN.quote);
    await says(BROKEN.note);
    await expect.poll(() => panel.$$eval('article', (found) => found.length)).toBe(kept.length);
    expect(await panel.$(role('button', words('passage.edit')))).toBeNull();
  });

  test('can be saved to a file with every row as it is', async () => {
    await clickOn(panel, words('backup.toSave'));
    const addresses = (): Promise<(string | undefined)[]> =>
      panel.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
    await expect.poll(async () => (await addresses()).join(' ')).toContain(`/${BACKUP_PAGE}`);
    // Firefox does not hand out a page of the extension that it opened itself.
    const settings = await browser.openExtensionPage(BACKUP_PAGE);
    const title = (await settings.waitForSelector(role('heading', words('backup.title'))))!;
    await expect.poll(() => title.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await clickOn(settings, words('backup.save'));
    await settings.waitForSelector(`::-p-text(${words('backup.savedAsIs')})`);
    const saved = (): string[] => downloadsIn(folder, BACKUP_FILE);
    await expect.poll(saved).toHaveLength(1);
    const file = JSON.parse(readFileSync(saved()[0]!, 'utf8')) as { snippets: object[] };
    const byId = (rows: object[]) => new Map(rows.map((row) => [(row as { id: string }).id, row]));
    expect(byId(file.snippets)).toEqual(byId(ROWS));
  });
});
