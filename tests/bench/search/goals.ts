/** One figure of a run beside what it should be. */
export interface Goal {
  name: string;
  value: number;
  /** The figure is to be at least or at most this. */
  atLeast?: number;
  atMost?: number;
}

/** What the search is to reach, by the number of passages; the times as multiples of the scan's. */
export const GOALS: Record<number, Record<string, Pick<Goal, 'atLeast' | 'atMost'>>> = {
  10_000: {
    recall: { atLeast: 0.99 },
    'recall typo1': { atLeast: 0.98 },
    'recall typo2': { atLeast: 0.95 },
    'recall cmpSplit': { atLeast: 0.97 },
    'recall acronym': { atLeast: 0.95 },
    'reciprocal rank': { atLeast: 0.985 },
    'nonsense words that find something': { atMost: 0 },
    'single word, p95 / scan': { atMost: 0.2 },
    'several words with typos, p95 / scan': { atMost: 0.4 },
    'slowest hostile query / scan': { atMost: 1 },
    'add or update one, p95 / scan': { atMost: 0.2 },
    'cold start in Chromium / fuse.js': { atMost: 0.05 },
    'key to rows on screen, p95 ms': { atMost: 16 },
  },
  100_000: {
    recall: { atLeast: 0.985 },
    'recall typo1': { atLeast: 0.95 },
    'recall typo2': { atLeast: 0.94 },
    'recall cmpSplit': { atLeast: 0.97 },
    'recall acronym': { atLeast: 0.95 },
    'nonsense words that find something': { atMost: 0 },
    'single word, p95 / scan': { atMost: 0.08 },
    'several words with typos, p95 / scan': { atMost: 0.12 },
    'slowest hostile query / scan': { atMost: 1 },
    'memory / text': { atMost: 2 },
    'cold start in Chromium / fuse.js': { atMost: 0.03 },
  },
};

/** A table of the figures for which there is a goal. */
export function goalsTable(size: number, figures: Record<string, number>): string[] {
  const goals = Object.entries(GOALS[size] ?? {}).filter(([name]) => figures[name] !== undefined);
  return goals.map(([name, { atLeast, atMost }]) => {
    const value = figures[name]!;
    const met = atLeast === undefined ? value <= (atMost ?? Infinity) : value >= atLeast;
    const goal = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
    return `  ${name.padEnd(40)} ${value.toFixed(4).padStart(10)}   goal ${goal.padEnd(8)} ${met ? 'met' : 'NOT MET'}`;
  });
}
