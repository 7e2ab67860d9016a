import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickOn } from '../support/click-on';
import { closedShadowRoot } from '../support/closed-shadow';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, REFERENCE_LINK } from '../support/in-page';
import { readPage } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const at = (name: string): string => `https://www.tweedekamer.nl/${name}`;
const REFERENCE = 'Kamerstuk 30 573, nr. 61';
const KST = 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  sites.serve(at('hostile'), readPage('hostile.html'));
  sites.serve(at('empty'), '<!doctype html><title>Leeg</title><body></body>');
  sites.serve(at('no-text'), '<!doctype html><title>Plaatje</title><body><img alt=""></body>');
  sites.serve(
    at('long'),
    `<!doctype html><meta charset="utf-8"><title>Lang</title><p>Zie ${REFERENCE}.</p>${`<p>${'woorden over beleid '.repeat(50)}</p>`.repeat(5_300)}`,
  );
  sites.serve(
    at('restless'),
    `<!doctype html><meta charset="utf-8"><title>Onrustig</title><p>Zie ${REFERENCE}.</p><p id="clock"></p>
    <script>
      let ticks = 0;
      setInterval(() => { document.querySelector('#clock').textContent = 'tik ' + ++ticks; }, 5);
    </script>`,
  );
});
afterAll(() => sites.close());

describe.each(BROWSERS)('In %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());

  /** An attribute of every link; without `map`, which one of the pages takes away. */
  const ofLinks = (attribute: string): Promise<string[]> =>
    browser.page.evaluate(
      (selector, wanted) => {
        const values: string[] = [];
        for (const link of Document.prototype.querySelectorAll.call(document, selector)) {
          values.push(link.getAttribute(wanted) ?? '');
        }
        return values;
      },
      REFERENCE_LINK,
      attribute,
    );
  const links = (): Promise<string[]> => ofLinks('href');

  describe('a page that shadows what we call', () => {
    beforeAll(() => browser.page.goto(at('hostile')));

    test('is read and linked all the same', async () => {
      await expect
        .poll(links)
        .toEqual([
          KST,
          'https://zoek.officielebekendmakingen.nl/kst-22112-2962.html',
          'https://zoek.officielebekendmakingen.nl/kst-32317-516.html',
        ]);
    });

    test('keeps its words, its own link and its errors to itself', async () => {
      const state = await browser.page.evaluate(() => ({
        inForm: document.getElementById('in-form')!.textContent,
        own: document.getElementById('script-address')!.innerHTML,
        complaints: window.complaints,
      }));
      expect(state).toEqual({
        inForm: 'In een formulier: Kamerstuk 30 573, nr. 61 en verder.',
        own: 'Niets: <a href="javascript:void(0)">Kamerstuk 19 637, nr. 1385</a>.',
        complaints: [],
      });
    });

    test('cannot send the reader elsewhere through its base', async () => {
      await expect.poll(async () => new Set(await ofLinks('target'))).toEqual(new Set(['_self']));
    });

    test('lets a passage be kept', async () => {
      await browser.page.evaluate(() => {
        const words = document.getElementById('after')!;
        window.getSelection()!.selectAllChildren(words);
      });
      const bar = await closedShadowRoot(browser.page, IN_PAGE_HOST);
      await clickOn(bar, 'Keep');
      await bar.waitForSelector('::-p-text(Passage kept)');
      await expect
        .poll(async () => (await calls.passages(at('hostile')))[0])
        .toMatchObject({
          quote: 'Na het formulier: Kamerstuk 32 317, nr. 516 hoort erbij.',
          references: ['kst-32317-516'],
        });
    });

    test('sees nothing of what is inside the bar', async () => {
      expect(await browser.page.$eval(IN_PAGE_HOST, (host) => host.shadowRoot)).toBeNull();
    });
  });

  test.each(['empty', 'no-text'])('a page that is %s is left alone', async (page) => {
    await browser.page.goto(at(page));
    const before = await browser.page.evaluate(() => document.documentElement.outerHTML);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await browser.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await calls.describePage(at(page))).toBeNull();
  });

  test('a page of 5 MB works and is read as far as it goes', async () => {
    await browser.page.goto(at('long'));
    await expect.poll(links).toEqual([KST]);
    await expect
      .poll(() => calls.describePage(at('long')))
      .toMatchObject({ truncated: true, referenceCount: 1 });
  });

  test('a page that never comes to rest is linked, and stays quick', async () => {
    await browser.page.goto(at('restless'));
    await expect.poll(links).toEqual([KST]);
    const ticks = await browser.page.evaluate(async () => {
      const count = (): number => Number(document.querySelector('#clock')!.textContent!.slice(4));
      const before = count();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return count() - before;
    });
    // A page that is kept busy by us would hardly tick.
    expect(ticks).toBeGreaterThan(20);
  });
});
