import { FIRST_STATE, type PanelState } from './panel-state';

/** What the panel shows, for who shows a part of it. */
export interface PanelStore {
  get(): PanelState;
  change(part: Partial<PanelState>): void;
  /** Begins with what was stored, unless something was chosen while that was being read: that is newer. */
  begin(stored: PanelState): void;
  /** Calls back after every change. Returns what ends that. */
  watch(onChange: () => void): () => void;
}

export function createPanelStore(): PanelStore {
  const watching = new Set<() => void>();
  let state = FIRST_STATE;
  const set = (next: PanelState): void => {
    state = next;
    for (const onChange of watching) onChange();
  };
  return {
    get: () => state,
    change: (part) => set({ ...state, ...part }),
    begin(stored) {
      if (state === FIRST_STATE) set(stored);
    },
    watch(onChange) {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
  };
}
