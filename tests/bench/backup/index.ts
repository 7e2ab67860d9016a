/**
 * How long it takes to read a backup file into an empty notebook and to write one, in the real browser, whether that
 * grows faster than the notebook, how much memory the page needs for it and how soon it stops.
 *
 *   npm run bench -- backup            2,000 and 20,000 passages
 *   npm run bench -- backup 100000     up to another number
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { createTranslator } from '../../../utils/i18n';
import { passageInFile, untilImported, writeBackupFile } from '../../support/backup-file';
import { ChromiumBrowser } from '../../support/chromium';
import { role } from '../../support/closed-shadow';
import { builtExtension } from '../../support/extension-under-test';
import { startSiteServer } from '../../support/site-server';

const words = createTranslator('en');
const FEWER = 10;
/** Nothing here is waited for longer, in milliseconds. */
const PATIENCE = 600_000;

/** Milliseconds between two looks at the memory. */
const LOOK = 100;
/** How far taking over has come when it is stopped. */
const STOPPED_AT = 0.3;

interface BackupBench {
  passages: number;
  /** From choosing a file to the report on it, in milliseconds per thousand passages; so are the next two. */
  report: number;
  /** From the click to the commit, with the snapshot that is taken first. */
  takeOver: number;
  /** From the click to the file. */
  save: number;
  /** From pressing Stop to everything being as it was, in milliseconds. */
  stop: number;
  /** The most that the page's scripts held at once, in megabytes. */
  heap: number;
}

/** Looks at the memory of a page until `end`, which tells the most that was in use. */
function watchHeap(page: Page): { end(): Promise<number> } {
  let most = 0;
  const ending = new AbortController();
  const watched = (async () => {
    while (!ending.signal.aborted) {
      const { JSHeapUsedSize = 0 } = await page.metrics();
      most = Math.max(most, JSHeapUsedSize);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  })();
  return {
    async end() {
      ending.abort();
      await watched;
      return Math.round(most / 1_000_000);
    },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const press = async (page: Page, label: string): Promise<void> =>
  (await page.waitForSelector(role('button', label)))!.click();

async function measure(passages: number): Promise<BackupBench> {
  const sites = await startSiteServer();
  const browser = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
  const file = writeBackupFile(Array.from({ length: passages }, (_, number) => passageInFile(number)));
  try {
    const page = await browser.openExtensionPage('options.html');
    page.setDefaultTimeout(PATIENCE);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const heap = watchHeap(page);
    const report = await timed(async () => {
      await input.uploadFile(file.path);
      await page.waitForSelector('.import-report');
    });
    await press(page, words('backup.import'));
    await untilImported(page, words('backup.work.importing'), STOPPED_AT);
    const stop = await timed(async () => {
      await press(page, words('backup.stop'));
      await page.waitForSelector(`::-p-text(${words('backup.stopped')})`);
    });
    const takeOver = await timed(async () => {
      await press(page, words('backup.import'));
      await page.waitForSelector(`::-p-text(${words('backup.imported', { count: passages })})`);
    });
    const save = await timed(async () => {
      await press(page, words('backup.save'));
      await page.waitForSelector(`::-p-text(${words('backup.saved', { count: passages })})`);
    });
    const perThousand = (milliseconds: number): number => Math.round(milliseconds / (passages / 1_000));
    return {
      passages,
      report: perThousand(report),
      takeOver: perThousand(takeOver),
      save: perThousand(save),
      stop: Math.round(stop),
      heap: await heap.end(),
    };
  } finally {
    file.remove();
    await browser.close();
    await sites.close();
  }
}

/** Measures with the extension as it was last built for Chromium. */
export async function benchBackup([most = '20000']: readonly string[]): Promise<void> {
  const large = Number(most);
  const few = await measure(large / FEWER);
  const many = await measure(large);
  console.log('Backup, milliseconds per thousand passages; stop in milliseconds, heap in megabytes:');
  console.table([few, many]);
  const growth = (name: 'report' | 'takeOver' | 'save'): string => (many[name] / few[name]).toFixed(2);
  console.log(
    `Growth per passage at ${FEWER} times as many: report ${growth('report')}, taking over ${growth('takeOver')}, saving ${growth('save')}`,
  );
}
