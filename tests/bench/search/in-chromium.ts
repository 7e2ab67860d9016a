import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { SearchableSnippet } from '../../../utils/search';
import type { Snippet } from '../../../utils/notebook/types';
import { ChromiumBrowser } from '../../support/chromium';
import { builtExtension } from '../../support/extension-under-test';
import { row, writeRows } from '../../support/notebook-rows';
import { startSiteServer } from '../../support/site-server';
import { PANEL_PAGE } from '../../support/test-browser';
import { percentile } from './measures';

/** fuse.js as a script that leaves its class behind as `Fuse`. */
const FUSE = `globalThis.Fuse = ((module) => {
  ${readFileSync(createRequire(import.meta.url).resolve('fuse.js/min'), 'utf8')}
  return module.exports;
})({ exports: {} })`;
const PORTION = 2000;
const WORD = 'kamerbrief';
/** What is typed into the panel, a key at a time. */
const TYPED = ['asielbeleid', 'vreemdelingenbewaring', 'terugkeer syrie', 'tag:asiel opvang', '30573-61'];
/** Milliseconds without a change after which a key is answered. */
const QUIET = 300;

declare const Fuse: new (rows: object[], options: object) => { search(query: string): unknown[] };

function rowOf(snippet: SearchableSnippet, number: number): Snippet {
  const { quote, note, tags, references, title, sender, date } = snippet;
  const plain = row(number, { quote, note, tags, references });
  return { ...plain, source: { ...plain.source, title, sender, date, ids: [] } };
}

/** Milliseconds from nothing to the first answer, of our worker and of fuse.js over the same rows. */
export interface ColdStart {
  ours: number;
  fuse: number;
  /** From a key to the rows that answer it, for every key that was struck; in the panel. */
  keys: number[];
}

/** Measures in Chromium, with the extension as it is built. */
export async function measureInChromium(snippets: SearchableSnippet[]): Promise<ColdStart> {
  const sites = await startSiteServer();
  const chromium = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
  try {
    const page = await chromium.openExtensionPage(PANEL_PAGE);
    page.setDefaultTimeout(600_000);
    await (await page.waitForSelector('[role=tab]:nth-of-type(2)'))!.click();
    await page.waitForSelector('.empty-state');
    for (let from = 0; from < snippets.length; from += PORTION) {
      const portion = snippets.slice(from, from + PORTION);
      await writeRows(
        page,
        portion.map((snippet, place) => rowOf(snippet, from + place + 1)),
      );
    }
    // Another page than the panel, whose own worker would share the processor.
    await page.goto(page.url().replace(PANEL_PAGE, 'options.html'));
    await page.evaluate(firstAnswer, WORD, true);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) times.push(await page.evaluate(firstAnswer, WORD, false));
    await page.evaluate(FUSE);
    const fuse = await page.evaluate(firstAnswerOfFuse, WORD);
    await page.goto(page.url().replace('options.html', PANEL_PAGE));
    return { ours: percentile(times, 0.5), fuse, keys: await typeInPanel(page) };
  } finally {
    await chromium.close();
    await sites.close();
  }
}

/** Starts a worker and asks it. With `wait` it ends when the index is made and stored. */
async function firstAnswer(query: string, wait: boolean): Promise<number> {
  const start = performance.now();
  const worker = new Worker('/search-worker.js');
  const time = await new Promise<number>((resolve) => {
    worker.addEventListener('message', ({ data }) => {
      if (!wait && data.kind === 'answer') resolve(performance.now() - start);
      // It is stored at once when all rows were compared; after that there is nothing to wait for.
      if (wait && data.kind === 'news' && data.progress.status === 'ready') setTimeout(resolve, 20_000, 0);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ number: 1, name: 'search', asked: { query, order: 'relevance', limit: 30 } });
  });
  worker.terminate();
  return time;
}

async function firstAnswerOfFuse(query: string): Promise<number> {
  const start = performance.now();
  const rows = await new Promise<object[]>((resolve) => {
    const opening = indexedDB.open('kamernoot');
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('snippets').objectStore('snippets').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(reading.result);
      });
    });
  });
  const keys = ['quote', 'note', 'tags', 'source.title', 'source.sender'];
  new Fuse(rows, { keys, ignoreLocation: true, threshold: 0.3 }).search(query);
  return performance.now() - start;
}

/** Types into the panel and looks at its list, key by key. */
async function typeInPanel(page: Page): Promise<number[]> {
  await (await page.waitForSelector('[role=tab]:nth-of-type(2)'))!.click();
  await page.waitForSelector('article');
  await page.focus('input[type=search]');
  await page.keyboard.type(WORD);
  await page.waitForSelector('#notebook-count');
  // What runs this file marks functions with their names, which the page knows nothing of.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(watchRows, QUIET);
  const times: number[] = [];
  for (const text of TYPED) {
    await page.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
    for (const key of text) {
      await page.keyboard.sendCharacter(key);
      const time = await page.evaluate(() => (globalThis as unknown as Watched).answered());
      if (time > 0) times.push(time);
    }
  }
  return times;
}

interface Watched {
  answered(): Promise<number>;
}

/** Puts a function into the page that tells how long the list took to answer the last key. */
function watchRows(quiet: number): void {
  let struck = 0;
  let changed = 0;
  document.addEventListener(
    'input',
    () => {
      struck = performance.now();
    },
    { capture: true },
  );
  new MutationObserver((mutations) => {
    const inList = mutations.some(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('.passage-results, .results-head'),
    );
    if (inList) requestAnimationFrame(() => (changed = performance.now()));
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, {
    answered: async () => {
      while (performance.now() - Math.max(struck, changed) < quiet) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return changed - struck;
    },
  } satisfies Watched);
}
