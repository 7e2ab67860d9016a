import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { ChromiumBrowser } from '../support/chromium';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { builtExtension, launchExtension } from '../support/extension-under-test';
import type { FirefoxBrowser } from '../support/firefox';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT, REFERENCE_LINK } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { openSample, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = createTranslator('en');
const FIRST = 'Nederland verwelkomt het initiatief voor dit overleg';
const SECOND = 'het verdienmodel van mensensmokkelaars te breken';
/** As it is shown: the number and `nr.` keep together. */
const CITED = 'Kamerstuk 32\u00A0317, nr.\u00A0516';
const OTHER_SITE = 'https://www.example.org/stuk';

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}
declare const axe: { run(options: object): Promise<AxeResults> };

/** What axe finds wrong by WCAG 2.2 AA. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await axe.run({ runOnly: tags });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

async function keep(browser: TestBrowser, passage: string, note?: string): Promise<void> {
  await selectText(browser.page, passage);
  const bar = await closedShadowRoot(browser.page, IN_PAGE_HOST);
  await bar.waitForSelector(role('button', words('bar.keep')));
  if (note) {
    await browser.page.keyboard.press('Tab');
    await browser.page.keyboard.type(note);
  }
  await browser.page.keyboard.press('Enter');
  await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
}

let sites: SiteServer;
beforeAll(async () => {
  mkdirSync('test-output', { recursive: true });
  sites = await startSiteServer();
  sites.serve(
    OTHER_SITE,
    '<!doctype html><meta charset="utf-8"><title>Elders</title><p>Ook hier staat Kamerstuk 30 573, nr. 61.</p>',
  );
});
afterAll(() => sites.close());

/** One journey: each test goes on where the one before stopped. */
describe('The side panel in Chromium', () => {
  let browser: ChromiumBrowser;
  let panel: Page;
  beforeAll(async () => {
    browser = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
    await openSample(browser, 'letter-2018');
    await browser.clickToolbarIcon();
    panel = await browser.sidePanel();
  });
  afterAll(() => browser.close());

  const shows = (text: string): Promise<unknown> => panel.waitForSelector(`::-p-text(${text})`);
  const press = async (kind: string, label: string): Promise<void> => clickOn(panel, label, kind);
  const passages = (): Promise<number> => panel.$$eval('article', (found) => found.length);

  test('says what this letter is and what it cites', async () => {
    await shows('Ingelaste Europese migratiebijeenkomst 24 juni a.s.');
    await shows('Mark Harbers');
    await shows('2298637');
    await shows(CITED);
  });

  test('copies the citation of this letter, and of what it cites', async () => {
    const said = () => panel.$eval('output', (region) => region.textContent);
    await press('button', words('letter.cite'));
    await expect.poll(said).toContain('document 2018D35143');
    // Nobody has to close what only tells.
    await expect.poll(() => panel.$('.toast')).toBeNull();
    await press('button', words('reference.copy', { label: CITED }));
    const citation = 'Kamerstukken II 32317, nr.\u00A0516';
    await expect.poll(said).toBe(words('citation.copied', { citation }));
    await expect.poll(() => panel.$('.toast')).toBeNull();
  });

  test('shows what is kept the moment it is kept', async () => {
    await keep(browser, FIRST, 'de Nederlandse inzet');
    await shows('de Nederlandse inzet');
    await keep(browser, SECOND);
    await expect.poll(passages).toBe(2);
  });

  test('leads to the place of a reference in the page', async () => {
    await press('button', CITED);
    await expect
      .poll(() => browser.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Kamerstuk 32 317 nr. 516');
  });

  test('turns links off for a site, and on again', async () => {
    const linksHere = words('letter.linksHere', { site: 'tweedekamer.nl' });
    await press('checkbox', linksHere);
    await expect.poll(() => browser.page.$(REFERENCE_LINK)).toBeNull();
    await press('checkbox', linksHere);
    await expect.poll(() => browser.page.$(REFERENCE_LINK)).not.toBeNull();
  });

  test('finds a passage by a mistyped word while typing', async () => {
    await press('tab', words('panel.notebook'));
    await panel.locator(role('searchbox', words('notebook.search'))).fill('mensensmokelaars');
    await expect.poll(passages).toBe(1);
    await shows('mensensmokkelaars');
    await press('button', words('notebook.clearSearch'));
    await expect.poll(passages).toBe(2);
  });

  test('edits note and tags, and filters by tag', async () => {
    await press('button', words('passage.edit'));
    await panel.locator(role('textbox', words('passage.tags'))).fill('smokkel, EU');
    await press('button', words('passage.save'));
    const tag = panel.locator('button.tag-filter-tag ::-p-text(smokkel)');
    await tag.click();
    await expect.poll(passages).toBe(1);
    await tag.click();
    await expect.poll(passages).toBe(2);
  });

  test('completes a mistyped tag', async () => {
    await panel.locator(role('searchbox', words('notebook.search'))).fill('smokel');
    await panel.locator('[role=option] ::-p-text(smokkel)').click();
    await expect.poll(passages).toBe(1);
    await expect.poll(() => panel.$eval('input[type=search]', (field) => field.value)).toBe('tag:smokkel ');
    await press('button', words('notebook.clearSearch'));
    await expect.poll(passages).toBe(2);
  });

  test('deletes, with the way back, and the page follows', async () => {
    await press('button', words('passage.delete'));
    await expect.poll(passages).toBe(1);
    await expect.poll(() => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT)).toEqual([FIRST]);
    await press('button', words('passage.undo'));
    await expect.poll(passages).toBe(2);
    await expect.poll(async () => (await highlightedTexts(browser.page, PASSAGE_HIGHLIGHT)).length).toBe(2);
  });

  test('opens a passage in its letter, also when no tab shows that letter', async () => {
    sites.serve(
      'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225',
      {
        status: 302,
        headers: { location: SAMPLES['letter-2018'].url },
        body: '',
      },
    );
    await openSample(browser, 'letter-2011');
    const opened = browser.browser.waitForTarget((target) => target.url() === SAMPLES['letter-2018'].url);
    await panel.locator('.passage-source button').click();
    const page = (await (await opened).page())!;
    await expect.poll(() => highlightedTexts(page, 'm2')).toHaveLength(1);
    await page.close();
  });

  test('reads another site when the user asks for it', async () => {
    await browser.page.bringToFront();
    await browser.page.goto(OTHER_SITE);
    await press('tab', words('panel.letter'));
    await browser.clickToolbarIcon();
    await press('button', words('page.read'));
    await shows('Kamerstuk 30\u00A0573, nr.\u00A061');
    await expect
      .poll(() => browser.page.$eval('a', (link) => link.href))
      .toBe('https://zoek.officielebekendmakingen.nl/kst-30573-61.html');
  });

  test('has nothing that axe finds wrong', async () => {
    expect(await violations(panel)).toEqual([]);
    await press('tab', words('panel.notebook'));
    expect(await violations(panel)).toEqual([]);
  });

  test('speaks Dutch when it is asked to', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.locator(role('radio', 'Nederlands')).click();
    expect(await violations(options)).toEqual([]);
    await options.close();
    await panel.waitForSelector(role('tab', createTranslator('nl')('panel.notebook')));
  });

  test('has its notebook again after the browser was started anew', async () => {
    await browser.close({ keepProfile: true });
    browser = await ChromiumBrowser.launch({
      extension: builtExtension('chromium'),
      sites,
      profile: browser.profile,
    });
    await openSample(browser, 'letter-2018');
    await expect.poll(async () => (await highlightedTexts(browser.page, PASSAGE_HIGHLIGHT)).length).toBe(2);
  });
});

