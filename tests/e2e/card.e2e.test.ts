import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import type { ChromiumBrowser } from '../support/chromium';
import { clickOn, clickOnFound } from '../support/click-on';
import { closedShadowRoot, role, shadowRootNow } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import type { FirefoxBrowser } from '../support/firefox';
import { IN_PAGE_HOST, REFERENCE_LINK } from '../support/in-page';
import { selectText } from '../support/page-text';
import { untilTrue } from '../support/patience';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const ADDRESS = 'https://www.tweedekamer.nl/kaart';
const CERTAIN = 'Kamerstukken II 2010/11, 30 573, nr. 61';
/** As the Leidraad has it. */
const CITATION = 'Kamerstukken II 2010/11, 30573, nr.\u00A061';
const LABEL = 'Kamerstuk 30\u00A0573, nr.\u00A061';
const TITLE = 'Migratiebeleid';
const DOUBTFUL = '22 122, nr. 2930';
const PASSAGE = 'minister verwijst naar Kamerstukken II 2010/11, 30 573, nr. 61 en zegt toe';
const LAST = 'Kamerstuk 19 637, nr. 1385';
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kaart</title>
<style>
  body { max-width: 40rem; margin: 2rem auto; font: 17px/1.6 serif; }
  .end { text-align: end; }
  .low { position: fixed; inset: auto 0 0 0; margin: 0; }
</style>
<p>De minister verwijst naar ${CERTAIN} en zegt toe de Kamer te informeren.</p>
<p>Zie ook ${DOUBTFUL} voor wat eerder is gezegd.</p>
<p>Een verwijzing die over twee regels loopt omdat er zo veel woorden voor staan dat hij breekt (Kamerstukken II 2008/09, 31 700-VI, nr. 12).</p>
<p class="end">Aan de rand staat Kamerstuk 32 317, nr. 516.</p>
<p class="low">Onderaan staat ${LAST}.</p></html>`;

/** Longer than a card stays when neither pointer nor focus holds it. */
const PAST_LINGERING = 700;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAST_LINGERING));

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  sites.serve(ADDRESS, PAGE);
  for (const id of ['kst-30573-61', 'kst-22112-2930']) {
    sites.serve(`https://zoek.officielebekendmakingen.nl/${id}.html`, `<title>${id}</title>`);
  }
});
afterAll(() => sites.close());

