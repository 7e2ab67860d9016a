import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, REFERENCE_LINK } from '../support/in-page';
import { selectText } from '../support/page-text';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'zegt toe de Kamer te informeren';
const TEXT = `<p>De minister verwijst naar Kamerstukken II 2010/11, 30 573, nr. 61 en ${PASSAGE}.</p>`;
const page = (body: string, html = ''): string =>
  `<!doctype html><html lang="nl" ${html}><meta charset="utf-8"><title>Brief</title>${body}</html>`;
const modal = (style: string): string =>
  page(`<p>Buiten</p><dialog style="${style}">${TEXT}<button onclick="this.parentElement.close()">Sluit</button></dialog>
    <script>document.querySelector('dialog').showModal()</script>`);

/** What a page can lay over everything else, or do to everything in it. */
const PAGES: Record<string, string> = {
  'a modal dialog': modal(''),
  'a modal dialog that is moved and cut off': modal('translate: 3rem 4rem; overflow: hidden; height: 9rem'),
  'a full screen': page(`<main style="background: Canvas">${TEXT}<button>Groot</button></main>
    <script>document.querySelector('button').onclick = () => document.querySelector('main').requestFullscreen()</script>`),
  'a page that is moved and made larger': page(TEXT, 'style="transform: translate(5rem, 2rem) scale(1.2)"'),
  'a page that is shown larger': page(TEXT, 'style="zoom: 1.5"'),
  'a page that lays something over everything': page(`${TEXT}
    <script>setTimeout(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 5rem 0 0 0; background: #00f8; z-index: 2147483647';
      document.documentElement.append(cover);
      cover.id = 'cover';
    }, 300)</script>`),
  'a page that is written from right to left': page(TEXT, 'dir="rtl"'),
  'a page that takes every style away': page(
    `<style>* { all: unset !important } head, script, style { display: none !important }</style>${TEXT}`,
  ),
};
const addressOf = (name: string): string => `https://www.tweedekamer.nl/${encodeURIComponent(name)}`;

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  for (const [name, html] of Object.entries(PAGES)) sites.serve(addressOf(name), html);
});
afterAll(() => sites.close());

interface Box {
  left: number;
  top: number;
  bottom: number;
  direction: string;
  /** Whether a pointer in its middle is on it, and not on something of the page. */
  isOnTop: boolean;
}
const boxOf = (element: ElementHandle): Promise<Box> =>
  element.evaluate((shown) => {
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const { host } = shown.getRootNode() as ShadowRoot;
    const isOnTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    return { left, top, bottom, direction: getComputedStyle(shown).direction, isOnTop };
  });

describe.each(BROWSERS)('In %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
  });
  afterAll(() => browser.close());

  async function open(title: string): Promise<void> {
    await browser.page.bringToFront();
    await browser.page.mouse.move(2, 2);
    await browser.page.goto(addressOf(title));
    await browser.page.waitForSelector(REFERENCE_LINK);
    if (title === 'a full screen') {
      await browser.page.click('button');
      await browser.page.waitForFunction(() => document.fullscreenElement !== null);
    }
    if (title.includes('over everything')) await browser.page.waitForSelector('#cover');
  }

  // Firefox goes to a full screen for a hand at the computer alone.
  const titles = Object.keys(PAGES).filter((title) => name === 'chromium' || title !== 'a full screen');

  test.each(titles)('card and bar can be seen and used in %s', async (title) => {
    await open(title);
    const link = (await browser.page.$(REFERENCE_LINK))!;
    await link.hover();
    const root = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    const card = (await root.waitForSelector('[role="dialog"]'))!;
    await expect.poll(async () => (await boxOf(card)).isOnTop).toBe(true);
    const { left, top, bottom, direction } = await boxOf(card);
    const at = await link.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { left: box.left, top: box.top, bottom: box.bottom };
    });
    expect(direction).toBe('ltr');
    expect(Math.abs(left - at.left)).toBeLessThan(2);
    // Beside the reference, and not over it.
    expect(Math.min(Math.abs(top - at.bottom), Math.abs(at.top - bottom))).toBeLessThan(10);
    expect(top >= at.bottom || bottom <= at.top).toBe(true);

    await selectText(browser.page, PASSAGE);
    const keep = (await (
      await closedShadowRoot(browser.page, IN_PAGE_HOST)
    ).waitForSelector(role('button', words('bar.keep'))))!;
    await expect.poll(async () => (await boxOf(keep)).isOnTop).toBe(true);
    await browser.page.keyboard.press('Tab');
    await browser.page.keyboard.type('Genoteerd');
    const note = (await root.waitForSelector('textarea'))!;
    expect(await note.evaluate(({ value }) => value)).toBe('Genoteerd');
    await keep.click();
    await root.waitForSelector(`::-p-text(${words('bar.saved')})`);
  });

  test('nothing is kept by a click on a bar that the page has made invisible', async () => {
    await open('a page that is shown larger');
    await selectText(browser.page, 'De minister verwijst naar');
    const root = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    const keep = (await root.waitForSelector(role('button', words('bar.keep'))))!;
    const setOpacity = (opacity: string): Promise<void> =>
      browser.page.$eval(
        IN_PAGE_HOST,
        (host, value) => (host as HTMLElement).style.setProperty('opacity', value, 'important'),
        opacity,
      );
    await setOpacity('0.01');
    await keep.click();
    await setOpacity('1');
    // Had it been kept, it would be said by now that it was kept already.
    await keep.click();
    await root.waitForSelector(`::-p-text(${words('bar.saved')})`);
  });

  test('what is said stays to be seen when the dialog that it was said in is closed', async () => {
    await open('a modal dialog');
    await selectText(browser.page, PASSAGE);
    const root = await closedShadowRoot(browser.page, IN_PAGE_HOST);
    await root.waitForSelector(role('button', words('bar.keep')));
    await browser.page.keyboard.press('Tab');
    await browser.page.keyboard.type('Half een gedachte');
    await browser.page.click('dialog button');
    const note = (await root.waitForSelector('textarea', { visible: true }))!;
    await expect.poll(async () => (await boxOf(note)).isOnTop).toBe(true);
    expect(await note.evaluate(({ value }) => value)).toBe('Half een gedachte');
  });
});
