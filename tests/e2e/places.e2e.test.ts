import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { PASSAGE_HIGHLIGHT } from '../support/in-page';
import { draftOfRow } from '../support/notebook-rows';
import { highlightedTexts } from '../support/page-text';
import { openPanelBeside, type PanelBeside } from '../support/panel-beside';
import { openSample, readPage, SAMPLES } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';
const TWICE = 'Nederland verwelkomt het initiatief voor dit overleg';
const CHANGED = 'Op zondag 25 juni a.s. vindt in Brussel op initiatief van de voorzitter';
const LOST = 'Deze zin heeft nooit in deze brief gestaan en staat er ook nu niet in.';

/** One journey: each test goes on where the one before stopped. */
describe.each(BROWSERS)('What became of a passage in %s', (name) => {
  let sites: SiteServer;
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  let panel: PanelBeside;

  beforeAll(async () => {
    sites = await startSiteServer();
    const page = readPage(SAMPLES['letter-2018'].file);
    const again = `<p>Hierop wordt teruggekomen. ${TWICE}, zo luidt de tweede keer.</p>`;
    sites.serve(
      SAMPLES['letter-2018'].url,
      page.replace(
        /<p[^>]*>(?=[^<]*Uw Kamer is bekend met deze inzet)/,
        (paragraph) => `${again}${paragraph}`,
      ),
    );
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
    const kept = (number: number, exact: string, prefix = '') => {
      const { source } = draftOfRow(number);
      return calls.keep(
        draftOfRow(number, {
          quote: exact,
          source: { ...source, url: ADDRESS, ids: ['2018D35143'] },
          anchor: { quote: { type: 'TextQuoteSelector', exact, prefix, suffix: '' }, position: null },
        }),
      );
    };
    await kept(1, TWICE);
    await kept(2, CHANGED);
    await kept(3, LOST, 'Ervoor stond dit. ');
    await openSample(browser, 'letter-2018');
    panel = await openPanelBeside(browser);
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  const painted = (): Promise<string[]> => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT);
  /** Which of the places where the words stand are painted, counted from 0. */
  const paintedPlaces = (): Promise<number[]> =>
    browser.page.evaluate(
      (highlight, quote) => {
        const ranges = [...(CSS.highlights.get(highlight)?.values() ?? [])] as Range[];
        return ranges
          .filter((range) => String(range).replace(/\s+/g, ' ') === quote)
          .map((range) => {
            const before = document.createRange();
            before.setStart(document.body, 0);
            before.setEnd(range.startContainer, range.startOffset);
            return String(before).replace(/\s+/g, ' ').split(quote).length - 1;
          });
      },
      PASSAGE_HIGHLIGHT,
      TWICE,
    );

  test('is told in the panel: lost, changed and standing in two places', async () => {
    await panel.says(words('place.lostTitle', { count: 1 }));
    await panel.says(LOST);
    await panel.says(words('place.changed'));
    await panel.says(words('place.ambiguous', { count: 2 }));
    expect(await painted()).not.toContain(TWICE);
  });

  test('can be said by the user, and is painted there from then on', async () => {
    await panel.press(words('place.chooseNumber', { number: 2 }));
    await panel.says(words('place.chosen'));
    await expect.poll(paintedPlaces).toEqual([1]);
    await expect.poll(() => panel.text()).not.toContain(words('place.ambiguous', { count: 2 }));

    await openSample(browser, 'letter-2018');
    await expect.poll(paintedPlaces).toEqual([1]);
  });

  test('is found again when the page has it again', async () => {
    await browser.page.evaluate((text) => {
      const paragraph = Object.assign(document.createElement('p'), { textContent: text });
      document.querySelector('h1')!.parentElement!.append(paragraph);
    }, `Ervoor stond dit. ${LOST}`);
    await expect.poll(painted).toContain(LOST);
    await expect.poll(() => panel.text()).not.toContain(words('place.lostTitle', { count: 1 }));
  });
});
