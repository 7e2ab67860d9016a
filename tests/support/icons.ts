import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { QUIET_ARGUMENTS, findChromium } from './find-browsers';

/** Draws public/icon.svg at every size that browsers ask for. Run by hand after a change: `npx tsx tests/support/icons.ts`. */
const SIZES = [16, 32, 48, 96, 128];

const drawing = readFileSync('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: QUIET_ARGUMENTS });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
