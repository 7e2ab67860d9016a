import type { Browser } from 'puppeteer-core';

/** Puppeteer's connection to Firefox takes any command, but its types keep it to itself. */
interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** Whether a browser is driven over WebDriver BiDi (Firefox) and not over Chromium's own protocol. */
export function speaksBidi(browser: Browser): boolean {
  return 'connection' in browser;
}

/** Sends one WebDriver BiDi command; the shape of the result is the specification's, which the caller names. */
export async function sendBidi<Result>(
  browser: Browser,
  method: string,
  parameters: object,
): Promise<Result> {
  const { connection } = browser as unknown as BidiBrowser;
  return (await connection.send(method, parameters)).result as Result;
}
