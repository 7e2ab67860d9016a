import { browser, type Browser } from '../browser';
import { readerPath } from './reader-address';

/** The reader's whole address for a file. */
export const readerAddress = (file: string): string =>
  new URL(readerPath(file), browser.runtime.getURL('/')).href;

/** Whether the reader can stand in a tab: Chromium shows no page of an extension in a private window. */
export const canShowReader = ({ incognito }: Pick<Browser.tabs.Tab, 'incognito'>): boolean =>
  !(import.meta.env.CHROME && incognito);

/**
 * Opens a file in the reader, in a new tab beside the one it was asked for in. Where the reader cannot be shown the file
 * is opened as the browser does it: what is read in a private window is not shown in another.
 */
export async function openReader(file: string, openerTabId?: number): Promise<void> {
  const opener = openerTabId === undefined ? null : await browser.tabs.get(openerTabId).catch(() => null);
  await browser.tabs.create({
    url: opener && !canShowReader(opener) ? file : readerAddress(file),
    ...(opener?.id === undefined ? {} : { openerTabId: opener.id, index: opener.index + 1 }),
  });
}
