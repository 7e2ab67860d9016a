import type { Span } from '../text/positions';
import { MOST_OCCURRENCES, occurrencesOf } from './occurrences';
import type { SearchedText } from './searched-text';
import type { Occurrence } from './types';

/**
 * Which a place is of all places with its words, both in folded text; null when it is the only one, and when there
 * are too many to be counted.
 */
export function occurrenceAt({ folded, index }: SearchedText, { start, end }: Span): Occurrence | null {
  const places = occurrencesOf(index, folded.text.slice(start, end));
  if (places.length < 2 || places.length >= MOST_OCCURRENCES) return null;
  const number = places.indexOf(start) + 1;
  return number === 0 ? null : { number, of: places.length };
}
