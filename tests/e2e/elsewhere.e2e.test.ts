import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { EMPHASIS_HIGHLIGHT, IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { openSample, readPage, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { FirefoxBrowser } from '../support/firefox';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'Nederland verwelkomt het initiatief voor dit overleg';
const SAMPLE = SAMPLES['letter-2018'];
/** The same letter on another site, which has no number for it. */
const ELSEWHERE = 'https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/migratiebijeenkomst';
/** A letter of the same office and day with other words in its subject, but the same passage. */
const ANOTHER = 'https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/grenzen';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  const letter = readPage(SAMPLE.file).replaceAll('2018D35143', '').replaceAll('2018Z12225', '');
  sites.serve(ELSEWHERE, letter);
  const other = letter
    .replaceAll('Ingelaste Europese migratiebijeenkomst 24 juni a.s.', 'Bewaking van de buitengrenzen')
    .replaceAll('2298637', '2298638');
  sites.serve(ANOTHER, other);
});
afterAll(() => sites.close());

describe.each(BROWSERS)('A letter at another address in %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());

  const painted = (): Promise<string[]> => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT);

  test('shows the passage that was kept', async () => {
    await openSample(browser, 'letter-2018');
    await expect.poll(() => calls.describePage(SAMPLE.url)).not.toBeNull();
    await selectText(browser.page, PASSAGE);
    await browser.chooseMenuItem('keep-selection');
    await expect.poll(painted).toEqual([PASSAGE]);
    await browser.page.goto(ELSEWHERE);
    await expect.poll(painted).toEqual([PASSAGE]);
  });

  test('says so once, leads there, and is closed with the keyboard', async () => {
    await browser.page.goto(ELSEWHERE);
    const said = words('notice.keptElsewhere', { count: 1, host: 'tweedekamer.nl' });
    if (name === 'firefox') await (browser as FirefoxBrowser).focusPage();
    const root = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    const status = (await root.waitForSelector('[role="status"]'))!;
    await expect.poll(() => status.evaluate((element) => element.textContent)).toBe(said);
    const show = await root.waitForSelector(role('button', words('notice.showPassage')));
    await show!.focus();
    await browser.page.keyboard.press('Enter');
    await expect.poll(() => highlightedTexts(browser.page, EMPHASIS_HIGHLIGHT)).toEqual([PASSAGE]);
    await expect.poll(() => browser.page.$(IN_PAGE_HOST)).toBeNull();

    await browser.page.reload();
    if (name === 'firefox') await (browser as FirefoxBrowser).focusPage();
    const again = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    await (await again.waitForSelector(role('button', words('notice.dismiss'))))!.focus();
    await browser.page.keyboard.press('Escape');
    await expect.poll(() => browser.page.$(IN_PAGE_HOST)).toBeNull();
  });

  test('is not spoken of any more when the page becomes another one without loading', async () => {
    await browser.page.goto(ELSEWHERE);
    const root = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    await root.waitForSelector('[role="status"]');
    await browser.page.evaluate(() => {
      history.pushState({}, '', '/onderwerpen/migratie');
      document.body.textContent = 'Wat de overheid doet bij migratie.';
    });
    await expect.poll(() => browser.page.$(IN_PAGE_HOST)).toBeNull();
    // Where the letter stands again, it is said again.
    await browser.page.goBack();
    await browser.page.reload();
    await (await closedShadowRoot(browser.page, IN_PAGE_HOST)).waitForSelector('[role="status"]');
  });

  test('is told from another letter of the same day', async () => {
    await browser.page.goto(ANOTHER);
    await expect.poll(() => calls.describePage(ANOTHER)).toMatchObject({ letter: { isLetter: true } });
    await expect
      .poll(async () => (await calls.describePage(ANOTHER))?.ids)
      .toContain('kenmerk:justitie en veiligheid:2018-06-21:2298638');
    expect(await painted()).toEqual([]);
    await browser.page.goto(ELSEWHERE);
    await expect.poll(painted).toEqual([PASSAGE]);
  });
});
