import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typingMistakes } from '../../../utils/search/typing-mistakes';

describe('typing mistakes', () => {
  test.each([
    ['kamer', 'kamer', 0],
    ['kamr', 'kamer', 1],
    ['kaamer', 'kamer', 1],
    ['kamel', 'kamer', 1],
    ['kmaer', 'kamer', 1],
    ['karem', 'kamer', 2],
    ['senaat', 'kamer', 3],
  ])('%s for %s: %i', (typed, word, mistakes) => {
    expect(typingMistakes(typed, word, 2)).toBe(mistakes);
  });

  test('are the same both ways, and none only for the same word', () => {
    const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 7 });
    assert(
      property(word, word, (a, b) => {
        const mistakes = typingMistakes(a, b, 3);
        expect(typingMistakes(b, a, 3)).toBe(mistakes);
        expect(mistakes === 0).toBe(a === b);
      }),
    );
  });
});
