import type { Span } from '../text/positions';
import { type AlteredPlace, alteredPlaces } from './altered-places';
import { type Agreement, agreementAt, contextScore, hadLookAlikes, isFull, isSupported } from './context';
import { isDashAt } from './characters';
import { footnoteAt, sourceSpan } from './fold';
import type { FoldedQuote } from './folded-quote';
import { intactPlaces, replacedPlaces } from './intact-places';
import { numberAfter, numberBefore } from './number-edges';
import type { SearchedText } from './searched-text';
import type { AnchorPlace } from './types';
import { toWordEdges } from './word-edges';

/** A place that may be meant, in offsets of the source. */
export interface Candidate extends AnchorPlace {
  /** Whether the same words and the same numbers stand there. */
  isIntact: boolean;
  /** Whether it may well be a look-alike of a passage that is gone. */
  isDoubtful: boolean;
  /** How much of what was kept of the surroundings stands around it. */
  agreement: Agreement;
}

/** The words count for this much of the score, what stands around them for the rest. */
const WORDS_SHARE = 0.7;
const LEAST_SCORE = 0.65;
/** Letters repeat sentences with small changes: where the words differ, more beside them has to agree. */
const ENOUGH_FOR_CHANGED = 0.3;
/** A long passage that changed little is known by its words alone. */
const LONG = 160;
const LITTLE_CHANGE = 0.05;

interface Place extends AlteredPlace {
  agreement: Agreement;
  isIntact: boolean;
}

/**
 * Every place in a text that may be the one that was kept, the best first.
 *
 * @param wasRepeated whether the same words stood elsewhere too when it was kept
 */
export function candidatesFor(searched: SearchedText, quote: FoldedQuote, wasRepeated: boolean): Candidate[] {
  const { folded } = searched;
  const places: Place[] = intactPlaces(searched.index, quote).map((start) => {
    const place = { start, end: start + quote.words.length };
    const isIntact = hasSameNumbers(searched, place, quote);
    return {
      ...place,
      errors: isIntact ? 0 : 1,
      isIntact,
      agreement: agreementAt(folded.text, place, quote),
    };
  });
  const isCertain = places.some(({ agreement, isIntact }) => isIntact && isFull(agreement, quote));
  if (!isCertain && quote.isShort && wasReplaced(searched, places, quote)) return [];
  if (!isCertain && !quote.isShort) {
    for (const place of alteredPlaces(searched.index, quote, places)) {
      places.push({ ...place, isIntact: false, agreement: agreementAt(folded.text, place, quote) });
    }
  }
  return places
    .filter((place) => isPlausible(place, quote))
    .map((place) => ({
      ...sourceOf(searched, place, quote),
      score: scoreOf(place, quote),
      isIntact: place.isIntact,
      isDoubtful: (wasRepeated || hadLookAlikes(quote)) && !isSupported(place.agreement, quote),
      agreement: place.agreement,
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}

/** Whether other words stand in surroundings that agree better than those of the same words anywhere. */
function wasReplaced({ index }: SearchedText, places: Place[], quote: FoldedQuote): boolean {
  const best = Math.max(0, ...places.map(({ agreement }) => contextScore(agreement, quote)));
  return replacedPlaces(index, quote).some((agreement) => contextScore(agreement, quote) > best);
}

function isPlausible({ agreement, isIntact, errors }: Place, quote: FoldedQuote): boolean {
  const supported = isSupported(agreement, quote);
  if (quote.isShort) return supported && isIntact;
  if (isIntact) return true;
  if (supported && contextScore(agreement, quote) >= ENOUGH_FOR_CHANGED) return true;
  return quote.words.length >= LONG && errors / quote.words.length <= LITTLE_CHANGE;
}

function scoreOf({ agreement, errors }: Place, quote: FoldedQuote): number {
  const words = 1 - errors / quote.words.length;
  return WORDS_SHARE * words + (1 - WORDS_SHARE) * contextScore(agreement, quote);
}

/** Whether numbers at the edges and footnote numbers inside are those that were kept. */
function hasSameNumbers({ source, folded }: SearchedText, place: Span, quote: FoldedQuote): boolean {
  const span = sourceSpan(folded, place);
  if (numberBefore(source, span) !== quote.numberBefore) return false;
  if (numberAfter(source, span) !== quote.numberAfter) return false;
  return [...quote.footnotes].every(([at, digits]) => {
    const footnote = footnoteAt(folded, place.start + at);
    return !footnote || footnote.digits === digits;
  });
}

/** Where a place stands in the source, with what folding leaves out at its edges but was kept. */
function sourceOf({ source, folded }: SearchedText, place: Place, quote: FoldedQuote): Span {
  let { start, end } = sourceSpan(folded, place);
  if (quote.footnotes.has(quote.words.length)) end = footnoteAt(folded, place.end)?.end ?? end;
  if (quote.beginsWithHyphen && isDashAt(source, start - 1)) start--;
  if (quote.endsWithHyphen && isDashAt(source, end)) end++;
  // What changed is shown in whole words and numbers.
  return place.isIntact ? { start, end } : toWordEdges(source, { start, end });
}
