import type { Anchor, RangeSelector } from '../types';
import { filePageOf } from './file-pages';

/**
 * The page on which a passage stands, `3`, or the first and the last, `3-4`: the numbers that are printed on them
 * where these are others than their places in the file. Null where there are no pages.
 */
export function pagesOf({ structure }: Pick<Anchor, 'structure'>): string | null {
  if (!structure) return null;
  const [first, last] = [structure.startSelector, structure.endSelector].map(numberOf);
  if (!first || !last) return null;
  return first === last ? first : `${first}-${last}`;
}

function numberOf(selector: RangeSelector['startSelector']): string | null {
  const page = filePageOf(selector);
  if (selector.type !== 'FragmentSelector' || page === null) return null;
  return selector.label ?? String(page);
}
