import path from 'node:path';
import { ensureBrowsers } from './browsers';
import { ChromiumBrowser } from './chromium';
import { demonstrate } from './demonstration';
import { ROOT, runProgram } from './run-program';
import { SAMPLE_HOSTS, openSample } from './sample-sites';
import { startSiteServer } from './site-server';
import type { AskedRequest, SiteServer } from './site-server';

const EXTENSION = path.join(ROOT, '.output/chrome-mv3');

/** Where references lead to; without a network a page of ours has to answer for them. */
const TARGET_HOSTS = ['zoek.officielebekendmakingen.nl', 'www.tweedekamer.nl'];

/**
 * Shows Kamernoot at work on a sample letter: in a window for the user to try, or, without a display or with
 * `--headless`, by itself with what came of every step.
 */
async function main(): Promise<void> {
  ensureBrowsers({ firefox: false });
  if (!runProgram('wxt', ['build'])) throw new Error('The extension could not be built.');
  if (process.argv.includes('--headless') || !hasDisplay()) await showByItself();
  else await letUserTry();
}

async function letUserTry(): Promise<void> {
  const sites = await startSiteServer(SAMPLE_HOSTS);
  try {
    const chromium = await ChromiumBrowser.launch({
      extension: EXTENSION,
      sites,
      network: true,
      headless: false,
    });
    await openSample(chromium, 'letter-2018');
    const second = await chromium.browser.newPage();
    await openSample({ page: second }, 'letter-2011');
    await chromium.page.bringToFront();
    console.log(`
A browser with Kamernoot is open on two sample letters. Try:
  - a reference such as “Kamerstuk 32 317 nr. 516”: it is a link now
  - select a sentence: keep it with a note and tags
  - the icon of Kamernoot in the toolbar (it may be behind the puzzle piece): the letter and your notebook
  - search the notebook, typing mistakes included
  - any other address: only ${SAMPLE_HOSTS.join(' and ')} are played by this computer
Close the browser to end.`);
    await closedByUser(chromium);
    await chromium.close();
  } finally {
    await sites.close();
  }
}

async function showByItself(): Promise<void> {
  const sites: SiteServer = await startSiteServer([...SAMPLE_HOSTS, ...TARGET_HOSTS], answerTarget);
  try {
    const chromium = await ChromiumBrowser.launch({ extension: EXTENSION, sites });
    try {
      await demonstrate(chromium);
    } finally {
      await chromium.close();
    }
  } finally {
    await sites.close();
  }
}

/** Stands for the document that a reference leads to. */
function answerTarget({ host, url }: AskedRequest): string | undefined {
  if (!TARGET_HOSTS.includes(host)) return undefined;
  const address = url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><title>Target of the reference</title>
    <h1>Target of the reference</h1><p>${address}</p><p>On the web the document itself stands here.</p></html>`;
}

/** Resolves when the user has closed the browser, or its last window where the program then goes on. */
function closedByUser({ browser }: ChromiumBrowser): Promise<void> {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}

function hasDisplay(): boolean {
  return (
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
