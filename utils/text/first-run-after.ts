/** Index of the first run of a text that ends after an offset; `runs.length` when there is none. */
export function firstRunAfter(runs: readonly { start: number; length: number }[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
