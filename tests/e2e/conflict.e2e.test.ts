import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { role } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { draftOfRow } from '../support/notebook-rows';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = draftOfRow(1, { note: 'Samen', tags: ['EU'] });

/** One journey: each test goes on where the one before stopped. */
describe.each(BROWSERS)('One note in two panels in %s', (name) => {
  let sites: SiteServer;
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  let one: Page;
  let other: Page;

  async function openNotebook(): Promise<Page> {
    const page = await browser.openExtensionPage(PANEL_PAGE);
    await page.bringToFront();
    await press(page, 'tab', words('panel.notebook'));
    await page.waitForSelector('article');
    return page;
  }
  async function press(page: Page, kind: string, label: string): Promise<void> {
    await page.bringToFront();
    await clickOn(page, label, kind);
  }
  async function write(page: Page, label: string, text: string): Promise<void> {
    await page.bringToFront();
    const field = (await page.waitForSelector(role('textbox', label)))!;
    await field.evaluate((element) => (element as HTMLTextAreaElement).select());
    await field.type(text);
  }
  const valueOf = async (page: Page, label: string): Promise<string> =>
    (await page.waitForSelector(role('textbox', label)))!.evaluate(
      (field) => (field as HTMLTextAreaElement).value,
    );
  const kept = async () => (await calls.passages(PASSAGE.source.url))[0]!;

  beforeAll(async () => {
    sites = await startSiteServer();
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
    await calls.keep(PASSAGE);
    one = await openNotebook();
    other = await openNotebook();
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  test('is shown with both texts when both write it, and neither is lost', async () => {
    await press(one, 'button', words('passage.edit'));
    await press(other, 'button', words('passage.edit'));
    await write(one, words('passage.note'), 'Van de een');
    await write(other, words('passage.note'), 'Van de ander');
    await write(other, words('passage.tags'), 'EU, asiel');
    await press(one, 'button', words('passage.save'));
    await one.waitForSelector(`::-p-text(${words('passage.saved')})`);

    await other.bringToFront();
    await other.waitForSelector(`::-p-text(${words('conflict.title')})`);
    await other.waitForSelector('[role=alert] blockquote ::-p-text(Van de een)');
    await expect.poll(() => valueOf(other, words('passage.note'))).toBe('Van de ander');
    const save = (await other.waitForSelector(role('button', words('passage.save'))))!;
    await expect.poll(() => save.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await expect.poll(kept).toMatchObject({ note: 'Van de een', tags: ['EU'], revision: 2 });
  });

  test('is shown so again in a panel that is opened after that one was closed', async () => {
    await other.close();
    other = await openNotebook();
    await other.waitForSelector(`::-p-text(${words('conflict.title')})`);
    await expect.poll(() => valueOf(other, words('passage.note'))).toBe('Van de ander');
  });

  test('has both when they are put together', async () => {
    await press(other, 'button', words('conflict.both'));
    await expect.poll(() => valueOf(other, words('passage.note'))).toBe('Van de een\n\nVan de ander');
    await press(other, 'button', words('passage.save'));
    await other.waitForSelector(`::-p-text(${words('passage.saved')})`);
    await expect.poll(kept).toMatchObject({
      note: 'Van de een\n\nVan de ander',
      tags: ['EU', 'asiel'],
      revision: 3,
    });
    await one.bringToFront();
    await one.waitForSelector('.passage-note ::-p-text(Van de ander)');
  });

  test('is not saved into a passage that the other deleted, and what was typed stays', async () => {
    await press(one, 'button', words('passage.edit'));
    await write(one, words('passage.note'), 'Nog één ding');
    await press(other, 'button', words('passage.delete'));
    await other.waitForSelector(`::-p-text(${words('passage.deleted', { count: 1 })})`);
    await one.bringToFront();
    await one.waitForSelector(role('textbox', words('passage.note')), { hidden: true });

    await press(other, 'button', words('passage.undo'));
    await one.bringToFront();
    await expect.poll(() => valueOf(one, words('passage.note'))).toBe('Nog één ding');
    await press(one, 'button', words('passage.save'));
    await one.waitForSelector(`::-p-text(${words('passage.saved')})`);
    await expect.poll(kept).toMatchObject({ note: 'Nog één ding' });
  });
});
