import { useEffect, useEffectEvent } from 'react';
import { browser } from '../../utils/browser';
import { onAskedSearch } from '../../utils/messages/asked-search';

/** Calls `search` when a page in this window asks the panel to search the notebook. */
export function useAskedSearch(search: (query: string) => void): void {
  const onAsked = useEffectEvent(search);

  useEffect(() => {
    const listening = new AbortController();
    void listen(listening.signal, (query) => onAsked(query));
    return () => listening.abort();
  }, []);
}

async function listen(signal: AbortSignal, search: (query: string) => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined || signal.aborted) return;
  signal.addEventListener('abort', onAskedSearch(id, search));
}
