import { foundSpan } from '../../../../utils/anchors/find';
import type { AnchorFinding } from '../../../../utils/anchors/types';
import type { Span } from '../../../../utils/text/positions';
import type { Outcome } from './outcomes';

/** Offsets of the first and the last letter or digit: white space and signs at the edges are nobody's. */
export type Edges = [first: number, last: number];

const MEANS = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;

export function edgesOf(text: string, { start, end }: Span): Edges {
  let [first, last] = [start, end - 1];
  while (first < last && !MEANS.test(text[first]!)) first++;
  while (last > first && !MEANS.test(text[last]!)) last--;
  return [first, last];
}

/**
 * The verdict, or `wrong` when another place is shown than the one where the passage stands.
 *
 * @param truth null when the passage does not stand in the text, so that only like words can be found
 */
export function outcomeOf(finding: AnchorFinding, text: string, truth: Edges | null): Outcome {
  const span = foundSpan(finding);
  if (!span) return finding.verdict;
  if (!truth) return finding.verdict === 'changed' ? 'changed' : 'wrong';
  const [first, last] = truth;
  const holdsAll = span.start <= first && span.end > last;
  const holdsMore = LETTER.test(text.slice(span.start, first) + text.slice(last + 1, span.end));
  return holdsAll && !holdsMore ? finding.verdict : 'wrong';
}
