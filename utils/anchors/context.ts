import type { Span } from '../text/positions';
import type { FoldedQuote } from './folded-quote';

/** How much of what stood around a passage stands around a place, in code units of folded text. */
export interface Agreement {
  before: number;
  after: number;
}

/** What has to agree on one side before it counts as evidence. */
export const ENOUGH_CONTEXT = 16;
/** The far end of the kept context may be folded otherwise than in the text, because its neighbour is missing. */
const FAR_END = 4;

/** Counts what agrees without a gap, outward from a place in folded text. */
export function agreementAt(
  text: string,
  place: Span,
  quote: Pick<FoldedQuote, 'before' | 'after'>,
): Agreement {
  const { before: left, after: right } = quote;
  let before = 0;
  while (before < left.length && text[place.start - 1 - before] === left[left.length - 1 - before]) before++;
  let after = 0;
  while (after < right.length && text[place.end + after] === right[after]) after++;
  return { before, after };
}

/** Whether all that is known of the surroundings agrees. */
export function isFull(agreement: Agreement, { before, after }: FoldedQuote): boolean {
  return agreement.before >= before.length - FAR_END && agreement.after >= after.length - FAR_END;
}

/** Whether one side at least agrees enough; where less is known, all that is known has to agree. */
export function isSupported(agreement: Agreement, quote: FoldedQuote): boolean {
  const isEnough = agreement.before >= ENOUGH_CONTEXT || agreement.after >= ENOUGH_CONTEXT;
  const { before, after } = quote;
  const littleIsKnown = before.length < ENOUGH_CONTEXT && after.length < ENOUGH_CONTEXT;
  return isEnough || (littleIsKnown && isFull(agreement, quote));
}

/** From 0 to 1; 1 where nothing is known. */
export function contextShare({ before, after }: Agreement, quote: FoldedQuote): number {
  const known = quote.before.length + quote.after.length;
  return known === 0 ? 1 : (before + after) / known;
}
