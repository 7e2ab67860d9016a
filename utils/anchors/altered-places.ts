import search from 'approx-string-match';
import type { Span } from '../text/positions';
import { agreementAt } from './context';
import type { FoldedQuote } from './folded-quote';
import { GRAM, type GramIndex } from './gram-index';
import { rarestGram } from './occurrences';

/** A place where a quote stands with some errors: code units put in, left out or replaced. */
export interface AlteredPlace extends Span {
  errors: number;
}

const ALLOWANCE = 0.15;
const MOST_ERRORS = 32;
/** Pieces that stand in more places than this say nothing about where. */
const MOST_PLACES = 1_000;
/** Windows in which is really searched, those with most pieces first. */
const MOST_WINDOWS = 12;

/** How many errors are allowed in a quote of this length. */
const allowedErrors = (length: number): number => Math.min(MOST_ERRORS, Math.floor(length * ALLOWANCE));

/**
 * Places in folded text where the words of a quote stand with a few errors.
 *
 * A quote with k errors holds at least one of any k + 1 pieces unharmed, so only around places of its pieces is
 * searched, and of those only where most pieces stand.
 *
 * @param taken places that are known already and are passed over
 */
export function alteredPlaces(index: GramIndex, quote: FoldedQuote, taken: readonly Span[]): AlteredPlace[] {
  const { words } = quote;
  const errors = allowedErrors(words.length);
  if (errors === 0) return [];
  const places: AlteredPlace[] = [];
  for (const start of likelyStarts(index, words, errors)) {
    const from = Math.max(0, start - errors);
    const to = Math.min(index.text.length, start + words.length + 2 * errors);
    const known = [...taken, ...places];
    if (known.some((place) => place.start < to - errors && place.end > from + errors)) continue;
    const matches = search(index.text.slice(from, to), words, errors).map((match) => ({
      start: from + match.start,
      end: from + match.end,
      errors: match.errors,
    }));
    const best = bestEdges(index.text, matches, quote);
    if (best) places.push(best);
  }
  return places;
}

/** Where the quote would begin, judged by its pieces: those with most pieces first, those with few not at all. */
function likelyStarts(index: GramIndex, words: string, errors: number): number[] {
  const starts: number[] = [];
  const pieces = errors + 1;
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor((piece * words.length) / pieces);
    const to = Math.floor(((piece + 1) * words.length) / pieces);
    if (to - from < GRAM) continue;
    const rarest = rarestGram(index, words, from, to);
    if (index.count(words, rarest) > MOST_PLACES) continue;
    const part = words.slice(from, to);
    for (const place of index.places(words, rarest)) {
      const partStart = place - rarest + from;
      if (partStart >= 0 && index.text.startsWith(part, partStart)) starts.push(partStart - from);
    }
  }
  starts.sort((a, b) => a - b);
  const windows: { start: number; pieces: number }[] = [];
  for (const start of starts) {
    const last = windows.at(-1);
    if (last && start - last.start <= errors) last.pieces++;
    else windows.push({ start, pieces: 1 });
  }
  const most = Math.max(0, ...windows.map((window) => window.pieces));
  return windows
    .filter((window) => window.pieces * 2 >= most)
    .sort((a, b) => b.pieces - a.pieces)
    .slice(0, MOST_WINDOWS)
    .map(({ start }) => start);
}

/** Of matches with equally few errors: the one whose surroundings agree best, then the one of the same length. */
function bestEdges(text: string, matches: AlteredPlace[], quote: FoldedQuote): AlteredPlace | null {
  const meritOf = (place: AlteredPlace): number => {
    const { before, after } = agreementAt(text, place, quote);
    return before + after - Math.abs(place.end - place.start - quote.words.length);
  };
  const best = bestOf(matches, meritOf);
  // The search tells only the earliest start for each end, which may lie in the word before.
  return best && (bestOf(withAllStarts(text, best, quote.words), meritOf) ?? best);
}

function withAllStarts(text: string, { start, end, errors }: AlteredPlace, words: string): AlteredPlace[] {
  const backwards = search(reversed(text.slice(start, end)), reversed(words), errors);
  return backwards.map((match) => ({ start: end - match.end, end, errors }));
}

const reversed = (text: string): string => text.split('').reverse().join('');

function bestOf(places: AlteredPlace[], meritOf: (place: AlteredPlace) => number): AlteredPlace | null {
  let best: AlteredPlace | null = null;
  let most = -Infinity;
  for (const place of places) {
    const merit = meritOf(place);
    if (merit > most) [best, most] = [place, merit];
  }
  return best;
}
