/**
 * How long it takes to keep one passage in a small and in a large notebook, and until the newest are there, in the
 * real browser.
 *
 *   npm run bench -- notebook            1,000 and 100,000 passages
 *   npm run bench -- notebook 20000      up to another number
 */
import { bundle } from '../../support/bundle';
import { ChromiumBrowser } from '../../support/chromium';
import { builtExtension } from '../../support/extension-under-test';
import type * as NotebookInPage from '../../support/notebook-in-page';
import { startSiteServer } from '../../support/site-server';

const FEW = 1_000;
const TRIES = 60;
/** A page of the extension that asks nothing of the notebook by itself: what others read is not measured. */
const READER_PAGE = 'reader.html';
/** Passages that are kept for the measurement must be none of those that are there. */
const BEYOND = 5_000_000;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Measures with the extension as it was last built for Chromium. */
export async function benchNotebook([most = '100000']: readonly string[]): Promise<void> {
  const many = Number(most);
  const sites = await startSiteServer();
  const browser = await ChromiumBrowser.launch({ extension: builtExtension('chromium'), sites });
  try {
    const page = await browser.openExtensionPage(READER_PAGE);
    await page.evaluate(`${await bundle('tests/support/notebook-in-page.ts', 'production')};void 0`);
    const measure = (from: number, to: number) =>
      page.evaluate(
        async (start, end, first, tries) => {
          const notebook = (globalThis as unknown as { bundle: typeof NotebookInPage }).bundle;
          await notebook.fill(start, end);
          // The browser goes on sorting what was written for a while.
          await new Promise((resolve) => setTimeout(resolve, 10_000));
          await notebook.timesOfKeeping(first, tries);
          const keeping = await notebook.timesOfKeeping(first + tries, tries);
          const newest: number[] = [];
          for (let time = 0; time < tries; time++) newest.push(await notebook.timeOfNewest(50));
          return { keeping, newest };
        },
        from,
        to,
        BEYOND + to,
        TRIES,
      );
    const small = await measure(0, FEW);
    const large = await measure(FEW, many);
    const line = (name: 'keeping' | 'newest') =>
      `${round(median(small[name]))} ms at ${FEW}, ${round(median(large[name]))} ms at ${many}: ` +
      `${round(median(large[name]) / median(small[name]))} times`;
    console.log(`Keeping one passage: ${line('keeping')} (goal: under 3)`);
    console.log(`The newest 50: ${line('newest')}`);
  } finally {
    await browser.close();
    await sites.close();
  }
}
