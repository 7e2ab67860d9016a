import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from '../../support/browsers';
import { bundle } from '../../support/bundle';
import { ChromiumBrowser } from '../../support/chromium';
import { builtExtension } from '../../support/extension-under-test';
import { REFERENCE_LINK } from '../../support/in-page';
import { runProgram } from '../../support/run-program';
import { readPage, SAMPLES } from '../../support/sample-sites';
import { startSiteServer } from '../../support/site-server';
import { measureHover } from './hover';
import type { PageTimes } from './in-page';
import { measureTasks } from './tasks';

/*
 * How long pages take, in real Chromium, as ratios within one run:
 *
 *   npm run bench -- page
 */

const LETTER = 'https://www.example.org/letter';
const PLAIN = 'https://www.example.org/plain';
const DEBATE = 'https://www.tweedekamer.nl/debat';
const PLAIN_DEBATE = 'https://www.example.org/debat';

const SPEECH =
  'De heer Van Aalst (PVV): Voorzitter. In de brief van de minister staat dat het beleid wordt voortgezet, ' +
  'en dat de Kamer daarover in het voorjaar wordt bericht. Ik verwijs naar Kamerstuk 30 573, nr. 61 en naar ' +
  'de motie-Ellian (24 587, nr. 969), die nog niet is uitgevoerd. Wat gaat de minister daaraan doen? ';

function debate(length: number): string {
  const paragraph = `<p>${SPEECH}</p>`;
  const body = paragraph.repeat(Math.ceil(length / SPEECH.length));
  return `<!doctype html><meta charset="utf-8"><title>Debat</title><main>${body}</main>`;
}

/** A long page without a number in it, and without two paragraphs that are the same. */
function plainPage(): string {
  const letters = (index: number): string =>
    index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
  const paragraphs = Array.from(
    { length: 2_000 },
    (_, index) => `<p>De Kamer vergadert over het beleid van de minister van ${letters(index)}.</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Tekst</title><main>${paragraphs.join('')}</main>`;
}

/** Gives a page a clock of 5 microseconds; that of others is as coarse as what is measured. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const round = (value: number): number => Math.round(value * 100) / 100;
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** How long a letter page takes until everything is marked, in times of what cannot be saved. */
const ratioOf = ({ marked, walk, engine }: PageTimes): number => marked / (walk + engine);

/** The middle one of five visits: a browser that was just started is still busy with itself at the first. */
async function measureLetter(measure: (url: string) => Promise<PageTimes>): Promise<PageTimes> {
  const visits: PageTimes[] = [];
  while (visits.length < 5) visits.push(await measure(LETTER));
  return visits.toSorted((a, b) => ratioOf(a) - ratioOf(b))[2]!;
}

/** Measures and prints; goals stand beside the figures. */
export async function benchPage(): Promise<void> {
  ensureBrowsers({ firefox: false });
  if (!runProgram('wxt', ['build'])) throw new Error('The extension could not be built.');
  const sites = await startSiteServer();
  sites.serve(LETTER, { headers: ISOLATED, body: readPage(SAMPLES['letter-2011'].file) });
  sites.serve(PLAIN, { headers: ISOLATED, body: plainPage() });
  sites.serve(DEBATE, debate(1_000_000));
  sites.serve(PLAIN_DEBATE, debate(1_000_000));
  const script = await bundle('tests/bench/page/in-page.ts', 'production');
  const chromium = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
  try {
    const measure = async (url: string): Promise<PageTimes> => {
      await chromium.page.goto(url);
      await chromium.page.evaluate(script);
      return chromium.page.evaluate('measurePage()') as Promise<PageTimes>;
    };
    const letter = await measureLetter(measure);
    const plain = await measure(PLAIN);
    const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3_000));
    // Where Kamernoot does not run, what the browser itself needs for the page is seen.
    const without = await measureTasks(chromium, PLAIN_DEBATE, rest);
    const withUs = await measureTasks(chromium, DEBATE, async () => {
      await chromium.page.waitForSelector(REFERENCE_LINK, { timeout: 30_000 });
      await rest();
    });
    const count = await chromium.page.$$eval(REFERENCE_LINK, (links) => links.length);
    const hover = await measureHover(chromium, SAMPLES['letter-2011'].url);
    const contentScript = readFileSync(path.join(builtExtension('chromium'), 'content-scripts/page.js'));
    console.table([
      {
        measure: 'letter: until everything is marked, in times of walk + engine',
        value: round(ratioOf(letter)),
        goal: '≤ 2',
      },
      {
        measure: 'letter: milliseconds (walk, text, engine, marked, and which letter it is)',
        value: [letter.walk, letter.text, letter.engine, letter.marked, letter.whole]
          .map(thousandths)
          .join(', '),
        goal: '',
      },
      {
        measure: 'page without references: milliseconds beyond reading its text',
        value: round(plain.whole - plain.text),
        goal: '≤ 5',
      },
      {
        measure: `1 MB debate with ${count} links: longest task, ms of work (the page without Kamernoot)`,
        value: `${Math.round(withUs.ofWork)} (${Math.round(without.ofWork)})`,
        goal: '≤ 50',
      },
      {
        measure: 'the same by the clock, in which a busy machine takes part',
        value: `${Math.round(withUs.byClock)} (${Math.round(without.byClock)})`,
        goal: '',
      },
      {
        measure: 'card: the first of a page, in times of the next',
        value: round(hover.first / hover.warm),
        goal: '≤ 1.5',
      },
      {
        measure: 'content script, kB gzipped',
        value: round(gzipSync(contentScript, { level: 9 }).length / 1000),
        goal: '≤ 60',
      },
    ]);
  } finally {
    await chromium.close();
    await sites.close();
  }
}
