import { EditDistance, LONGEST_COMPARED } from './edit-distance';
import { fold } from './fold';
import type { Segment } from './segment';

/** One mistake in so many letters is still worth an offer. */
const LETTERS_A_MISTAKE = 3;
const SHORTEST = 3;

/**
 * Words of the index that are nearest to one that nothing holds, further away than a search takes for granted: to be
 * offered, not to be searched for unasked.
 *
 * @returns at most `limit` folded words, those with the fewest mistakes first, then the most used
 */
export function nearestWords(segments: readonly Segment[], typed: string, limit: number): string[] {
  const word = fold(typed);
  if (word.length < SHORTEST || word.length > LONGEST_COMPARED || /\d/.test(word)) return [];
  const most = Math.max(1, Math.floor(word.length / LETTERS_A_MISTAKE));
  const distance = new EditDistance(word);
  const found = new Map<string, { mistakes: number; count: number }>();
  for (const segment of segments) {
    const { dictionary, firstWord } = segment;
    for (let term = firstWord; term < dictionary.size; term += 1) {
      const length = dictionary.lengthOf(term);
      if (Math.abs(length - word.length) > most) continue;
      const start = dictionary.starts[term]!;
      const mistakes = distance.to(dictionary.codes, start, start + length).whole;
      const count = mistakes > most ? 0 : segment.count(term);
      if (count === 0) continue;
      const near = dictionary.term(term);
      found.set(near, { mistakes, count: count + (found.get(near)?.count ?? 0) });
    }
  }
  distance.close();
  return Array.from(found)
    .toSorted(([, one], [, other]) => one.mistakes - other.mistakes || other.count - one.count)
    .slice(0, limit)
    .map(([near]) => near);
}
