/** What is added to both sides of a ratio, in milliseconds: below it the clock tells nothing. */
const NOISE = 0.5;
const TRIES = 5;

/** Processor time that this process spends on something, in milliseconds: other work on the machine counts little. */
function effortOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times the effort of the small task the large one takes.
 *
 * The lowest of five: one measurement may be disturbed, five in a row are not.
 *
 * @param bound a ratio below this is believed at once
 */
export function growthOf(small: () => void, large: () => void, bound: number): number {
  small();
  let lowest = Infinity;
  for (let attempt = 0; attempt < TRIES && lowest >= bound; attempt++) {
    const least = Math.min(effortOf(small), effortOf(small), effortOf(small));
    const most = Math.min(effortOf(large), effortOf(large));
    lowest = Math.min(lowest, (most + NOISE) / (least + NOISE));
  }
  return lowest;
}
