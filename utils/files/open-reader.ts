import { browser } from '../browser';
import { readerPath } from './reader-address';

/** The reader's whole address for a file. */
export const readerAddress = (file: string): string =>
  new URL(readerPath(file), browser.runtime.getURL('/')).href;

/** Opens a file in the reader, in a new tab beside the one it was asked for in. Returns the number of the new tab. */
export async function openReader(file: string, openerTabId?: number): Promise<number | undefined> {
  const opener = openerTabId === undefined ? null : await browser.tabs.get(openerTabId).catch(() => null);
  const tab = await browser.tabs.create({
    url: readerAddress(file),
    ...(opener?.id === undefined ? {} : { openerTabId: opener.id, index: opener.index + 1 }),
  });
  return tab.id;
}
