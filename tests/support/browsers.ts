import { pathToFileURL } from 'node:url';
import { findChromium, findFirefox, requireChromium, requireFirefox } from './find-browsers';
import { installPackages } from './install-packages';

/** The names of the browsers in Debian and what is derived from it. */
const CHROMIUM_PACKAGE = 'chromium';
const FIREFOX_PACKAGE = 'firefox-esr';

/**
 * Makes sure that there is a Chromium and, when asked for, a Firefox.
 *
 * What is missing is installed where that needs no question: with apt-get, as root or through sudo without a
 * password. A browser named in `CHROMIUM_PATH` or `FIREFOX_PATH` is taken as it is.
 *
 * @throws an error that says what to install or which variable to set.
 */
export function ensureBrowsers({ firefox }: { firefox: boolean }): void {
  const missing: string[] = [];
  if (!findChromium() && !process.env['CHROMIUM_PATH']) missing.push(CHROMIUM_PACKAGE);
  if (firefox && !findFirefox() && !process.env['FIREFOX_PATH']) missing.push(FIREFOX_PACKAGE);
  if (missing.length > 0) installPackages(missing);
  requireChromium();
  if (firefox) requireFirefox();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowsers({ firefox: true });
    console.log(`Chromium: ${requireChromium()}\nFirefox: ${requireFirefox()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
