/** Work in slices, so that a page never waits long for us. */
export interface Slices {
  /** Lets the page have its turn when ours has lasted long enough; otherwise goes on at once. */
  turn(): Promise<void>;
  /** Lets the page show what we have changed so far, so that it never has to lay out all of it at once. */
  frame(): Promise<void>;
  /** Whether our turn has lasted shorter than it may. */
  hasTime(): boolean;
  /**
   * Takes steps to their end, with turns of the page between them as `turn` gives them.
   *
   * @param mayGoOn asked after each turn of the page; when it says no, nothing more is done
   * @returns what the steps return; null when they may not go on
   */
  run<Result>(steps: Generator<void, Result>, mayGoOn: () => boolean): Promise<Result | null>;
}

/** How long we work before the page has its turn, in milliseconds: half of what is left of a frame at 60 Hz. */
const SLICE_MILLISECONDS = 8;

declare const scheduler: { yield?: () => Promise<void> } | undefined;

function pageTurn(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A page that is not to be seen draws no frames. */
const LONGEST_FRAME_MILLISECONDS = 100;

/** Resolves when the page has drawn its next frame. */
function pageFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME_MILLISECONDS);
    // What is asked for by a frame comes before it is laid out and drawn.
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

export function createSlices(now: () => number = () => performance.now()): Slices {
  let start = now();
  const hasTime = (): boolean => now() - start < SLICE_MILLISECONDS;

  async function turn(): Promise<void> {
    if (hasTime()) return;
    await pageTurn();
    start = now();
  }

  return {
    turn,
    async frame() {
      await pageFrame();
      start = now();
    },
    hasTime,
    async run(steps, mayGoOn) {
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
        if (hasTime()) continue;
        await turn();
        if (!mayGoOn()) return null;
      }
    },
  };
}
