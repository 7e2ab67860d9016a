import type { Reference } from '../references/types';
import type { HiddenPart } from '../text/page-text';

/**
 * References without those in parts that nobody sees, where the same document is cited in sight as well: pages
 * repeat themselves for small screens and for screen readers. What is cited out of sight only stays, because a
 * page may hide all of itself behind a question.
 *
 * @param references sorted by start
 * @param hidden in order, without overlaps
 */
export function withoutCopies(references: Reference[], hidden: HiddenPart[]): Reference[] {
  const unseen = hidden.filter(({ how }) => how === 'unseen');
  if (unseen.length === 0) return references;
  let next = 0;
  const isInSight = references.map(({ start, end }) => {
    while (next < unseen.length && unseen[next]!.end <= start) next++;
    return (unseen[next]?.start ?? Infinity) >= end;
  });
  const inSight = new Set(references.filter((_, index) => isInSight[index]).map(({ id }) => id));
  return references.filter(({ id }, index) => isInSight[index] || !inSight.has(id));
}
