import { type Agreement, ENOUGH_CONTEXT, agreementAt, isLittleKnown } from './context';
import type { FoldedQuote } from './folded-quote';
import { type GramIndex } from './gram-index';
import { MOST_OCCURRENCES, occurrencesOf } from './occurrences';

/** Offsets in folded text at which exactly the words of a quote stand. */
export function intactPlaces(
  index: GramIndex,
  quote: Pick<FoldedQuote, 'words' | 'before' | 'after' | 'isShort'>,
): number[] {
  const { words, before, after, isShort } = quote;
  if (words === '') return [];
  const left = before.slice(-ENOUGH_CONTEXT);
  const right = after.slice(0, ENOUGH_CONTEXT);
  if (!isShort || isLittleKnown(quote)) {
    const places = occurrencesOf(index, words);
    if (places.length < MOST_OCCURRENCES) return places;
  }
  // Short words stand everywhere; only places that agree on one side can be meant.
  const places = new Set<number>();
  if (left.length === ENOUGH_CONTEXT) {
    for (const place of occurrencesOf(index, left + words)) places.add(place + left.length);
  }
  if (right.length === ENOUGH_CONTEXT) {
    for (const place of occurrencesOf(index, words + right)) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/**
 * How well the surroundings of a short quote agree at places where other words stand between them: there the
 * quote itself was changed.
 */
export function replacedPlaces(index: GramIndex, quote: FoldedQuote): Agreement[] {
  const left = quote.before.slice(-ENOUGH_CONTEXT);
  const right = quote.after.slice(0, ENOUGH_CONTEXT);
  if (left.length < ENOUGH_CONTEXT || right.length < ENOUGH_CONTEXT) return [];
  const room = quote.words.length * 2 + ENOUGH_CONTEXT + right.length;
  return occurrencesOf(index, left).flatMap((place) => {
    const start = place + left.length;
    const length = index.text.slice(start, start + room).indexOf(right);
    if (length === -1 || index.text.slice(start, start + length).includes(quote.words)) return [];
    return [agreementAt(index.text, { start, end: start + length }, quote)];
  });
}
