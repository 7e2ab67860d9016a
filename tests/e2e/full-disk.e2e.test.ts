import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { passageInFile, writeBackupFile, type BackupOnDisk } from '../support/backup-file';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { setDiskOfBackground, setDiskOfPage } from '../support/full-disk';
import { IN_PAGE_HOST } from '../support/in-page';
import { selectText } from '../support/page-text';
import { openSample, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { countRows } from '../support/stored-notebook';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'Nederland verwelkomt het initiatief voor dit overleg';
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';

/** One journey: each test goes on where the one before stopped. */
describe.each(BROWSERS)('On a disk that is full, in %s,', (name) => {
  let sites: SiteServer;
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  let panel: Page;
  let file: BackupOnDisk;

  beforeAll(async () => {
    sites = await startSiteServer();
    file = writeBackupFile(Array.from({ length: 120 }, (_, number) => passageInFile(number)));
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
    panel = await browser.openExtensionPage(PANEL_PAGE);
    await openSample(browser, 'letter-2018');
  });
  afterEach(async () => {
    await setDiskOfBackground(browser, panel, null);
    await setDiskOfPage(panel, null);
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
    file.remove();
  });

  const kept = async () => (await calls.passages(ADDRESS))[0];
  const bar = (): Promise<ElementHandle> => closedShadowRoot(browser.page, IN_PAGE_HOST);
  const noteInBar = async (): Promise<ElementHandle<HTMLTextAreaElement>> =>
    (await (await bar()).waitForSelector(role('textbox', words('bar.note')))) as never;
  const pressInBar = async (label: string): Promise<void> => clickOn(await bar(), label);
  const press = async (kind: string, label: string): Promise<void> => clickOn(panel, label, kind);
  const says = (text: string): Promise<unknown> => panel.waitForSelector(`::-p-text(${text})`);

  test('what is typed stays where it is typed, and is remembered when there is room', async () => {
    await expect.poll(() => calls.describePage(SAMPLES['letter-2018'].url)).not.toBeNull();
    await setDiskOfBackground(browser, panel, { stores: ['drafts'] });
    await selectText(browser.page, PASSAGE);
    await pressInBar(words('bar.addNote'));
    await (await noteInBar()).type('half');
    await browser.page.keyboard.press('Escape');
    await expect.poll(() => browser.page.$(IN_PAGE_HOST)).toBeNull();
    expect(await countRows(panel, 'drafts')).toBe(0);

    await browser.page.evaluate(() => getSelection()!.removeAllRanges());
    await selectText(browser.page, PASSAGE);
    await expect.poll(async () => (await noteInBar()).evaluate((field) => field.value)).toBe('half');
    await setDiskOfBackground(browser, panel, null);
    await (await noteInBar()).type(' af');
    await expect.poll(() => countRows(panel, 'drafts')).toBe(1);
  });

  test('a passage is said not to be kept, and is kept with what was typed when there is room', async () => {
    await setDiskOfBackground(browser, panel, { stores: ['tags', 'letters', 'snippets'] });
    await pressInBar(words('bar.keep'));
    await (await bar()).waitForSelector(`::-p-text(${words('failure.storage-full')})`);
    expect(await kept()).toBeUndefined();
    expect(await countRows(panel, 'drafts')).toBe(1);
    await setDiskOfBackground(browser, panel, null);
    await pressInBar(words('bar.retry'));
    await (await bar()).waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(kept).toMatchObject({ quote: PASSAGE, note: 'half af', revision: 1 });
    await expect.poll(() => countRows(panel, 'drafts')).toBe(0);
  });

  test.each([['snippets'], ['tags']])(
    'note and tags are not half changed when there is no room for %s',
    async (store) => {
      const before = (await kept())!;
      const typed = `Noot bij ${store}`;
      await panel.bringToFront();
      await press('tab', words('panel.notebook'));
      await press('button', words('passage.edit'));
      const note = (await panel.waitForSelector(role('textbox', words('passage.note'))))!;
      await note.evaluate((field) => (field as HTMLTextAreaElement).select());
      await note.type(typed);
      await (await panel.$('.passage-editor input'))!.type(`, over ${store}`);
      await setDiskOfPage(panel, { stores: [store] });
      await press('button', words('passage.save'));
      await says(words('keeping.full'));
      expect(await kept()).toEqual(before);
      expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(typed);
      await setDiskOfPage(panel, null);
      await press('button', words('passage.save'));
      await says(words('passage.saved'));
      await expect.poll(kept).toMatchObject({
        note: typed,
        tags: expect.arrayContaining([`over ${store}`]) as string[],
        revision: before.revision + 1,
      });
    },
  );

  test('a passage is not deleted, and not put back, and says so', async () => {
    await setDiskOfPage(panel, { stores: ['snippets'] });
    await press('button', words('passage.delete'));
    await says(words('keeping.full'));
    expect(await panel.$$('article')).toHaveLength(1);
    await setDiskOfPage(panel, null);
    await press('button', words('passage.delete'));
    await press('button', words('bin.open', { count: 1 }));

    await setDiskOfPage(panel, { stores: ['snippets'] });
    await press('button', words('bin.restore'));
    await says(words('keeping.full'));
    expect(await panel.$$('article')).toHaveLength(1);
    await setDiskOfPage(panel, null);
    await press('button', words('bin.restore'));
    await says(words('bin.emptyTitle'));
    await expect.poll(kept).toMatchObject({ quote: PASSAGE, deletedAt: null });
  });

  test('a file is taken over whole or not at all', async () => {
    const settings = await browser.openExtensionPage('options.html');
    const counts = () => Promise.all(['snippets', 'letters', 'tags'].map((table) => countRows(panel, table)));
    const before = await counts();
    const input = (await settings.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file.path);
    await settings.waitForSelector(`::-p-text(${words('backup.report')})`);
    const takeOver = async (): Promise<void> => clickOn(settings, words('backup.import'));

    // In the middle of the passages, and when all of them are there but not yet their tags.
    for (const disk of [{ stores: ['snippets'], after: 60 }, { stores: ['tags'] }]) {
      await setDiskOfPage(settings, disk);
      await takeOver();
      await settings.waitForSelector(`::-p-text(${words('backup.full')})`);
      expect(await counts()).toEqual(before);
    }
    await setDiskOfPage(settings, null);
    await takeOver();
    await settings.waitForSelector(`::-p-text(${words('backup.imported', { count: 120 })})`);
    await expect.poll(async () => (await counts())[0]).toBe(before[0]! + 120);
  });
});
