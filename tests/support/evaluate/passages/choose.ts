import type { Span } from '../../../../utils/text/positions';
import type { Random } from './random';

/** Numbers of words of the passages: from one word to ten lines. */
const LENGTHS = [1, 2, 4, 7, 12, 24, 40, 60, 90, 120];
const WORD = /\S+/gu;

/** Words of a text with their places. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Passages of one word to ten lines anywhere in a text. */
export function choosePassages(words: Span[], count: number, random: Random): Span[] {
  return Array.from({ length: count }, (_, index) => {
    const length = Math.min(LENGTHS[index % LENGTHS.length]!, words.length);
    const first = random(words.length - length + 1);
    return { start: words[first]!.start, end: words[first + length - 1]!.end };
  });
}
