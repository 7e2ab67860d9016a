/**
 * How long it takes to read a backup file into an empty notebook and to write one, in the real browser, and whether
 * that grows faster than the notebook.
 *
 *   npm run bench -- backup            2,000 and 20,000 passages
 *   npm run bench -- backup 100000     up to another number
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { createTranslator } from '../../../utils/i18n';
import { passageInFile, writeBackupFile } from '../../support/backup-file';
import { ChromiumBrowser } from '../../support/chromium';
import { role } from '../../support/closed-shadow';
import { builtExtension } from '../../support/extension-under-test';
import { startSiteServer } from '../../support/site-server';

const words = createTranslator('en');
const FEWER = 10;
/** Nothing here is waited for longer, in milliseconds. */
const PATIENCE = 600_000;

/** Milliseconds per thousand passages. */
interface BackupBench {
  passages: number;
  /** From choosing a file to the report on it. */
  report: number;
  /** From the click to the commit, with the snapshot that is taken first. */
  takeOver: number;
  /** From the click to the file. */
  save: number;
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
    const report = await timed(async () => {
      await input.uploadFile(file.path);
      await page.waitForSelector('.import-report');
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
  console.log('Backup, milliseconds per thousand passages:');
  console.table([few, many]);
  const growth = (name: 'report' | 'takeOver' | 'save'): string => (many[name] / few[name]).toFixed(2);
  console.log(
    `Growth per passage at ${FEWER} times as many: report ${growth('report')}, taking over ${growth('takeOver')}, saving ${growth('save')}`,
  );
}
