import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { createTranslator } from '../../utils/i18n';
import { readerPath } from '../../utils/files/reader-address';
import { ensureBrowsers } from './browsers';
import { ChromiumBrowser } from './chromium';
import { closedShadowRoot, role } from './closed-shadow';
import { IN_PAGE_HOST, REFERENCE_LINK } from './in-page';
import { selectText } from './page-text';
import { ROOT, runProgram } from './run-program';
import { openSample } from './sample-sites';
import { startSiteServer, type SiteServer } from './site-server';
import { WELCOME_PAGE } from './test-browser';

/** Every screen, for the README and the stores, made from the extension as it is: `npm run screenshots`. */
const FOLDER = path.join(ROOT, '.github/screenshots');
const FILE = 'https://www.rijksoverheid.nl/binaries/brief.pdf';
const words = createTranslator('en');

/** A picture of a screen in light and in dark. */
async function pictures(page: Page, name: string): Promise<void> {
  for (const [scheme, suffix] of [
    ['light', ''],
    ['dark', '-dark'],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: path.join(FOLDER, `${name}${suffix}.png`) });
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

const press = async (page: Page, kind: string, label: string): Promise<void> => {
  await (await page.waitForSelector(role(kind, label)))!.click();
};

/** Keeps a passage with the keyboard; `name` takes a picture of the bar. */
async function keep({ page }: ChromiumBrowser, passage: string, note: string, tags: string, name?: string) {
  await page.waitForSelector(REFERENCE_LINK);
  await selectText(page, passage);
  const bar = await closedShadowRoot(page, IN_PAGE_HOST);
  await bar.waitForSelector(role('button', words('bar.keep')));
  await page.keyboard.press('Tab');
  await page.keyboard.type(note);
  await page.keyboard.press('Tab');
  await page.keyboard.type(tags);
  if (name) await pictures(page, name);
  await page.keyboard.press('Enter');
  await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
  await press(bar as unknown as Page, 'button', words('bar.close'));
}

async function pagesAndPanel(chromium: ChromiumBrowser): Promise<void> {
  const { page } = chromium;
  await openSample(chromium, 'letter-2011');
  await keep(
    chromium,
    'mijn initiatief om met een samenhangend pakket van concrete voorstellen te komen',
    'De minister over zijn eigen inzet in Europa',
    'migratie, EU',
  );
  await page.focus(REFERENCE_LINK);
  await page.keyboard.down('Alt');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Alt');
  const inPage = await closedShadowRoot(page, IN_PAGE_HOST);
  await inPage.waitForSelector('.card-title:not([hidden])');
  await pictures(page, 'card');

  await chromium.clickToolbarIcon();
  const panel = await chromium.sidePanel();
  await panel.waitForSelector(`::-p-text(2011D02476)`);
  await pictures(panel, 'letter');

  await openSample(chromium, 'letter-2018');
  await keep(
    chromium,
    'het verdienmodel van mensensmokkelaars te breken',
    'Waarom dit overleg nodig is',
    'mensensmokkel, EU',
    'keeping',
  );
  await press(panel, 'tab', words('panel.notebook'));
  await panel.waitForSelector('article');
  await pictures(panel, 'notebook-all');
  await panel.locator('[role="searchbox"], input[type="search"]').fill('mensensmokelaars');
  await panel.waitForSelector('mark');
  await pictures(panel, 'notebook');

  await panel.locator('[role="searchbox"], input[type="search"]').fill('dossier:30573 ');
  await panel.locator(`[aria-label="${words('dossier.open', { dossier: 'Dossier 30\u00A0573' })}"]`).click();
  await panel.waitForSelector('.dossier-view');
  await pictures(panel, 'dossier');
  await panel.locator(role('radio', words('dossier.list'))).click();
  await pictures(panel, 'dossier-list');
}

async function ownPages(chromium: ChromiumBrowser, sites: SiteServer): Promise<void> {
  const welcome = await chromium.openExtensionPage(WELCOME_PAGE);
  await welcome.waitForSelector(REFERENCE_LINK);
  await pictures(welcome, 'welcome');
  await welcome.close();

  const settings = await chromium.openExtensionPage('options.html');
  await settings.waitForSelector(role('heading', words('options.reset')));
  await settings.setViewport({ width: 1000, height: 2600 });
  await pictures(settings, 'settings');
  await settings.close();

  await openSample(chromium, 'letter-2018');
  const pdf = await chromium.page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm' } });
  sites.serve(FILE, { headers: { 'content-type': 'application/pdf' }, body: Buffer.from(pdf) });
  const reader = await chromium.openExtensionPage(readerPath(FILE).slice(1));
  await reader.waitForSelector(REFERENCE_LINK, { timeout: 60_000 });
  await pictures(reader, 'reader');
  await reader.close();
}

async function makePictures(): Promise<void> {
  ensureBrowsers({ firefox: false });
  if (!runProgram('wxt', ['build'])) throw new Error('The extension could not be built.');
  mkdirSync(FOLDER, { recursive: true });
  const sites = await startSiteServer();
  const chromium = await ChromiumBrowser.launch({ extension: path.join(ROOT, '.output/chrome-mv3'), sites });
  try {
    await pagesAndPanel(chromium);
    await ownPages(chromium, sites);
  } finally {
    await chromium.close();
    await sites.close();
  }
  console.log(`Pictures: ${FOLDER}`);
}

await makePictures();
