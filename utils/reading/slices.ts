/** Work in slices, so that a page never waits long for us. */
export interface Slices {
  /** Lets the page have its turn when ours has lasted long enough; otherwise goes on at once. */
  turn(): Promise<void>;
  /** Whether our turn has lasted shorter than it may. */
  hasTime(): boolean;
}

/** How long we work before the page has its turn, in milliseconds: half of what is left of a frame at 60 Hz. */
const SLICE_MILLISECONDS = 8;

declare const scheduler: { yield?: () => Promise<void> } | undefined;

function pageTurn(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function createSlices(now: () => number = () => performance.now()): Slices {
  let start = now();
  const hasTime = (): boolean => now() - start < SLICE_MILLISECONDS;
  return {
    async turn() {
      if (hasTime()) return;
      await pageTurn();
      start = now();
    },
    hasTime,
  };
}
