import type { TestBrowser } from './test-browser';

/** Ends a browser as a crash or a power cut does: nothing of it can finish anything. Its profile stays. */
export async function killBrowser({ browser }: TestBrowser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('The browser was not started here');
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}
