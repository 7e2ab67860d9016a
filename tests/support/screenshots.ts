import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { createTranslator } from '../../utils/i18n';
import { ensureBrowsers } from './browsers';
import { ChromiumBrowser } from './chromium';
import { closedShadowRoot, role } from './closed-shadow';
import { IN_PAGE_HOST, REFERENCE_LINK } from './in-page';
import { selectText } from './page-text';
import { ROOT, runProgram } from './run-program';
import { openSample } from './sample-sites';
import { startSiteServer } from './site-server';

/** The pictures of the README, made from the extension as it is: `npm run screenshots`. */
const FOLDER = path.join(ROOT, '.github/screenshots');
const words = createTranslator('en');

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

async function keep(chromium: ChromiumBrowser, passage: string, note: string, tags: string, name?: string) {
  await selectText(chromium.page, passage);
  const bar = await closedShadowRoot(chromium.page, IN_PAGE_HOST);
  await bar.waitForSelector(role('button', words('bar.keep')));
  await chromium.page.keyboard.press('Tab');
  await chromium.page.keyboard.type(note);
  await chromium.page.keyboard.press('Tab');
  await chromium.page.keyboard.type(tags);
  if (name) await picture(chromium.page, name);
  await chromium.page.keyboard.press('Enter');
  await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
}

async function makePictures(): Promise<void> {
  ensureBrowsers({ firefox: false });
  if (!runProgram('wxt', ['build'])) throw new Error('The extension could not be built.');
  mkdirSync(FOLDER, { recursive: true });
  const sites = await startSiteServer();
  const chromium = await ChromiumBrowser.launch({ extension: path.join(ROOT, '.output/chrome-mv3'), sites });
  try {
    await openSample(chromium, 'letter-2011');
    await chromium.page.waitForSelector(REFERENCE_LINK);
    await keep(
      chromium,
      'mijn initiatief om met een samenhangend pakket van concrete voorstellen te komen',
      'De minister over zijn eigen inzet in Europa',
      'migratie, EU',
    );
    await chromium.clickToolbarIcon();
    const panel = await chromium.sidePanel();
    await panel.waitForSelector(`::-p-text(2011D02476)`);
    await picture(panel, 'letter');

    await openSample(chromium, 'letter-2018');
    await chromium.page.waitForSelector(REFERENCE_LINK);
    await keep(
      chromium,
      'het verdienmodel van mensensmokkelaars te breken',
      'Waarom dit overleg nodig is',
      'mensensmokkel, EU',
      'keeping',
    );
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await (await panel.waitForSelector(role('tab', words('panel.notebook'))))?.click();
    await panel.locator(role('searchbox', words('notebook.search'))).fill('mensensmokelaars');
    await panel.waitForSelector('mark');
    await picture(panel, 'notebook-dark');
  } finally {
    await chromium.close();
    await sites.close();
  }
  console.log(`Pictures: ${FOLDER}`);
}

await makePictures();
