import type { BenchQuery } from './corpus';

const DEPTH = 10;
const DEEPEST = 200;

export interface Figures {
  recall: number;
  reciprocalRank: number;
  p50: number;
  p95: number;
  longest: number;
}

export type Search = (query: string, limit: number) => string[];

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Asks every query of a set. Recall is the share of right answers among the first ten, of ten at most. */
export function measureSet(
  queries: readonly BenchQuery[],
  search: Search,
): Figures & { missed: BenchQuery[] } {
  const times: number[] = [];
  const recalls: number[] = [];
  const ranks: number[] = [];
  const missed: BenchQuery[] = [];
  for (const query of queries) {
    const depth = query.deep ? Math.min(query.rel?.length ?? DEPTH, DEEPEST) : DEPTH;
    // The shorter of two, as other programs take their time as well.
    const [first, second] = [1, 2].map(() => {
      const start = performance.now();
      const found = search(query.q, Math.max(depth, DEPTH));
      return { found, time: performance.now() - start };
    });
    if (!first || !second) continue;
    const { found } = first;
    times.push(Math.min(first.time, second.time));
    if (!query.rel || query.rel.length === 0) continue;
    const right = new Set(query.rel.map(String));
    const hits = found.slice(0, depth).filter((id) => right.has(id)).length;
    recalls.push(hits / Math.min(depth, right.size));
    if (hits < Math.min(depth, right.size)) missed.push(query);
    const rank = found.findIndex((id) => right.has(id));
    ranks.push(rank < 0 ? 0 : 1 / (rank + 1));
  }
  return {
    recall: mean(recalls),
    reciprocalRank: mean(ranks),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    longest: Math.max(...times),
    missed,
  };
}
