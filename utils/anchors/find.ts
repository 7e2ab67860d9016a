import type { Anchor } from './types';

/** A passage that was found again. */
export interface FoundAnchor {
  /** UTF-16 offsets in the text that was searched, `end` exclusive. */
  start: number;
  end: number;
  /** `exact`: at the very place where it was kept; `moved`: the same words at another place. */
  verdict: 'exact' | 'moved';
}

/** White space is the one thing in which two renderings of the same words may differ. */
const SPACE = /\s+/gu;

/** Characters that mean something in a regular expression. */
const SYNTAX = /[.*+?^${}()|[\]\\/]/g;

/**
 * Finds a passage again by its words.
 *
 * Only the same words count, white space aside: in official documents one other digit is another document.
 * When the words stand in several places, the one whose surroundings agree best is taken; when two agree
 * equally well, the one nearest to the old position. Null when the words are not there, or when they stand
 * in several places and nothing tells which of them is meant.
 */
export function findAnchor(text: string, { quote, position }: Anchor): FoundAnchor | null {
  if (position && text.slice(position.start, position.end) === quote.exact) {
    const here = { start: position.start, end: position.end };
    if (agreement(text, here, quote) === quote.prefix.length + quote.suffix.length) {
      return { ...here, verdict: 'exact' };
    }
  }
  const places = occurrences(text, quote.exact).map((place) => ({
    ...place,
    agreement: agreement(text, place, quote),
    distance: position ? Math.abs(place.start - position.start) : 0,
  }));
  places.sort((a, b) => b.agreement - a.agreement || a.distance - b.distance);
  const [best, second] = places;
  if (!best) return null;
  if (second && second.agreement === best.agreement && (best.agreement === 0 || !position)) return null;
  return { start: best.start, end: best.end, verdict: best.start === position?.start ? 'exact' : 'moved' };
}

/** Every place where the words stand, with whatever white space between them. */
function occurrences(text: string, quote: string): { start: number; end: number }[] {
  const words = quote.split(SPACE).filter((word) => word !== '');
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(SYNTAX, String.raw`\$&`)).join(String.raw`\s+`);
  return Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** How many code units directly before and after a place are the same as when the passage was kept. */
function agreement(
  text: string,
  { start, end }: { start: number; end: number },
  { prefix, suffix }: Anchor['quote'],
): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
