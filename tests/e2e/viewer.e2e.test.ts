import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import type { Snippet } from '../../utils/notebook/types';
import { ChromiumBrowser } from '../support/chromium';
import { clickOnFound } from '../support/click-on';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { LETTER, letterPdf } from '../support/files/letter-pdf';
import { FirefoxBrowser } from '../support/firefox';
import { PASSAGE_HIGHLIGHT } from '../support/in-page';
import { highlightedTexts } from '../support/page-text';
import { untilTrue } from '../support/patience';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const FILE = 'https://open.overheid.nl/documenten/1a2b3c4d-1111-2222-3333-444455556666/file';

/** What is selected in the viewer: from the beginning of one line of print to the end of another. */
interface Selection {
  from: string;
  to: string;
  /** What Chromium's viewer hands over for it. */
  inChromium: string;
}

/** Over the end of the first page, with what stands at its foot and in the head of the next. */
const ACROSS: Selection = {
  from: 'Over de uitkomsten',
  to: 'informeren. Dat is conform',
  inChromium:
    'Over de uitkomsten van dat overleg met de betrokken 1 Kamerstukken II 2024/25, 36 600 VI, nr. 12. Pagina 1 van 2 ' +
    'organisaties en gemeenten zal ik uw Kamer voor het einde van het jaar informeren. Dat is conform Kamerstuk 29 279, nr. 821.',
};
const SHORT: Selection = { from: 'over rechtshulp.', to: 'over rechtshulp.', inChromium: 'over rechtshulp.' };
/** Stands in the letter twice. */
const TWICE: Selection = { from: 'Ons kenmerk', to: 'Ons kenmerk', inChromium: 'Ons kenmerk' };

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  sites.serve(FILE, { headers: { 'content-type': 'application/pdf' }, body: letterPdf() });
});
afterAll(() => sites.close());

describe.each(BROWSERS)('What is kept in the PDF viewer of %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  let reader: Page;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());

  /** Selects from the beginning of one line of print to the end of another, when both are there. */
  const select = ({ from, to }: Selection): Promise<boolean> =>
    browser.page.evaluate(
      (first, last) => {
        const spans = [...document.querySelectorAll('.textLayer span')];
        const begin = spans.find((span) => span.textContent?.startsWith(first))?.firstChild;
        const end = spans.find((span) => span.textContent?.startsWith(last));
        if (!begin || !end) return false;
        begin.parentElement!.scrollIntoView({ block: 'center' });
        getSelection()!.setBaseAndExtent(begin, 0, end, end.childNodes.length);
        return true;
      },
      from,
      to,
    );

  async function keep(selection: Selection): Promise<void> {
    const before = (await calls.passages(FILE)).length;
    await browser.page.bringToFront();
    if (browser instanceof ChromiumBrowser) {
      await browser.dispatchMenuItem('keep-selection', FILE, selection.inChromium);
    } else {
      await untilTrue(
        () => select(selection),
        () => 'The viewer does not show the letter',
      );
      await browser.chooseMenuItem('keep-selection');
    }
    await expect.poll(async () => (await calls.passages(FILE)).length).toBe(before + 1);
  }

  /** Presses a button of the real panel. */
  async function press(label: string): Promise<void> {
    const selector = `button[aria-label="${label}"]`;
    if (browser instanceof ChromiumBrowser) {
      await clickOnFound(await browser.sidePanel(), selector);
      return;
    }
    await (browser as FirefoxBrowser).sidebar.press(selector);
  }

  const painted = (): Promise<string[]> =>
    highlightedTexts(reader, PASSAGE_HIGHLIGHT).then((lines) => lines.toSorted());

  test('is kept as words alone', async () => {
    // Puppeteer does not always hear that a viewer has loaded: the page itself is asked.
    browser.page.goto(FILE).catch(() => {});
    await expect.poll(() => browser.page.evaluate(() => location.href)).toBe(FILE);
    for (const selection of [ACROSS, SHORT, TWICE]) await keep(selection);
    const kept = await calls.passages(FILE);
    expect(kept.map(({ anchor }) => anchor.position)).toEqual([null, null, null]);
    expect(kept[0]!.quote).toContain('Pagina 1 van 2');
  });

  test('is found in the reader, painted, and completed with what the letter says', async () => {
    if (browser instanceof FirefoxBrowser) await browser.sidebar.open();
    else await (browser as ChromiumBrowser).clickToolbarIcon();
    await browser.page.bringToFront();
    reader = await browser.openExtensionPage(`reader.html?url=${FILE}`);
    await reader.bringToFront();
    await reader.waitForSelector('.pdf-page canvas');
    await expect.poll(painted).toContain(SHORT.from);
    const [across, short] = await completed(2);
    expect(across).toMatchObject({
      quote: `${LETTER.acrossPages} Dat is conform Kamerstuk 29 279, nr. 821.`,
      references: ['kst-29279-821'],
      source: { url: FILE, title: LETTER.subject, date: LETTER.date, sender: LETTER.sender },
    });
    expect(short).toMatchObject({ quote: SHORT.from, source: { ownReference: LETTER.ownReference } });
    expect(short!.anchor.quote.prefix).toContain('Ik betrek daarbij de motie van het lid Van Nispen');
  });

  test('and waits for the user to point it out where it stands twice', async () => {
    await press(words('place.chooseNumber', { number: 2 }));
    const [, , twice] = await completed(3);
    expect(twice!.anchor.quote.prefix).toContain('D.M. van Weel');
    await reader.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(painted).toContain(TWICE.from);
  });

  /** What was kept, when so much of it has its place. */
  async function completed(count: number): Promise<Snippet[]> {
    const kept = () => calls.passages(FILE);
    const withPlace = async () => (await kept()).filter(({ anchor }) => anchor.position !== null).length;
    await expect.poll(withPlace).toBe(count);
    return kept();
  }
});
