import { FIELD_BIT, valuesOf } from './terms';
import type { SnippetContent } from './types';
import { wordsOf } from './words';

/**
 * Whether words follow each other in one of some fields. Positions tell that they follow each other somewhere,
 * not in which field: for the few searches within a field the text itself is looked at.
 *
 * @param fields bits of `FIELD_BIT`
 */
export function standsIn(content: SnippetContent, words: readonly string[], fields: number): boolean {
  return valuesOf(content).some(({ field, text }) => {
    if ((fields & FIELD_BIT[field]) === 0) return false;
    const there = wordsOf(text);
    return there.some((_, start) => words.every((word, place) => there[start + place]?.folded === word));
  });
}
