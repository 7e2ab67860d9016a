import { browser } from '../browser';

/**
 * A passage that is to be shown when the page in a tab has loaded. Kept in `storage.session`, because neither
 * the panel nor the background lives long enough to remember it.
 */
const key = (tabId: number): string => `pending-passage-${tabId}`;

export async function setPendingPassage(tabId: number, snippetId: string): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: snippetId });
}

/** The passage to show, if any; it is given once. */
export async function takePendingPassage(tabId: number): Promise<string | null> {
  const name = key(tabId);
  const { [name]: id } = await browser.storage.session.get(name);
  if (typeof id !== 'string') return null;
  await browser.storage.session.remove(name);
  return id;
}
