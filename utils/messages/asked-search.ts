import { browser } from '../browser';

/**
 * What a window's panel was asked to search for. Kept in `storage.session`, because the panel may not be open
 * yet when it is asked.
 */
const key = (windowId: number): string => `asked-search-${windowId}`;

export async function askForSearch(windowId: number, query: string): Promise<void> {
  await browser.storage.session.set({ [key(windowId)]: query });
}

/** Calls `search` with what was asked before and with what is asked from now on, each once. Returns what ends that. */
export function onAskedSearch(windowId: number, search: (query: string) => void): () => void {
  const name = key(windowId);
  const take = (query: unknown): void => {
    if (typeof query !== 'string') return;
    void browser.storage.session.remove(name);
    search(query);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>): void => take(changes[name]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  void browser.storage.session.get(name).then((stored) => take(stored[name]));
  return () => browser.storage.session.onChanged.removeListener(listener);
}