describe('The sidebar in Firefox', () => {
  let browser: FirefoxBrowser;
  beforeAll(async () => {
    browser = (await launchExtension('firefox', sites)) as FirefoxBrowser;
    await openSample(browser, 'letter-2018');
    await browser.sidebar.open();
  });
  afterAll(() => browser.close());

  test('says what this letter is and what it cites', async () => {
    await expect.poll(() => browser.sidebar.text()).toContain('Ingelaste Europese migratiebijeenkomst');
    await expect.poll(() => browser.sidebar.text()).toContain(CITED);
  });

  test('shows what is kept the moment it is kept', async () => {
    await keep(browser, SECOND, 'over smokkel');
    await expect.poll(() => browser.sidebar.text()).toContain('over smokkel');
    await browser.sidebar.screenshot('test-output/firefox-sidebar.png');
  });

  test('finds a passage by a mistyped word while typing', async () => {
    const page = await browser.openExtensionPage('sidepanel.html');
    await clickOn(page, words('panel.notebook'), 'tab');
    const search = (await page.waitForSelector(role('searchbox', words('notebook.search'))))!;
    await search.type('mensensmokelaars');
    await page.waitForSelector('mark');
    await expect.poll(() => page.$$eval('article', (found) => found.length)).toBe(1);
    expect(await violations(page)).toEqual([]);
  });
});
