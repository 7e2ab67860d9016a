import type { Span } from '../text/positions';
import { CONTEXT_LENGTH, LONGEST_CONTEXT, agreementAt } from './context';
import { foldedIndex } from './fold';
import { SHORT } from './folded-quote';
import { intactPlaces } from './intact-places';
import { occurrenceAt } from './occurrence';
import { type SearchedText, openText } from './searched-text';
import type { TextStructure } from './structure/types';
import type { Anchor } from './types';

/** So much more is kept than look-alikes of the passage have in common with it. */
const MARGIN = 16;
/** What is kept of one side never takes more than this in the source, however much white space it holds. */
const LONGEST_SOURCE = 1_500;

/**
 * Describes a passage so that it can be found again.
 *
 * About 64 characters on each side are kept with it; more where the same words stand elsewhere with the same
 * words beside them, so that each side tells by itself which passage is meant.
 *
 * @param text the text of the page or file
 * @param span where the passage stands in it, UTF-16 offsets, `end` exclusive
 * @param structure the parts of the document, where it has any
 */
export function describeAnchor(text: string, span: Span, structure?: TextStructure): Anchor {
  return describeIn(openText(text), span, structure);
}

/** Describes a passage of a text that was prepared already. */
export function describeIn(searched: SearchedText, { start, end }: Span, structure?: TextStructure): Anchor {
  const { source, folded } = searched;
  const place = { start: foldedIndex(folded, start), end: foldedIndex(folded, end) };
  const { before, after } = contextLengths(searched, place, source.slice(start, end).trim().length < SHORT);
  const first = folded.starts[Math.max(0, place.start - before)] ?? start;
  const last = folded.ends[Math.min(folded.ends.length, place.end + after) - 1] ?? end;
  const selector = structure?.selectorOf({ start, end });
  const occurrence = occurrenceAt(searched, place);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: source.slice(start, end),
      prefix: source.slice(first, start).slice(-LONGEST_SOURCE),
      suffix: source.slice(end, last).slice(0, LONGEST_SOURCE),
    },
    position: { type: 'TextPositionSelector', start, end },
    ...(selector && { structure: selector }),
    ...(occurrence && { occurrence }),
  };
}

/** How much to keep on each side, in code units of folded text. */
function contextLengths({ folded: { text }, index }: SearchedText, place: Span, isShort: boolean) {
  const wide = {
    words: text.slice(place.start, place.end),
    before: text.slice(Math.max(0, place.start - LONGEST_CONTEXT), place.start),
    after: text.slice(place.end, place.end + LONGEST_CONTEXT),
    isShort,
  };
  let [before, after] = [CONTEXT_LENGTH, CONTEXT_LENGTH];
  for (const start of intactPlaces(index, wide)) {
    if (start === place.start) continue;
    const alike = agreementAt(text, { start, end: start + wide.words.length }, wide);
    before = Math.max(before, alike.before + MARGIN);
    after = Math.max(after, alike.after + MARGIN);
  }
  return { before, after };
}
