import { type PostingList, gathered } from './posting-list';
import type { Segment } from './segment';
import type { Period } from './typed-dates';

/** Every letter of a period fits it as well: half of the highest weight. */
const WEIGHT = 128;

/** The passages whose letters are of a period; for each segment a list. */
export function datedLists(segments: readonly Segment[], period: Period, similarity: number): PostingList[] {
  return segments.map((segment) => {
    const { days } = segment.data;
    const passages: number[] = [];
    for (let passage = 0; passage < days.length; passage += 1) {
      const day = days[passage]!;
      if (day >= period.first && day <= period.last && !segment.removed[passage]) passages.push(passage);
    }
    const weights = passages.map(() => WEIGHT);
    return gathered(segment, passages, weights, similarity, false);
  });
}
