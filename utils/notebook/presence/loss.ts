/** What is remembered of the notebook outside it: it tells a notebook that was lost from one that is empty. */
export interface NotebookMemory {
  /** Of the row that only this notebook has. */
  canary: string;
  /** How many passages it held, those in the bin among them. */
  passages: number;
  /** The newest passage; null when there was none. */
  lastId: string | null;
  /** When this was noted: ISO 8601 in UTC. */
  notedAt: string;
}

/** What is in the notebook now. */
export interface NotebookState {
  /** Null when it has none: the notebook is new, or the browser made it anew after it had cleared it. */
  canary: string | null;
  /** How many passages it holds that were kept before it was remembered: what was kept since makes up for nothing. */
  passages: number;
  /** Whether the passage that is remembered as the newest is there. */
  hasLast: boolean;
}

/** Passages that were there and are not any more, though nobody deleted them. */
export interface NotebookLoss {
  missing: number;
  /** When they were last known to be there: ISO 8601 in UTC. */
  lastKnownAt: string;
}

/** Compares the notebook with what is remembered of it; null when nothing was lost. */
export function lossOf(state: NotebookState, memory: NotebookMemory | null): NotebookLoss | null {
  if (!memory || state.canary === memory.canary || state.hasLast) return null;
  const missing = memory.passages - state.passages;
  return missing > 0 ? { missing, lastKnownAt: memory.notedAt } : null;
}
