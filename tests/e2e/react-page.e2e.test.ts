import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { REFERENCE_LINK } from '../support/in-page';
import { REACT_PAGE, serveReactPage } from '../support/react-site';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const ADDRESS = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  await serveReactPage(sites);
});
afterAll(() => sites.close());

/** One journey over one page: each test goes on where the one before stopped. */
describe.each(BROWSERS)('A page rendered by React in %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
    await browser.page.goto(REACT_PAGE);
  });
  afterAll(() => browser.close());

  const links = (): Promise<string[]> =>
    browser.page.$$eval(REFERENCE_LINK, (found) => found.map((link) => (link as HTMLAnchorElement).href));
  const text = (selector: string): Promise<string | null> =>
    browser.page.$eval(selector, (element) => element.textContent);
  const complaints = (): Promise<string[]> => browser.page.evaluate(() => window.complaints);

  test('is read, and not touched before React has come to life', async () => {
    await expect.poll(() => calls.describePage(REACT_PAGE)).toMatchObject({ referenceCount: 3 });
    await expect.poll(() => browser.page.evaluate(() => window.hydrated)).toBe(true);
    expect(await browser.page.evaluate(() => window.touched)).toBe(false);
  });

  test('is hydrated without a complaint, and has its links then', async () => {
    await expect
      .poll(links)
      .toEqual([ADDRESS('kst-30573-61'), ADDRESS('kst-32317-516'), ADDRESS('kst-22112-2962')]);
    expect(await complaints()).toEqual([]);
  });

  test('is rendered again without doubled text or a stale link', async () => {
    await browser.page.click('#change');
    await expect.poll(() => text('#lead')).toBe('Versie 1: zie Kamerstuk 30 573, nr. 62 en verder.');
    await expect.poll(links).toContain(ADDRESS('kst-30573-62'));
    await expect.poll(links).not.toContain(ADDRESS('kst-30573-61'));
    await expect
      .poll(() => text('#mixed'))
      .toBe('Naast 1 tekst staat Kamerstuk 22 112, nr. 2962 en nog meer.');
  });

  test('is right at every moment, also when it changes often', async () => {
    const seen = await browser.page.evaluate(async () => {
      const texts: string[] = [];
      for (let round = 0; round < 10; round++) {
        document.querySelector<HTMLElement>('#change')!.click();
        // The frame in which the change would be painted.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        texts.push(document.querySelector('#lead')!.textContent ?? '');
        await new Promise((resolve) => setTimeout(resolve, round * 30));
      }
      return texts;
    });
    expect(seen).toEqual(
      seen.map((_, round) => `Versie ${round + 2}: zie Kamerstuk 30 573, nr. ${round + 63} en verder.`),
    );
  });

  test('drops a paragraph with its link', async () => {
    await browser.page.click('#drop');
    await expect.poll(() => browser.page.$('#dropped')).toBeNull();
    await expect.poll(links).not.toContain(ADDRESS('kst-32317-516'));
  });

  test('changes its address and content without loading', async () => {
    await browser.page.click('#go');
    await expect.poll(links).toEqual([ADDRESS('kst-19637-1385'), ADDRESS('kst-22112-2962')]);
    await expect.poll(() => text('#lead')).toBe('Deze pagina noemt Kamerstuk 19 637, nr. 1385.');
    const address = browser.page.url();
    expect(address).toContain('/tweede');
    await expect.poll(() => calls.describePage(address)).toMatchObject({ url: address, referenceCount: 2 });
  });

  test('had no error in all of this', async () => {
    expect(await complaints()).toEqual([]);
  });
});
