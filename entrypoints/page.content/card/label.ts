import { describeReference } from '../../../utils/citation/reference-label';
import type { Reference } from '../../../utils/references/types';

/** The name of a cited document: where an id has no better one, as the letter itself says it. */
export function labelOf(reference: Reference): string {
  const label = describeReference(reference);
  return reference.type === 'law-article' && label === reference.id
    ? reference.text.replace(/\s+/g, ' ').trim()
    : label;
}
