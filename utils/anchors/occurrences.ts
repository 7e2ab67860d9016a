import { GRAM, type GramIndex } from './gram-index';

/** Words that stand in a text more often than this are not told apart by looking further. */
export const MOST_OCCURRENCES = 500;
/** Places that are looked at, and code units that are compared, before a text is given up as repeating itself. */
const MOST_PLACES = 5_000;
const MOST_COMPARED = 50_000_000;
/** Pieces of a long pattern that are looked at to find its rarest one. */
const MOST_SAMPLES = 256;

/**
 * Offsets at which a pattern stands, in order, overlapping ones too; at most 500.
 *
 * The text is not scanned: only the places of the pattern's rarest piece are looked at. None where even that
 * stands in thousands of places: such a text repeats itself, and the place that is meant might be beyond.
 */
export function occurrencesOf(index: GramIndex, pattern: string): number[] {
  if (pattern.length < GRAM) return pattern === '' ? [] : scan(index.text, pattern);
  const rarest = rarestGram(index, pattern, 0, pattern.length);
  const most = Math.min(MOST_PLACES, MOST_COMPARED / pattern.length);
  if (index.count(pattern, rarest) > most) return [];
  const found: number[] = [];
  for (const place of index.places(pattern, rarest)) {
    const start = place - rarest;
    if (start < 0 || !index.text.startsWith(pattern, start)) continue;
    found.push(start);
    if (found.length === MOST_OCCURRENCES) break;
  }
  return found;
}

/** Offset in the pattern of the piece, between two offsets, that the text holds least often. */
export function rarestGram(index: GramIndex, pattern: string, from: number, to: number): number {
  const step = Math.max(1, Math.floor((to - from) / MOST_SAMPLES));
  let rarest = from;
  let least = Infinity;
  for (let at = from; at + GRAM <= to && least > 0; at += step) {
    const count = index.count(pattern, at);
    if (count < least) [rarest, least] = [at, count];
  }
  return rarest;
}

/** For patterns too short for the index. */
function scan(text: string, pattern: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(pattern);
  while (at !== -1 && found.length < MOST_OCCURRENCES) {
    found.push(at);
    at = text.indexOf(pattern, at + 1);
  }
  return found;
}
