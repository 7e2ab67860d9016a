import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser';
import { FIRST_STATE, loadPanelState, storePanelState, type PanelState } from './panel-state';

/** What this panel shows, and how to change that. It shows the same again when it is closed and opened. */
export function usePanelState(): [state: PanelState, change: (part: Partial<PanelState>) => void] {
  const [state, setState] = useState(FIRST_STATE);
  const [windowId, setWindowId] = useState<number | null>(null);

  useEffect(() => {
    let ended = false;
    void (async () => {
      const { id } = await browser.windows.getCurrent();
      if (id === undefined) return;
      const stored = await loadPanelState(id);
      if (ended) return;
      // What was chosen while it was being loaded is newer.
      setState((now) => (now === FIRST_STATE ? stored : now));
      setWindowId(id);
    })();
    return () => {
      ended = true;
    };
  }, []);
  useEffect(() => {
    if (windowId === null) return;
    storePanelState(windowId, state).catch((error: unknown) =>
      console.warn('Kamernoot: state of the panel not stored', error),
    );
  }, [windowId, state]);

  return [state, (part) => setState((now) => ({ ...now, ...part }))];
}
