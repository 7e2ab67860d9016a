import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import type { SnippetDraft } from '../../utils/notebook/types';
import { bundle } from '../support/bundle';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import type * as NotebookInPage from '../support/notebook-in-page';
import { draftOfRow } from '../support/notebook-rows';
import { highlightedTexts } from '../support/page-text';
import { openSample } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'Nederland verwelkomt het initiatief voor dit overleg';
const WITHIN = 'initiatief voor dit overleg';
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';
const WRITES = 200;

interface Bundled {
  bundle: typeof NotebookInPage;
}

/** Words of the sample as they are kept. */
function passage(number: number, exact: string): SnippetDraft {
  const { anchor, ...rest } = draftOfRow(number, { note: `noot ${number}` });
  const source = { ...rest.source, url: ADDRESS, ids: ['2018D35143'] };
  return { ...rest, quote: exact, source, anchor: { quote: { ...anchor.quote, exact }, position: null } };
}

describe.each(BROWSERS)('Kept passages in %s', (name) => {
  let sites: SiteServer;
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    sites = await startSiteServer();
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });
  const painted = () => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT);

  test('are painted again when the page clears them, and can be pressed where they overlap', async () => {
    await calls.keep(passage(1, PASSAGE));
    await calls.keep(passage(2, WITHIN));
    await openSample(browser, 'letter-2018');
    await expect.poll(painted).toHaveLength(2);
    await browser.page.evaluate(() => CSS.highlights.clear());
    await expect.poll(painted).toHaveLength(2);

    const place = await browser.page.evaluate(
      (highlight, within) => {
        const ranges = [...CSS.highlights.get(highlight)!] as Range[];
        const range = ranges.find((each) => String(each) === within)!;
        range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getClientRects()[0]!;
        return { x: x + width / 2, y: y + height / 2 };
      },
      PASSAGE_HIGHLIGHT,
      WITHIN,
    );
    await browser.page.mouse.click(place.x, place.y);
    const notes = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    await notes.waitForSelector(`::-p-text(${words('kept.several', { count: 2 })})`);
    await clickOn(notes, PASSAGE);
    await notes.waitForSelector('::-p-text(noot 1)');
  });

  test('lie in the bin when they were deleted, and come back to notebook and page', async () => {
    const panel = await browser.openExtensionPage(PANEL_PAGE);
    const press = async (kind: string, label: string): Promise<void> => clickOn(panel, label, kind);
    await press('tab', words('panel.notebook'));
    await panel.locator(role('searchbox', words('notebook.search'))).fill('verwelkomt');
    await panel.waitForSelector('mark');
    await press('button', words('passage.delete'));
    await press('button', words('bin.open', { count: 1 }));
    await expect.poll(painted).not.toContain(PASSAGE);
    await press('button', words('bin.restore'));
    await panel.waitForSelector(`::-p-text(${words('bin.emptyTitle')})`);
    await expect.poll(painted).toContain(PASSAGE);
    await press('button', words('bin.back'));
    await panel.waitForSelector('article');
    // The way to the bin is gone with what lay in it: the keyboard is in the notebook.
    await expect.poll(() => panel.evaluate(() => document.activeElement?.className)).toBe('notebook-pane');
    await panel.close();
  });

  test(`lose nothing when two tabs write ${WRITES} times to one note`, async () => {
    const script = `${await bundle('tests/support/notebook-in-page.ts', 'production')};void 0`;
    const tabs = [
      await browser.openExtensionPage('options.html'),
      await browser.openExtensionPage('options.html'),
    ] as const;
    for (const tab of tabs) await tab.evaluate(script);
    const id = await tabs[0].evaluate(() => (globalThis as unknown as Bundled).bundle.keepOne());
    const conflicts = await Promise.all(
      tabs.map((tab, number) =>
        tab.evaluate(
          (...passed) => (globalThis as unknown as Bundled).bundle.addLines(...passed),
          id,
          `tab ${number}`,
          WRITES / 2,
        ),
      ),
    );
    expect(conflicts[0]! + conflicts[1]!).toBeGreaterThan(0);
    const note = await tabs[0].evaluate((kept) => (globalThis as unknown as Bundled).bundle.noteOf(kept), id);
    const lines = note.split('\n').filter((line) => line.startsWith('tab '));
    expect(lines).toHaveLength(WRITES);
    expect(new Set(lines).size).toBe(WRITES);
  });
});
