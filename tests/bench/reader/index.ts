import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../support/browsers';
import { bundle } from '../../support/bundle';
import { ChromiumBrowser } from '../../support/chromium';
import { builtExtension } from '../../support/extension-under-test';
import { longPdf } from '../../support/files/letter-pdf';
import { ROOT, runProgram } from '../../support/run-program';
import { startSiteServer } from '../../support/site-server';
import type { PdfTimes } from './in-page';

/*
 * How long a letter that is a file takes in the reader, in real Chromium, as ratios to what pdf.js itself needs:
 *
 *   npm run bench -- reader
 */

const ALONE = 'https://www.example.org/alone';
const FILES = {
  10: 'https://open.overheid.nl/documenten/ten/file',
  100: 'https://open.overheid.nl/documenten/hundred/file',
};
const LONG = 'https://open.overheid.nl/documenten/long/file';
/** Each is measured so often, in turns; the middle one counts. */
const TURNS = 5;

/** A page that does nothing but show the first page of a PDF, and then measures the rest. */
const alonePage = (pages: string): string =>
  `<!doctype html><meta charset="utf-8"><title>pdf.js</title><body><script src="/alone.js"></script>
   <script>measured = measurePdf('/${pages}.pdf')</script>`;

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Milliseconds from the beginning of the reader's page to the first page drawn. */
async function firstPage(chromium: ChromiumBrowser, file: string): Promise<number> {
  const page = await chromium.openExtensionPage(`reader.html?url=${file}`);
  try {
    await page.bringToFront();
    const shown = await page.waitForFunction(
      () => {
        const canvas = document.querySelector('.pdf-page > canvas');
        return canvas ? performance.now() : null;
      },
      { polling: 'mutation', timeout: 60_000 },
    );
    return (await shown.jsonValue()) as number;
  } finally {
    await page.close();
  }
}

interface Weight {
  /** Bytes of JavaScript in use, after a collection. */
  heap: number;
  /** Pictures of pages. */
  canvases: number;
}

async function weigh(page: Page): Promise<Weight> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize, canvases: await page.$$eval('.pdf-page > canvas', (all) => all.length) };
}

/** Goes through all pages from the first to the last. */
async function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let most = 0;
    scrollTo(0, 0);
    const step = innerHeight * 2;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 40));
      most = Math.max(most, document.querySelectorAll('.pdf-page > canvas').length);
    }
    return most;
  });
}

/** Measures and prints; goals stand beside the figures. */
export async function benchReader(): Promise<void> {
  ensureBrowsers({ firefox: false });
  if (!runProgram('wxt', ['build'])) throw new Error('The extension could not be built.');
  const sites = await startSiteServer();
  const headers = { 'content-type': 'application/pdf' };
  for (const [pages, address] of Object.entries(FILES)) {
    const body = longPdf(Number(pages));
    sites.serve(address, { headers, body });
    sites.serve(`https://www.example.org/${pages}.pdf`, { headers, body });
    sites.serve(`${ALONE}-${pages}`, alonePage(pages));
  }
  sites.serve(LONG, { headers, body: longPdf(500) });
  sites.serve('https://www.example.org/pdf.worker.min.mjs', {
    headers: { 'content-type': 'text/javascript' },
    body: readFileSync(path.join(ROOT, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs')),
  });
  sites.serve('https://www.example.org/alone.js', {
    headers: { 'content-type': 'text/javascript' },
    body: await bundle('tests/bench/reader/in-page.ts', 'production'),
  });
  const chromium = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
  try {
    const rows = [];
    for (const [pages, address] of Object.entries(FILES)) {
      const alone: PdfTimes[] = [];
      const ours: number[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        ours.push(await firstPage(chromium, address));
        await chromium.page.bringToFront();
        await chromium.page.goto(`${ALONE}-${pages}`);
        alone.push((await chromium.page.evaluate('measured')) as PdfTimes);
      }
      const first = middle(alone.map((times) => times.firstPage));
      const extraction = middle(alone.map((times) => times.extraction));
      const reading = middle(alone.map((times) => times.reading));
      rows.push(
        {
          measure: `${pages} pages: first page, in times of pdf.js alone (ms)`,
          value: `${round(middle(ours) / first)} (${Math.round(middle(ours))} / ${Math.round(first)})`,
          goal: '≤ 1.5',
        },
        {
          measure: `${pages} pages: text, letter and references, in times of extraction alone (ms)`,
          value: `${round(reading / extraction)} (${Math.round(reading)} / ${Math.round(extraction)})`,
          goal: '≤ 1.5',
        },
      );
    }
    const page = await chromium.openExtensionPage(`reader.html?url=${LONG}`);
    await page.bringToFront();
    await page.waitForSelector('.pdf-page > canvas', { timeout: 60_000 });
    const most = await scrollThrough(page);
    const once = await weigh(page);
    await scrollThrough(page);
    const twice = await weigh(page);
    rows.push(
      { measure: '500 pages: most pictures of pages at one time', value: most, goal: '≤ 12' },
      {
        measure: '500 pages: memory after going through twice, in times of once (MB)',
        value: `${round(twice.heap / once.heap)} (${round(twice.heap / 1e6)} / ${round(once.heap / 1e6)})`,
        goal: '≤ 1.1',
      },
    );
    console.table(rows);
  } finally {
    await chromium.close();
    await sites.close();
  }
}
