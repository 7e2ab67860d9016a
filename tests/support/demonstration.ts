import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import type { ChromiumBrowser } from './chromium';
import { closedShadowRoot, role } from './closed-shadow';
import { IN_PAGE_HOST, REFERENCE_LINK } from './in-page';
import { selectText } from './page-text';
import { ROOT } from './run-program';
import { openSample } from './sample-sites';

const SUBJECT = 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.';
const DATE = '2018-06-21';
const PASSAGE = 'het verdienmodel van mensensmokkelaars te breken';
const NOTE = 'Waarom dit overleg nodig is';
const MISTYPED = 'mensensmokelaars';

/** The folder that the pictures are written to. */
export const PICTURES = path.join(ROOT, 'start-output');

/**
 * Does by itself what a user does with a letter, with the real mouse, keyboard, bar and side panel, and prints
 * what came of each step. The first step that fails ends it with an error.
 */
export async function demonstrate(chromium: ChromiumBrowser): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await openSample(chromium, 'letter-2018');
  const text = createTranslator(chooseLanguage('auto', await page.evaluate(() => navigator.language)));

  const links = await step('References in the page', async () => {
    await page.waitForSelector(REFERENCE_LINK);
    const found = await page.$$eval(REFERENCE_LINK, (anchors) =>
      anchors.map((anchor) => ({
        words: anchor.textContent,
        address: (anchor as HTMLAnchorElement).href,
      })),
    );
    return { value: found, lines: found.map(({ words, address }) => `${words} → ${address}`) };
  });

  const panel = await step('The letter, in the side panel', async () => {
    await chromium.clickToolbarIcon();
    const opened = await chromium.sidePanel();
    const title = await opened.waitForSelector(role('heading', SUBJECT));
    const letter = await title?.evaluate((heading) => heading.closest('section')?.innerText);
    if (!letter?.includes(text.date(DATE))) throw new Error(`The panel does not show the date: ${letter}`);
    return { value: opened, lines: linesOf(letter) };
  });
  await picture(panel, '1-letter-in-side-panel');

  await step('A passage kept with a note', async () => {
    await selectText(page, PASSAGE);
    const bar = await closedShadowRoot(page, IN_PAGE_HOST);
    await click(bar, role('button', text('bar.addNote')));
    const note = await bar.waitForSelector(role('textbox', text('bar.note')));
    await note?.type(NOTE);
    await picture(page, '2-keeping-a-passage');
    await click(bar, role('button', text('bar.keep')));
    await bar.waitForSelector(`::-p-text(${text('bar.saved')})`);
    return { value: null, lines: [`“${PASSAGE}”`, `${text('bar.note')}: ${NOTE}`, text('bar.saved')] };
  });
  await picture(page, '3-passage-kept');

  await step(`Found again by typing “${MISTYPED}”`, async () => {
    await click(panel, role('tab', text('panel.notebook')));
    await panel.locator(role('searchbox', text('notebook.search'))).fill(MISTYPED);
    const card = await panel.waitForSelector(role('article', SUBJECT));
    const found = await card?.evaluate((article) => (article as HTMLElement).innerText);
    if (!found?.includes(NOTE)) throw new Error(`The note is not found: ${found}`);
    return { value: null, lines: linesOf(found) };
  });
  await picture(panel, '4-found-again');

  await step('A jump followed', async () => {
    const [first] = links;
    if (!first) throw new Error('The page has no reference to follow');
    await Promise.all([page.waitForNavigation(), page.click(REFERENCE_LINK)]);
    if (page.url() !== first.address) throw new Error(`The jump led to ${page.url()}`);
    return { value: null, lines: [page.url()] };
  });
  await picture(page, '5-jump-followed');
  console.log(`\nPictures: ${PICTURES}`);
}

async function step<Value>(
  name: string,
  run: () => Promise<{ value: Value; lines: string[] }>,
): Promise<Value> {
  try {
    const { value, lines } = await run();
    console.log(`\n✓ ${name}`);
    for (const line of lines) console.log(`    ${line}`);
    return value;
  } catch (error) {
    console.log(`\n✗ ${name}`);
    throw error;
  }
}

async function click(place: Page | ElementHandle, selector: string): Promise<void> {
  const element = await place.waitForSelector(selector);
  await element?.click();
}

function linesOf(shown: string): string[] {
  return shown.split('\n').filter((line) => line.trim() !== '');
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}
