/**
 * How long it takes to make a file of a whole notebook in the real browser, whether that grows faster than the
 * notebook, how long the panel cannot answer meanwhile, and how much memory it takes.
 *
 *   npm run bench -- export            1,000 and 10,000 passages
 *   npm run bench -- export 2000       up to another number
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { EXPORT_FORMATS, type ExportFormat } from '../../../utils/export/types';
import { createTranslator } from '../../../utils/i18n';
import type { Snippet } from '../../../utils/notebook/types';
import { ensureBrowsers } from '../../support/browsers';
import { ChromiumBrowser } from '../../support/chromium';
import { role } from '../../support/closed-shadow';
import { builtExtension } from '../../support/extension-under-test';
import { row, writeRows } from '../../support/notebook-rows';
import { runProgram } from '../../support/run-program';
import { startSiteServer } from '../../support/site-server';
import { PANEL_PAGE } from '../../support/test-browser';
import { watchMemory } from './memory';

const words = createTranslator('en');
const FEWER = 10;
/** So many passages are of one letter. */
const PER_LETTER = 5;
/** Nothing here is waited for longer, in milliseconds. */
const PATIENCE = 600_000;
const MEGABYTE = 1_000_000;

interface ExportBench {
  /** Milliseconds from the click to the file. */
  time: number;
  /** The longest time that the panel did not answer, in milliseconds. */
  silence: number;
  /** Bytes that the browser took more than before, at the most. */
  memory: number | null;
  /** Of the file, in bytes. */
  size: number;
}

function passages(count: number): Snippet[] {
  return Array.from({ length: count }, (_, number) =>
    row(number + 1, {
      quote: `Passage ${number}: de minister zegt toe de Kamer te informeren over de uitvoering. `.repeat(8),
      note: number % 2 === 0 ? 'Navragen bij de directie, voor het volgende debat.' : '',
      tags: ['asiel', `onderwerp ${number % 40}`],
      references: ['kst-30573-61', 'kst-19637-1385'],
      source: row(Math.floor(number / PER_LETTER)).source,
    }),
  );
}

/** Chooses a form in the dialog, and presses the button at a moment that the page notes itself. */
async function ask(page: Page, format: ExportFormat): Promise<void> {
  await (await page.waitForSelector(role('button', words('export.open'))))!.click();
  await (await page.waitForSelector(role('radio', words(`export.format.${format}`))))!.click();
  await page.evaluate(() => {
    const watch = globalThis as unknown as { silence: number; started: number };
    let last = performance.now();
    watch.silence = 0;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      const now = performance.now();
      watch.silence = Math.max(watch.silence, now - last);
      last = now;
      if (document.querySelector('[role=dialog]')) channel.port2.postMessage(null);
    });
    channel.port1.start();
    channel.port2.postMessage(null);
    watch.started = performance.now();
    document.querySelector<HTMLButtonElement>('[role=dialog] button[type=submit]')!.click();
  });
}

async function measure(count: number): Promise<Record<ExportFormat, ExportBench>> {
  const sites = await startSiteServer();
  const browser = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-bench-'));
  try {
    await browser.downloadTo(folder);
    let page = await browser.openExtensionPage(PANEL_PAGE);
    await (await page.waitForSelector(role('tab', words('panel.notebook'))))!.click();
    await page.waitForSelector(`::-p-text(${words('notebook.emptyTitle')})`);
    await writeRows(page, passages(count));
    await page.close();
    page = await browser.openExtensionPage(PANEL_PAGE);
    page.setDefaultTimeout(PATIENCE);
    await (await page.waitForSelector(role('tab', words('panel.notebook'))))!.click();
    // What the search makes of so many passages is not to be measured here.
    await page.locator(role('searchbox', words('notebook.search'))).fill('minister');
    await page.waitForSelector(`::-p-text(${words('notebook.found', { count })})`);
    await (await page.waitForSelector(role('button', words('notebook.clearSearch'))))!.click();

    const found: Partial<Record<ExportFormat, ExportBench>> = {};
    for (const format of EXPORT_FORMATS) {
      const memory = watchMemory(browser.browser.process()?.pid);
      await ask(page, format);
      await page.waitForSelector('[role=dialog] .button-primary:not([type=submit])');
      const { time, silence } = await page.evaluate(() => {
        const watch = globalThis as unknown as { silence: number; started: number };
        return { time: performance.now() - watch.started, silence: watch.silence };
      });
      found[format] = { time, silence, memory: memory(), size: await newestSize(folder) };
      await (await page.waitForSelector(role('button', words('export.close'))))!.click();
      await page.waitForSelector('[role=dialog]', { hidden: true });
    }
    return found as Record<ExportFormat, ExportBench>;
  } finally {
    await browser.close();
    await sites.close();
    rmSync(folder, { recursive: true });
  }
}

/** The size of the one file in a folder, once it is there and whole; the folder is empty afterwards. */
async function newestSize(folder: string): Promise<number> {
  for (;;) {
    const [name] = readdirSync(folder).filter((file) => !file.endsWith('.crdownload'));
    if (name !== undefined) {
      const file = path.join(folder, name);
      const { size } = statSync(file);
      rmSync(file);
      return size;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Measures with the extension as it is. */
export async function benchExport([most = '10000']: readonly string[]): Promise<void> {
  ensureBrowsers({ firefox: false });
  if (!runProgram('wxt', ['build'])) throw new Error('The extension could not be built.');
  const large = Number(most);
  const few = await measure(large / FEWER);
  const many = await measure(large);
  console.log(`Export of ${large} passages; growth: time per passage as against ${large / FEWER}`);
  console.table(
    Object.fromEntries(
      EXPORT_FORMATS.map((format) => {
        const { time, silence, memory, size } = many[format];
        return [
          format,
          {
            seconds: Number((time / 1_000).toFixed(2)),
            growth: Number((time / few[format].time / FEWER).toFixed(2)),
            'longest silence of the panel, ms': Math.round(silence),
            'more memory, MB': memory === null ? '–' : Math.round(memory / MEGABYTE),
            'file, MB': Number((size / MEGABYTE).toFixed(1)),
          },
        ];
      }),
    ),
  );
}
