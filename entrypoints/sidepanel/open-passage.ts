import { browser } from '../../utils/browser';
import { isFileAddress } from '../../utils/files/is-file-address';
import { fileInTab } from '../../utils/files/reader-address';
import { sendToTab } from '../../utils/messages';
import { canShowReader, readerAddress } from '../../utils/files/open-reader';
import { setPendingPassage } from '../../utils/messages/pending-passage';
import type { Snippet } from '../../utils/notebook/types';
import { canonicalAddress } from '../../utils/sites/address';

/**
 * Shows a passage, or what was typed beside one, in its letter: in the tab beside the panel when the letter is
 * there, else in a tab that has it open, else in a new one. A letter that is a file is opened in the reader.
 *
 * @returns false when the letter is open and the passage is not found in it (any more)
 */
export async function openPassage(
  snippet: Pick<Snippet, 'id' | 'source'>,
  activeTabId: number | null,
): Promise<boolean> {
  if (activeTabId !== null && (await showIn(activeTabId, snippet))) return true;

  const tabs = await browser.tabs.query({});
  // Addresses are visible on our own sites only, which is where letters are.
  const open = tabs.filter(({ url }) => url && documentIn(url) === snippet.source.url);
  const usable = isInFile(snippet.source.url) ? open.filter(canShowReader) : open;
  const tab = usable.find(({ id }) => id === activeTabId) ?? usable[0];
  if (tab?.id === undefined) {
    const { url } = snippet.source;
    const created = await browser.tabs.create({ url: isInFile(url) ? readerAddress(url) : url });
    if (created.id !== undefined) await setPendingPassage(created.id, snippet.id);
    return true;
  }
  const isInViewer = isInFile(snippet.source.url) && fileInTab(tab.url ?? '') === null;
  // The browser's own viewer can show no passage.
  if (isInViewer) await setPendingPassage(tab.id, snippet.id);
  await browser.tabs.update(tab.id, {
    active: true,
    ...(isInViewer ? { url: readerAddress(snippet.source.url) } : {}),
  });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return isInViewer || showIn(tab.id, snippet);
}

/** The address of what a tab shows: of the file, where the reader shows one. */
const documentIn = (url: string): string => canonicalAddress(fileInTab(url) ?? url);

/** A file of this computer has to be chosen again: no page can be led to it. */
const isInFile = (url: string): boolean => isFileAddress(url) || url.startsWith('urn:');

async function showIn(tabId: number, { id }: Pick<Snippet, 'id'>): Promise<boolean> {
  try {
    return await sendToTab(tabId, 'showSnippet', { id });
  } catch {
    return false;
  }
}
