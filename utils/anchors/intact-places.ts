import { ENOUGH_CONTEXT } from './context';
import type { FoldedQuote } from './folded-quote';
import { type GramIndex } from './gram-index';
import { occurrencesOf } from './occurrences';

/** Offsets in folded text at which exactly the words of a quote stand. */
export function intactPlaces(index: GramIndex, quote: FoldedQuote): number[] {
  const { words, before, after, isShort } = quote;
  if (words === '') return [];
  const left = before.slice(-ENOUGH_CONTEXT);
  const right = after.slice(0, ENOUGH_CONTEXT);
  const littleIsKnown = left.length < ENOUGH_CONTEXT && right.length < ENOUGH_CONTEXT;
  if (!isShort || littleIsKnown) return occurrencesOf(index, words);
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
 * Whether there is a place where everything around a short quote still stands, close together, but other words
 * between: then the quote was changed there, and the same words elsewhere are not meant.
 */
export function wasReplaced(index: GramIndex, { words, before, after }: FoldedQuote): boolean {
  const left = before.slice(-ENOUGH_CONTEXT);
  const right = after.slice(0, ENOUGH_CONTEXT);
  if (left.length < ENOUGH_CONTEXT || right.length < ENOUGH_CONTEXT) return false;
  return occurrencesOf(index, left).some((place) => {
    const from = place + left.length;
    const room = words.length * 2 + ENOUGH_CONTEXT;
    const between = index.text.slice(from, from + room + right.length).indexOf(right);
    return between !== -1 && !index.text.slice(from, from + between).includes(words);
  });
}
