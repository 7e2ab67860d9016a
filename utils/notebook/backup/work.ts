/** How long work is watched, and how it is ended. */
export interface Work {
  /** Ends the work: what was promised rejects, and nothing has changed. */
  signal: AbortSignal;
  /** Hears how far the work is; `total` is the same during one piece of work. */
  onProgress(done: number, total: number): void;
  /** Lets others have their turn when ours has lasted long; called between small pieces of work. */
  turn(): Promise<void>;
}

/** Work that nobody watches. */
export const UNWATCHED: Work = {
  signal: new AbortController().signal,
  onProgress: () => {},
  turn: () => Promise.resolve(),
};

/** Cuts a list into pieces of at most `size`. */
export function* batches<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
