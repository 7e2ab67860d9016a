import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { role } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { row, writeRows } from '../support/notebook-rows';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE, type TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const MANY = 1500;
const NITROGEN = [row(MANY + 1), row(MANY + 2)].map((one, place) => ({
  ...one,
  quote: `De vergunningverlening loopt vast op het stikstofbeleid, deel ${place + 1}.`,
  tags: ['stikstof', 'veilige landen'],
}));

/** What the test reads of the panel's own storage. */
interface StorageOfSession {
  get(keys: null): Promise<Record<string, { place?: { id: string; top: number } | null }>>;
}

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  for (const { source } of NITROGEN) {
    sites.serve(source.url, '<!doctype html><meta charset="utf-8"><title>Brief</title><p>Een brief.</p>');
  }
});
afterAll(() => sites.close());

/** One journey: each test goes on where the one before stopped. */
describe.each(BROWSERS)('Searching in %s', (name) => {
  let browser: TestBrowser;
  let panel: Page;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    panel = await browser.openExtensionPage(PANEL_PAGE);
    await openNotebook();
    await panel.waitForSelector(`::-p-text(${words('notebook.emptyTitle')})`);
  });
  afterAll(() => browser.close());

  async function openNotebook(): Promise<void> {
    await clickOn(panel, words('panel.notebook'), 'tab');
  }
  /** Closes the panel, whose worker ends with it at whatever it was doing, and opens it again. */
  async function reopen(): Promise<void> {
    await panel.close();
    panel = await browser.openExtensionPage(PANEL_PAGE);
    await openNotebook();
    await panel.waitForSelector('input[type=search]');
  }
  const count = (): Promise<string> => panel.$eval('#notebook-count', (heading) => heading.textContent);
  const query = (): Promise<string> =>
    panel.$eval('input[type=search]', (field) => (field as HTMLInputElement).value);
  const focused = (): Promise<string> =>
    panel.evaluate(() => {
      const active = document.activeElement;
      return active?.closest('article')?.querySelector('blockquote')?.textContent ?? active?.tagName ?? '';
    });
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await panel.keyboard.press(key);
  };
  async function search(typed: string): Promise<void> {
    await panel.focus('input[type=search]');
    await panel.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
    await press('Backspace');
    await panel.keyboard.type(typed);
  }

  test('finds all that is kept, also when the panel was closed while its index was made', async () => {
    await writeRows(panel, [...Array.from({ length: MANY }, (_, number) => row(number + 1)), ...NITROGEN]);
    await reopen();
    await search('kamer');
    await reopen();
    await search('kamer geinformeerd');
    await expect.poll(count).toBe(words('notebook.found', { count: MANY }));
    await search('kst-30573-77 ');
    await expect.poll(count).toBe(words('notebook.found', { count: 1 }));
  });

  test('finds a mistyped part of a word, and marks it, by keyboard alone', async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press('/');
    await expect.poll(focused).toBe('INPUT');
    await search('stiksotfbeleid');
    await expect.poll(count).toBe(words('notebook.found', { count: 2 }));
    const marked = () => panel.$$eval('blockquote mark', (marks) => marks.map((mark) => mark.textContent));
    await expect.poll(marked).toEqual(['stikstofbeleid', 'stikstofbeleid']);
    await press('Enter');
    await expect.poll(focused).toContain('deel 2');
    await press('ArrowDown');
    await expect.poll(focused).toContain('deel 1');
    await press('ArrowUp', 'ArrowUp');
    await expect.poll(focused).toBe('INPUT');
  });

  test('completes a filter by keyboard, and shows it as a switch or a chip that can be taken away', async () => {
    await search('tag:veil');
    await panel.waitForSelector('[role=option]');
    await press('ArrowDown');
    await panel.waitForSelector('input[aria-activedescendant]');
    await press('Enter');
    await expect.poll(query).toBe('tag:"veilige landen" ');
    await expect.poll(count).toBe(words('notebook.found', { count: 2 }));
    const tag = await panel.waitForSelector('.tag-filter-tag[aria-pressed=true]');
    await tag!.press('Enter');
    await expect.poll(query).toBe('');
    await search('na:2017');
    const chip = words('filter.remove', { filter: words('filter.na', { value: '2017' }) });
    await (await panel.waitForSelector(role('button', chip)))!.press('Enter');
    await expect.poll(query).toBe('');
    await expect.poll(count).toBe(words('notebook.count', { count: MANY + 2 }));
  });

  test('offers what comes nearest when nothing was found', async () => {
    await search('stikstofbeleid tag:onbekend');
    const nearest = await panel.waitForSelector('.nothing-found-nearest button');
    await nearest!.press('Enter');
    await expect.poll(query).toBe('stikstofbeleid');
    await expect.poll(count).toBe(words('notebook.found', { count: 2 }));
  });

  test('shows the same again when the panel was closed and opened', async () => {
    await search('stikstofbeleid na:2017');
    await expect.poll(count).toBe(words('notebook.found', { count: 2 }));
    await panel.close();
    panel = await browser.openExtensionPage(PANEL_PAGE);
    await panel.waitForSelector('input[type=search]');
    await expect.poll(query).toBe('stikstofbeleid na:2017');
    await expect.poll(count).toBe(words('notebook.found', { count: 2 }));
  });

  test('stands where it was left in a long list when the panel was closed and opened', async () => {
    await search('kamer geinformeerd');
    await expect.poll(count).toBe(words('notebook.found', { count: MANY }));
    /** The id of the passage that is uppermost in view, and where its row begins. */
    const uppermost = () =>
      panel.$$eval('.passage-results > li', (rows) => {
        const first = rows.find((one) => one.getBoundingClientRect().bottom > 100);
        return {
          position: Number(first?.getAttribute('aria-posinset')),
          top: Math.round(first?.getBoundingClientRect().top ?? 0),
        };
      });
    for (let far = 0; far < 3; far += 1) {
      await panel.evaluate(() => scrollBy(0, 1200));
      await panel.waitForFunction(() => document.documentElement.scrollHeight > scrollY + innerHeight + 1500);
    }
    await expect.poll(async () => (await uppermost()).position).toBeGreaterThan(5);
    await panel.waitForFunction(async () => {
      const first = [...document.querySelectorAll('.passage-results > li')].find(
        (one) => one.getBoundingClientRect().bottom > 100,
      );
      const api = globalThis as unknown as Record<string, { storage: { session: StorageOfSession } }>;
      const stored = await (api['browser'] ?? api['chrome'])!.storage.session.get(null);
      const top = first?.getBoundingClientRect().top ?? Number.NaN;
      return Object.values(stored).some(({ place }) => Math.abs((place?.top ?? Number.NaN) - top) < 1);
    });
    const left = await uppermost();
    await panel.close();
    panel = await browser.openExtensionPage(PANEL_PAGE);
    await panel.waitForSelector('article');
    // The tags appear above the list when the index is there.
    await panel.waitForSelector('.tag-filter-tag');
    await expect.poll(async () => (await uppermost()).position).toBe(left.position);
    await expect.poll(async () => Math.abs((await uppermost()).top - left.top)).toBeLessThanOrEqual(2);
  });

  test('finds what was kept, and not what was deleted, after its index was stored', async () => {
    const later = row(MANY + 3, { quote: 'Een latere passage over het stikstofbeleid.' });
    await writeRows(panel, [later], [NITROGEN[0]!.id]);
    await reopen();
    await search('stikstofbeleid');
    const quotes = () =>
      panel.$$eval('blockquote', (found) => found.map((quote) => quote.textContent).toSorted());
    await expect.poll(quotes).toEqual([NITROGEN[1]!.quote, later.quote].toSorted());
  });

  test('opens a passage in its letter with Enter', async () => {
    await search('"deel 2"');
    await expect.poll(count).toBe(words('notebook.found', { count: 1 }));
    await press('Enter');
    await expect.poll(focused).toContain('deel 2');
    const before = (await browser.browser.pages()).length;
    await press('Enter');
    await expect.poll(async () => (await browser.browser.pages()).length).toBe(before + 1);
  });
});
