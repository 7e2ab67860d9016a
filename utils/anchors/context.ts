import type { Span } from '../text/positions';
import type { FoldedQuote } from './folded-quote';

/** How much of what stood around a passage stands around a place, in code units of folded text. */
export interface Agreement {
  before: number;
  after: number;
}

type Context = Pick<FoldedQuote, 'before' | 'after'>;

/** How much of what stands on each side of a passage is kept with it. */
export const CONTEXT_LENGTH = 64;
/** So much is kept at most where look-alikes agree with the passage that far. */
export const LONGEST_CONTEXT = 512;
/** What has to agree on one side before it counts as evidence. */
export const ENOUGH_CONTEXT = 16;
/** The far end of the kept context may be folded otherwise than in the text, because its neighbour is missing. */
const FAR_END = 4;
/** A side that agrees in full says more than any part of one. */
const PART = 0.7;
/** The better side says which place is meant; the other may have been rewritten. */
const BETTER_SIDE = 0.9;

/** Counts what agrees without a gap, outward from a place in folded text. */
export function agreementAt(text: string, place: Span, { before: left, after: right }: Context): Agreement {
  let before = 0;
  while (before < left.length && text[place.start - 1 - before] === left[left.length - 1 - before]) before++;
  let after = 0;
  while (after < right.length && text[place.end + after] === right[after]) after++;
  return { before, after };
}

const isFullSide = (agreed: number, known: number): boolean => agreed >= known - FAR_END;

/** Whether all that is known of the surroundings agrees. */
export function isFull(agreement: Agreement, { before, after }: Context): boolean {
  return isFullSide(agreement.before, before.length) && isFullSide(agreement.after, after.length);
}

/** Whether all that is known of one side at least agrees, and that is enough. */
export function isFullOnOneSide(agreement: Agreement, { before, after }: Context): boolean {
  return (
    (agreement.before >= ENOUGH_CONTEXT && isFullSide(agreement.before, before.length)) ||
    (agreement.after >= ENOUGH_CONTEXT && isFullSide(agreement.after, after.length))
  );
}

/**
 * Long context was kept because look-alikes agree with nearly all of it, so all of it has to agree; so it has
 * where nothing is known of the other side.
 */
function isEnough(agreed: number, known: number, otherKnown: number): boolean {
  const needsAll = known > CONTEXT_LENGTH + FAR_END || otherKnown < ENOUGH_CONTEXT;
  return agreed >= ENOUGH_CONTEXT && (!needsAll || isFullSide(agreed, known));
}

/** Whether the passage had look-alikes in the text it was kept from. */
export const hadLookAlikes = ({ before, after }: Context): boolean =>
  Math.max(before.length, after.length) > CONTEXT_LENGTH + FAR_END;

/** Whether little is known of either side, as at the edges of a very short text. */
export const isLittleKnown = ({ before, after }: Context): boolean =>
  before.length < ENOUGH_CONTEXT && after.length < ENOUGH_CONTEXT;

/** Whether one side at least agrees enough; where little is known, all that is known has to agree. */
export function isSupported(agreement: Agreement, context: Context): boolean {
  if (isLittleKnown(context)) return isFull(agreement, context);
  const { before, after } = context;
  return (
    isEnough(agreement.before, before.length, after.length) ||
    isEnough(agreement.after, after.length, before.length)
  );
}

/** From 0 to 1: how well the surroundings agree; 1 where none are known. */
export function contextScore(agreement: Agreement, { before, after }: Context): number {
  if (before.length + after.length === 0) return 1;
  const left = sideScore(agreement.before, before.length);
  const right = sideScore(agreement.after, after.length);
  return BETTER_SIDE * Math.max(left, right) + (1 - BETTER_SIDE) * Math.min(left, right);
}

function sideScore(agreed: number, known: number): number {
  if (known >= ENOUGH_CONTEXT && isFullSide(agreed, known)) return 1;
  return (PART * agreed) / Math.max(known, ENOUGH_CONTEXT);
}
