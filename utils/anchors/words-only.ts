import type { Span } from '../text/positions';
import { type CompactText, compactText, spanOfCompact } from './compact';
import { SHORT } from './folded-quote';
import { numberAfter, numberBefore } from './number-edges';
import type { Anchor, AnchorFinding } from './types';

/**
 * Passages that were kept as words alone, where no place could be read: in the browser's own viewer of files. Only
 * the words can tell where they stand.
 */

/** Whether nothing but its words is known of a passage. */
export const isWordsOnly = ({ quote: { prefix, suffix }, position }: Anchor): boolean =>
  position === null && prefix === '' && suffix === '';

/** All that can be said of a passage of which no place could be read. */
export const anchorOfWords = (exact: string): Anchor => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  position: null,
});

/** More places than these are no choice for anybody. */
export const MOST_PLACES = 30;

/** A text in which words are looked for as a viewer hands them over. */
export interface WordsText {
  source: string;
  compact: CompactText;
}

/** Prepares a text; what costs time is done when it is asked for. */
export function openWords(source: string): WordsText {
  let compact: CompactText | undefined;
  return {
    source,
    get compact() {
      return (compact ??= compactText(source));
    },
  };
}

const BETWEEN_NUMBERS = / /g;

/**
 * The places at which a text has certain words, as far as viewers leave them what they are, in order; at most 30. In
 * none of them a number goes on: `nr. 6` is not in `nr. 61`.
 */
export function placesOfWords({ source, compact }: WordsText, words: string): Span[] {
  const wanted = compactText(words).text;
  const strict = occurrences(source, compact, wanted);
  // Where numbers are parted may differ from viewer to viewer; in many words that changes nothing.
  return strict.length > 0 || wanted.length < SHORT ? strict : looseOccurrences(source, compact, wanted);
}

function occurrences(source: string, compact: CompactText, wanted: string): Span[] {
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let at = compact.text.indexOf(wanted); at >= 0; at = compact.text.indexOf(wanted, at + 1)) {
    const span = spanOfCompact(compact, { start: at, end: at + wanted.length });
    if (numberBefore(source, span) !== '' || numberAfter(source, span) !== '') continue;
    places.push(span);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

function looseOccurrences(source: string, compact: CompactText, wanted: string): Span[] {
  const kept: number[] = [];
  for (let at = 0; at < compact.text.length; at++) if (compact.text[at] !== ' ') kept.push(at);
  const loose = {
    text: compact.text.replaceAll(BETWEEN_NUMBERS, ''),
    offsets: Uint32Array.from(kept, (at) => compact.offsets[at]!),
  };
  return occurrences(source, loose, wanted.replaceAll(BETWEEN_NUMBERS, ''));
}

/** What became of words that stand in these places: more than one, and only the user can say which is meant. */
export function findingOf(places: readonly Span[]): AnchorFinding {
  const candidates = places.map(({ start, end }) => ({ start, end, score: 1 }));
  const [only] = candidates;
  if (!only) return { verdict: 'lost' };
  return candidates.length === 1 ? { verdict: 'moved', ...only } : { verdict: 'ambiguous', candidates };
}
