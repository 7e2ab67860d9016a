import { useEffect, useState, useSyncExternalStore } from 'react';
import { browser } from '../../utils/browser';
import { loadPanelState, storePanelState, type PanelState } from './panel-state';
import { createPanelStore, type PanelStore } from './panel-store';

/** What this panel shows, and how to change that. It shows the same again when it is closed and opened. */
export function usePanelState(): PanelStore {
  const [store] = useState(createPanelStore);
  useEffect(() => {
    let ended = false;
    let stop = (): void => {};
    void (async () => {
      const { id } = await browser.windows.getCurrent();
      if (id === undefined) return;
      const stored = await loadPanelState(id);
      if (ended) return;
      store.begin(stored);
      stop = storeChanges(store, id);
    })();
    return () => {
      ended = true;
      stop();
    };
  }, [store]);
  return store;
}

/** One part of what the panel shows. Who uses it hears of that part only. */
export function usePart<Name extends keyof PanelState>(store: PanelStore, name: Name): PanelState[Name] {
  return useSyncExternalStore(store.watch, () => store.get()[name]);
}

function storeChanges(store: PanelStore, windowId: number): () => void {
  // At every change: a panel may be closed at any moment.
  return store.watch(() => {
    storePanelState(windowId, store.get()).catch((error: unknown) =>
      console.warn('Kamernoot: state of the panel not stored', error),
    );
  });
}
