import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn, clickOnFound } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { LETTER, letterPdf } from '../support/files/letter-pdf';
import { writePdf } from '../support/files/pdf-writer';
import { EMPHASIS_HIGHLIGHT, IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { makeProfileFolder, removeProfileFolder } from '../support/profile-folder';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { tabShowing } from '../support/tab-showing';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const FILE = 'https://open.overheid.nl/documenten/1a2b3c4d-1111-2222-3333-444455556666/file';
const PDF = { 'content-type': 'application/pdf' };
const COPY_BOX = role('checkbox', words('copies.keep'));

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
});
afterAll(() => sites.close());

describe.each(BROWSERS)('A kept copy of a file in %s', (name) => {
  let browser: TestBrowser;
  let reader: Page;
  beforeAll(async () => {
    sites.serve(FILE, { headers: PDF, body: letterPdf() });
    browser = await launchExtension(name, sites);
  });
  afterAll(() => browser.close());

  async function open(page: string): Promise<Page> {
    const opened = await browser.openExtensionPage(page);
    await opened.bringToFront();
    return opened;
  }
  const heading = (): Promise<string> =>
    reader.$eval('h1', (element) => element.textContent ?? '').catch(() => '');
  const isTicked = (): Promise<boolean> =>
    reader.$eval('.keep-copy input', (box) => (box as HTMLInputElement).checked).catch(() => false);

  async function keepPassage(): Promise<void> {
    await expect.poll(() => reader.title()).toBe(LETTER.subject);
    await selectText(reader, LETTER.passage);
    const bar = await closedShadowRoot(reader, IN_PAGE_HOST);
    await clickOn(bar, words('bar.keep'));
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
  }

  test('is offered once a passage of it was kept, and not before', async () => {
    reader = await open(`reader.html?url=${FILE}`);
    await reader.waitForSelector('.pdf-page canvas');
    await expect.poll(() => reader.title()).toBe(LETTER.subject);
    expect(await reader.$(COPY_BOX)).toBeNull();
    await keepPassage();
    await clickOnFound(reader, COPY_BOX);
    await expect.poll(isTicked).toBe(true);
    await reader.close();
  });

  test('is shown when the original is gone, after the browser was started again', async () => {
    sites.serve(FILE, { status: 404, body: 'No' });
    const { profile } = browser;
    await browser.close({ keepProfile: true });
    browser = await launchExtension(name, sites, profile);
    reader = await open(`reader.html?url=${FILE}`);
    const host = 'open.overheid.nl';
    await expect.poll(heading).toBe(words('reader.failed.not-found', { host }));
    await clickOn(reader, words('copies.open'));
    await reader.waitForSelector('.pdf-page canvas');
    await reader.waitForSelector(`::-p-text(${words('reader.failed.not-found', { host })})`);
    await expect.poll(() => highlightedTexts(reader, PASSAGE_HIGHLIGHT)).toEqual([LETTER.passage]);
    await expect.poll(isTicked).toBe(true);
  });

  test('is left for the original as soon as that answers', async () => {
    sites.serve(FILE, { headers: PDF, body: letterPdf() });
    await clickOn(reader, words('copies.retry'));
    await reader.waitForSelector(role('button', words('copies.retry')), { hidden: true });
    await reader.waitForSelector('.pdf-page canvas');
    await expect.poll(isTicked).toBe(true);
  });

  test('stays beside another file that stands at its address now', async () => {
    const line = { text: 'Geachte voorzitter, deze brief is ingetrokken.', x: 85, y: 700 };
    sites.serve(FILE, { headers: PDF, body: writePdf([{ lines: [line] }]) });
    await reader.close();
    reader = await open(`reader.html?url=${FILE}`);
    await clickOn(reader, words('copies.open'));
    await expect.poll(() => highlightedTexts(reader, PASSAGE_HIGHLIGHT)).toEqual([LETTER.passage]);
    await reader.close();
  });

  test('is listed in the settings, where it can be deleted', async () => {
    const settings = await open('options.html');
    await settings.waitForSelector(`::-p-text(${LETTER.subject})`);
    await clickOn(settings, words('copies.delete'));
    await clickOnFound(settings, `fieldset ${role('button', words('copies.delete'))}`);
    await settings.waitForSelector(`::-p-text(${words('copies.none')})`);
    await settings.close();
    sites.serve(FILE, { status: 404, body: 'No' });
    reader = await open(`reader.html?url=${FILE}`);
    await reader.waitForSelector(role('button', words('reader.retry')));
    expect(await reader.$(role('button', words('copies.open')))).toBeNull();
    await reader.close();
  });

  test('leads a passage of a file of this computer back to its file', async () => {
    const folder = makeProfileFolder();
    const file = path.join(folder, 'brief.pdf');
    writeFileSync(file, letterPdf());
    reader = await open('reader.html');
    const input = await reader.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await reader.waitForSelector('.pdf-page canvas');
    await keepPassage();
    await clickOnFound(reader, COPY_BOX);
    await expect.poll(isTicked).toBe(true);
    await reader.close();
    removeProfileFolder(folder);

    const panel = await open('sidepanel.html');
    await clickOn(panel, words('panel.notebook'), 'tab');
    await clickOn(panel, words('passage.open', { title: LETTER.subject }));
    reader = await tabShowing(browser, '?url=urn:sha256:');
    await reader.waitForSelector('.pdf-page canvas');
    await expect.poll(() => highlightedTexts(reader, EMPHASIS_HIGHLIGHT)).toEqual([LETTER.passage]);
  });
});
