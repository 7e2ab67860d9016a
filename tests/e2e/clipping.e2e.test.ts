import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import { keyboardPlace } from '../support/keyboard';
import { highlightedTexts, selectText } from '../support/page-text';
import { openSample, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const FIRST = 'Op zondag 24 juni a.s. vindt in Brussel op initiatief van de voorzitter';
const SECOND = 'Nederland verwelkomt het initiatief voor dit overleg';
const THIRD = 'Uw Kamer is bekend met deze inzet.';
const CITING = 'Zie verslag van de JBZ-Raad van 4-5 juni 2018, Kamerstuk 32 317 nr. 516.';
const words = createTranslator('en');
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
});
afterAll(() => sites.close());

describe.each(BROWSERS)('Keeping a passage in %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await openSample(browser, 'letter-2018');
    await expect.poll(() => calls.describePage(SAMPLES['letter-2018'].url)).not.toBeNull();
  });

  const bar = (): Promise<ElementHandle> => closedShadowRoot(browser.page, IN_PAGE_HOST);
  const said = async (text: string): Promise<void> => {
    await (await bar()).waitForSelector(`::-p-text(${text})`);
  };
  /** Waits until the keyboard is in a field of the bar. */
  async function field(label: string): Promise<void> {
    await expect.poll(async () => (await keyboardPlace(browser.page, await bar())).name).toBe(label);
  }
  const painted = (): Promise<string[]> => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT);
  const quotes = async (): Promise<string[]> => (await calls.passages(ADDRESS)).map(({ quote }) => quote);

  test('with the pointer: select, press Keep', async () => {
    await selectText(browser.page, FIRST);
    await clickOn(await bar(), words('bar.keep'));
    await said(words('bar.saved'));
    await expect.poll(quotes).toEqual([FIRST]);
    await expect.poll(painted).toEqual([FIRST]);
  });

  test('it is painted again on the next visit', async () => {
    await expect.poll(painted).toEqual([FIRST]);
  });

  test('with the keyboard: Tab to note and tags, Enter keeps', async () => {
    await selectText(browser.page, SECOND);
    await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Tab');
    await field(words('bar.note'));
    await browser.page.keyboard.type('Inzet bij de top');
    await browser.page.keyboard.press('Tab');
    await field(words('bar.tags'));
    await browser.page.keyboard.type('EU, migratie , EU');
    await browser.page.keyboard.press('Enter');
    await said(words('bar.saved'));
    const kept = (await calls.passages(ADDRESS)).find(({ quote }) => quote === SECOND);
    expect(kept).toMatchObject({
      note: 'Inzet bij de top',
      tags: ['EU', 'migratie'],
      revision: 1,
      source: {
        title: 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.',
        date: '2018-06-21',
        sender: 'staatssecretaris voor Justitie en Veiligheid',
      },
    });
  });

  test('keeping the same passage again goes to the first', async () => {
    await selectText(browser.page, SECOND);
    await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Enter');
    await said(words('bar.alreadySaved'));
    expect((await quotes()).filter((quote) => quote === SECOND)).toHaveLength(1);
  });

  test('and a note is added to what was kept with one key, by Tab', async () => {
    const passage = 'Uw Kamer is bekend met';
    const kept = async () => (await calls.passages(ADDRESS)).find(({ quote }) => quote === passage);
    await selectText(browser.page, passage);
    await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Enter');
    await said(words('bar.saved'));
    await browser.page.keyboard.press('Tab');
    await field(words('bar.note'));
    await browser.page.keyboard.type('Nagekomen gedachte');
    await browser.page.keyboard.press('Enter');
    await said(words('bar.saved'));
    await expect.poll(kept).toMatchObject({ note: 'Nagekomen gedachte', tags: [] });
    // Of what was kept twice, what is new is added.
    await clickOn(await bar(), words('bar.addNote'));
    await browser.page.keyboard.press('Tab');
    await field(words('bar.tags'));
    await browser.page.keyboard.type('inzet');
    await browser.page.keyboard.press('Enter');
    await expect.poll(kept).toMatchObject({ note: 'Nagekomen gedachte', tags: ['inzet'] });
    // Only what was kept just now is taken back here.
    expect(await (await bar()).$(role('button', words('bar.undo')))).not.toBeNull();
    await clickOn(await bar(), words('bar.close'));
    await expect.poll(() => browser.page.$(IN_PAGE_HOST)).toBeNull();
    await selectText(browser.page, passage);
    await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Enter');
    await said(words('bar.alreadySaved'));
    expect(await (await bar()).$(role('button', words('bar.undo')))).toBeNull();
  });

  test('with the shortcut, which brings the keyboard to the bar', async () => {
    await selectText(browser.page, THIRD);
    await browser.runCommand('keep-selection');
    const keep = await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await expect
      .poll(() => keep!.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button))
      .toBe(true);
    await browser.page.keyboard.press('Enter');
    await said(words('bar.saved'));
    await expect.poll(quotes).toContain(THIRD);
  });

  test('with the context menu, at once, with what the passage cites', async () => {
    await selectText(browser.page, CITING);
    await browser.chooseMenuItem('keep-selection');
    await said(words('bar.saved'));
    const kept = (await calls.passages(ADDRESS)).find(({ quote }) => quote === CITING);
    expect(kept?.references).toEqual(['kst-32317-516']);
  });

  test('and taking it back', async () => {
    const before = await quotes();
    await selectText(browser.page, 'Gelijkzijdige inzet op alle aspecten van migratie is immers nodig.');
    await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Enter');
    await said(words('bar.saved'));
    await clickOn(await bar(), words('bar.undo'));
    await said(words('bar.undone'));
    await expect.poll(quotes).toEqual(before);
  });

  test('after the browser stopped the background', async () => {
    await browser.stopBackground();
    const passage = 'Het kabinet meent dat goed beheer van buitengrenzen nodig is';
    await selectText(browser.page, passage);
    await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Enter');
    await said(words('bar.saved'));
    await expect.poll(quotes).toContain(passage);
  });

  test('Escape closes the bar, and what was typed is there the next time', async () => {
    const passage = 'Zonder een goed functionerend asielsysteem';
    await selectText(browser.page, passage);
    await (await bar()).waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Tab');
    await field(words('bar.note'));
    await browser.page.keyboard.type('half af');
    await browser.page.keyboard.press('Escape');
    await expect.poll(() => browser.page.$(IN_PAGE_HOST)).toBeNull();
    await browser.page.evaluate(() => getSelection()!.removeAllRanges());
    await selectText(browser.page, passage);
    const note = await (await bar()).waitForSelector(role('textbox', words('bar.note')));
    await expect
      .poll(() => note!.evaluate((element) => (element as HTMLTextAreaElement).value))
      .toBe('half af');
    expect(await quotes()).not.toContain(passage);
  });
});
