import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Chromium refuses its sandbox to root, and finds none in most containers of build servers. */
const WITHOUT_SANDBOX = process.getuid?.() === 0 || Boolean(process.env['CI']);

/** Lets Chromium run where it must, and keeps it from calling its maker's servers. */
export const QUIET_ARGUMENTS = [
  ...(WITHOUT_SANDBOX ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: string[]): string | null {
  for (const name of names) {
    for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
      const file = path.join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

const MAC = '/Applications';
const WINDOWS = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';

/** The Chromium to use: `CHROMIUM_PATH` when set, else the first one that is installed; null when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isExecutable(named) ? named : null;
  return (
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']) ??
    [
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${WINDOWS}\\Google\\Chrome\\Application\\chrome.exe`,
      `${WINDOWS}\\Chromium\\Application\\chrome.exe`,
    ].find(isExecutable) ??
    null
  );
}

/** The Firefox to use: `FIREFOX_PATH` when set, else the first one that is installed; null when there is none. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  if (named) return isExecutable(named) ? named : null;
  return (
    onPath(['firefox-esr', 'firefox']) ??
    [`${MAC}/Firefox.app/Contents/MacOS/firefox`, `${WINDOWS}\\Mozilla Firefox\\firefox.exe`].find(
      isExecutable,
    ) ??
    null
  );
}

/** As `findChromium`; when there is none, an error that says what to do. */
export function requireChromium(): string {
  return findChromium() ?? missing('Chromium', 'CHROMIUM_PATH');
}

/** As `findFirefox`; when there is none, an error that says what to do. */
export function requireFirefox(): string {
  return findFirefox() ?? missing('Firefox', 'FIREFOX_PATH');
}

function missing(browser: string, variable: string): never {
  const named = process.env[variable];
  throw new Error(
    named
      ? `${variable} says ${named}, which is no program that can be started.`
      : `No ${browser} was found. Install it, or set ${variable} to the program.`,
  );
}