describe.each(BROWSERS)('The card of a reference in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await browser.page.bringToFront();
    await browser.page.mouse.move(5, 5);
    await browser.page.goto(ADDRESS);
    await browser.page.waitForSelector(`${REFERENCE_LINK}[data-kamernoot="doubtful"]`);
  });

  async function link(text: string): Promise<ElementHandle<HTMLElement>> {
    for (const found of await browser.page.$$(REFERENCE_LINK)) {
      if ((await found.evaluate((element) => element.textContent)) === text) return found as never;
    }
    throw new Error(`No link says “${text}”`);
  }
  async function card(): Promise<ElementHandle | null> {
    const root = await shadowRootNow(browser.page, IN_PAGE_HOST);
    return root && root.$('[role="dialog"]');
  }
  const isOpen = async (): Promise<boolean> => (await card()) !== null;
  const textOf = async (): Promise<string> =>
    (await (await card())?.evaluate((element) => (element as HTMLElement).innerText)) ?? '';
  async function opened(): Promise<ElementHandle> {
    await expect.poll(isOpen).toBe(true);
    return (await card())!;
  }
  /** What is wrong with where the card is. */
  async function faultsOfPlace(
    reference: ElementHandle,
    window: { width: number; height: number },
  ): Promise<string[]> {
    const about = await reference.boundingBox();
    const shown = await (await card())?.boundingBox();
    if (!about || !shown) return ['there is none'];
    const covers = shown.y < about.y + about.height && shown.y + shown.height > about.y;
    const isInside =
      Math.min(shown.x, shown.y) >= 0 &&
      shown.x + shown.width <= window.width &&
      shown.y + shown.height <= window.height;
    return [...(covers ? ['covers the reference'] : []), ...(isInside ? [] : ['sticks out of the window'])];
  }
  async function hover(text: string): Promise<ElementHandle> {
    await (await link(text)).hover();
    return opened();
  }
  /** What the real panel shows. */
  async function panelText(): Promise<string> {
    if (name === 'firefox') return (browser as FirefoxBrowser).sidebar.text();
    const panel = await (browser as ChromiumBrowser).sidePanel();
    return panel.evaluate(() => document.body.innerText);
  }
  async function allowClipboard(): Promise<void> {
    if (name === 'firefox') return;
    await browser.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(ADDRESS).origin, ['clipboard-read', 'clipboard-sanitized-write']);
  }
  /** Firefox asks the user before a page may read the clipboard, so there the card's own word must do. */
  async function expectCopied(text: string): Promise<void> {
    if (name === 'firefox') return;
    await expect.poll(() => browser.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  /** The words of the page's element that has the focus; the name of our host when it is inside. */
  const focused = (): Promise<string> =>
    browser.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.textContent || (activeElement?.localName ?? '');
    });
  async function tabTo(text: string): Promise<void> {
    for (let presses = 0; presses < 10; presses++) {
      await browser.page.keyboard.press('Tab');
      if ((await focused()) === text) return;
    }
    throw new Error(`Tab does not reach “${text}”`);
  }
  /** Brings the keyboard into the card, which comes with the first reference of a page that is reached. */
  async function enterCard(): Promise<void> {
    await browser.page.keyboard.down('Alt');
    await browser.page.keyboard.press('Enter');
    await browser.page.keyboard.up('Alt');
    await expect.poll(focused).toBe(IN_PAGE_HOST);
  }

  describe('with the pointer', () => {
    test('says what the document is', async () => {
      await hover(CERTAIN);
      await expect.poll(textOf).toContain(TITLE);
      await expect.poll(textOf).toContain(LABEL);
      await expect.poll(textOf).toContain(['Kamerstuk', words('card.chamber.tk'), '2010/11'].join(' · '));
      await expect.poll(textOf).toMatch(/nr\.\u00A0\d{2,}$/m);
    });

    test('stays while the pointer is on it, and goes when the pointer goes elsewhere', async () => {
      const found = await hover(CERTAIN);
      // It grows with what is known of the document.
      await expect.poll(textOf).toContain(TITLE);
      await found.hover();
      await pause();
      expect(await isOpen()).toBe(true);
      await browser.page.mouse.move(5, 5);
      await expect.poll(isOpen).toBe(false);
    });

    test('goes with Escape, and comes back with the pointer', async () => {
      await hover(CERTAIN);
      await browser.page.keyboard.press('Escape');
      await expect.poll(isOpen).toBe(false);
      await pause();
      expect(await isOpen()).toBe(false);
      await browser.page.mouse.move(5, 5);
      await hover(CERTAIN);
    });

    test('does not open when the pointer only passes', async () => {
      const { x, y, width, height } = (await (await link(CERTAIN)).boundingBox())!;
      await Promise.all([
        browser.page.mouse.move(x + width / 2, y + height / 2),
        browser.page.mouse.move(5, 5),
      ]);
      await pause();
      expect(await isOpen()).toBe(false);
    });

    test('leaves the click to the reference', async () => {
      await hover(CERTAIN);
      await Promise.all([browser.page.waitForNavigation(), (await link(CERTAIN)).click()]);
      expect(browser.page.url()).toBe('https://zoek.officielebekendmakingen.nl/kst-30573-61.html');
    });

    test('opens the document, and offers its dossier', async () => {
      const found = await hover(CERTAIN);
      const dossier = await found.waitForSelector(role('link', 'Dossier 30\u00A0573'));
      expect(await dossier?.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
        'https://zoek.officielebekendmakingen.nl/dossier/30573',
      );
      await Promise.all([browser.page.waitForNavigation(), clickOn(found, words('card.open'), 'link')]);
      expect(browser.page.url()).toBe('https://zoek.officielebekendmakingen.nl/kst-30573-61.html');
    });

    test('copies the citation', async () => {
      await allowClipboard();
      const found = await hover(CERTAIN);
      await clickOn(found, words('card.copy'));
      await found.waitForSelector(role('button', words('card.copied')));
      await expectCopied(CITATION);
    });
  });

  describe('with the keyboard', () => {
    beforeEach(async () => {
      if (name === 'firefox') await (browser as FirefoxBrowser).focusPage();
    });

    test('opens at the focus, and goes with Escape while the focus stays', async () => {
      await tabTo(CERTAIN);
      await opened();
      await pause();
      expect(await isOpen()).toBe(true);
      await browser.page.keyboard.press('Escape');
      await expect.poll(isOpen).toBe(false);
      await expect.poll(focused).toBe(CERTAIN);
    });

    test('lets Tab go on in the page', async () => {
      await tabTo(CERTAIN);
      await opened();
      await browser.page.keyboard.press('Tab');
      await expect.poll(focused).toBe(DOUBTFUL);
      await expect.poll(textOf).toContain('Kamerstuk 22\u00A0122, nr.\u00A02930');
    });

    test('takes the focus in with Alt+Enter and gives it back with Escape', async () => {
      await tabTo(CERTAIN);
      await enterCard();
      await expect.poll(isOpen).toBe(true);
      await browser.page.keyboard.press('Tab');
      await expect.poll(focused).toBe(IN_PAGE_HOST);
      await browser.page.keyboard.press('Escape');
      await expect.poll(focused).toBe(CERTAIN);
      await pause();
      expect(await isOpen()).toBe(false);
    });

    test('copies the citation with its link by one key', async () => {
      await allowClipboard();
      await tabTo(CERTAIN);
      const found = await opened();
      await enterCard();
      await browser.page.keyboard.press('c');
      await found.waitForSelector(role('button', words('card.copied')));
      await expectCopied(CITATION);
      if (name === 'firefox') return;
      const html = await browser.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item!.getType('text/html')).text();
      });
      expect(html).toContain('<a href="https://zoek.officielebekendmakingen.nl/kst-30573-61.html"');
    });

    test('lets Tab leave it by way of the reference', async () => {
      await tabTo(CERTAIN);
      await enterCard();
      await browser.page.keyboard.down('Shift');
      await browser.page.keyboard.press('Tab');
      await browser.page.keyboard.up('Shift');
      await expect.poll(focused).toBe(CERTAIN);
      await expect.poll(isOpen).toBe(true);
    });

    test('is told of by the link itself, without what only the user knows', async () => {
      const found = await link(CERTAIN);
      const description = (): Promise<string | null> =>
        found.evaluate((element) => element.getAttribute('aria-description'));
      await expect.poll(description).toContain(words('card.keys'));
      await tabTo(CERTAIN);
      await expect.poll(description).toContain(TITLE);
      expect(await description()).not.toContain('notebook');
    });
  });

  test('shows what is doubtful as doubtful, with why and what may be meant', async () => {
    const found = await hover(DOUBTFUL);
    await expect.poll(textOf).toContain(words('reference.confidence.doubtful'));
    await expect.poll(textOf).toContain(words('reason.dossier-unknown'));
    expect(await found.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('dashed');
    await expect.poll(textOf).toContain('Nieuwe Commissievoorstellen');
    await Promise.all([browser.page.waitForNavigation(), clickOnFound(found, 'ul a')]);
    expect(browser.page.url()).toBe('https://zoek.officielebekendmakingen.nl/kst-22112-2930.html');
  });

  describe.each([1280, 360])('in a window %i wide', (width) => {
    afterEach(() => browser.page.setViewport(null));

    test('covers no reference that it is about, and is all in the window', async () => {
      await browser.page.setViewport({ width, height: 640 });
      for (const reference of await browser.page.$$(REFERENCE_LINK)) {
        await reference.hover();
        await expect.poll(textOf).not.toBe('');
        await expect.poll(() => faultsOfPlace(reference, { width, height: 640 })).toEqual([]);
        await browser.page.keyboard.press('Escape');
        await expect.poll(isOpen).toBe(false);
      }
    });
  });

  test('says how much of the notebook is about it, and leads there where the browser lets it', async () => {
    await selectText(browser.page, PASSAGE);
    const bar = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    await bar.waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Enter');
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
    const kept = words('card.kept', { count: 1 });
    await hover(CERTAIN);
    await expect.poll(textOf).toContain(kept);
    // Firefox opens no panel for a page: there the way is offered when the panel is open.
    expect((await (await opened()).$(role('button', kept))) !== null).toBe(name === 'chromium');
    if (name === 'firefox') {
      await (browser as FirefoxBrowser).sidebar.open();
      await browser.page.mouse.move(5, 5);
      await untilTrue(
        async () => !(await isOpen()),
        () => 'The card stays',
      );
      await hover(CERTAIN);
    }
    await clickOn(await opened(), kept);
    await expect.poll(panelText).toContain(words('notebook.found', { count: 1 }));
  });
});
