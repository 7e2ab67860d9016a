import { RULES } from './rules';
import type { Reading } from './rules/rule';

/** Every rule reads a number of some kind, or an id whose numbers are letters; most paragraphs hold neither. */
const NUMBER = /\d|k(?:st-|amerstuk)/i;

/**
 * Everything the rules read in one clean paragraph, sorted and without overlaps. Each rule is only asked where
 * its cheap anchor matches, and goes on behind what it has read.
 */
export function findReadings(text: string): Reading[] {
  const taken: Reading[] = [];
  if (!NUMBER.test(text)) return taken;
  for (const rule of RULES) {
    const earlier: Reading[] = [];
    rule.anchor.lastIndex = 0;
    for (let match = rule.anchor.exec(text); match; match = rule.anchor.exec(text)) {
      const after = rule.anchor.lastIndex;
      const readings = rule.read(text, match, earlier);
      earlier.push(...readings);
      // Reading may use the same pattern elsewhere, so the place to go on from is always set.
      rule.anchor.lastIndex = Math.max(after, readings.at(-1)?.end ?? 0, match.index + 1);
    }
    taken.push(...earlier);
  }
  return withoutOverlaps(taken);
}

function withoutOverlaps(readings: Reading[]): Reading[] {
  // Sorting is stable: readings of an earlier rule come first among those with the same start.
  const ranked = readings.map((reading, rank) => ({ reading, rank }));
  ranked.sort(
    (a, b) => a.reading.start - b.reading.start || a.reading.end - b.reading.end || a.rank - b.rank,
  );
  const kept: { reading: Reading; rank: number }[] = [];
  for (const candidate of ranked) {
    let wins = true;
    while (wins) {
      const last = kept.at(-1);
      if (!last || last.reading.end <= candidate.reading.start) break;
      if (last.rank < candidate.rank) wins = false;
      else kept.pop();
    }
    if (wins) kept.push(candidate);
  }
  return kept.map(({ reading }) => reading);
}
