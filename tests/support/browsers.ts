import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findChromium, findFirefox, requireChromium, requireFirefox } from './find-browsers';

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

function installPackages(packages: string[]): void {
  const prefix = administratorPrefix();
  if (!prefix) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  // An unreachable source of packages is no reason to stop: what we need may come from another one.
  succeeds([...aptGet, 'update'], 'inherit');
  // A bare machine has no fonts, and a page without glyphs has no text to see or to select.
  succeeds(
    [...aptGet, 'install', '-y', '--no-install-recommends', ...packages, 'fonts-liberation'],
    'inherit',
  );
}

/** What goes before a command that only an administrator may run; null where that cannot be had silently. */
function administratorPrefix(): string[] | null {
  if (process.platform !== 'linux' || !succeeds(['apt-get', '--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

function succeeds([command = '', ...parameters]: string[], output: 'ignore' | 'inherit' = 'ignore'): boolean {
  return spawnSync(command, parameters, { stdio: ['ignore', output, output] }).status === 0;
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
