import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areNeighbouringKeys } from '../../../utils/search/neighbouring-keys';
import { UNUSUAL, USUAL, weighMistakes } from '../../../utils/search/typing-mistakes';

describe('typing mistakes', () => {
  test.each([
    ['kamer', 'kamer', 0],
    ['kamr', 'kamer', USUAL],
    ['kaamer', 'kamer', USUAL],
    ['kamert', 'kamer', USUAL],
    ['kamrr', 'kamer', USUAL],
    ['kmaer', 'kamer', USUAL],
    ['kamel', 'kamer', UNUSUAL],
    ['karem', 'kamer', 2 * UNUSUAL],
    ['kmaerr', 'kamer', 2 * USUAL],
  ])('%s for %s weigh %i', (typed, word, weight) => {
    expect(weighMistakes(typed, word).whole).toBe(weight);
  });

  test('that nothing explains weigh more than a wrong letter', () => {
    const wrong = weighMistakes('kamel', 'kamer').whole;
    expect(weighMistakes('kamqer', 'kamer').whole).toBeGreaterThan(wrong);
    expect(weighMistakes('pamer', 'kamer').whole).toBeGreaterThan(wrong);
  });

  test('in what is typed of a longer word are those of its beginning', () => {
    expect(weighMistakes('kamre', 'kamervragen')).toMatchObject({ beginning: USUAL });
    expect(weighMistakes('kamer', 'kamervragen').beginning).toBe(0);
  });

  test('are none only for the same word, and never fewer for the whole than for its beginning', () => {
    const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 7 });
    assert(
      property(word, word, (typed, meant) => {
        const { whole, beginning } = weighMistakes(typed, meant);
        expect(whole === 0).toBe(typed === meant);
        expect(beginning).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

test('neighbouring keys touch each other, in a row or across two', () => {
  const neighbours = Array.from('qwertyuiopasdfghjklzxcvbnm', (key) =>
    areNeighbouringKeys('s', key) ? key : '',
  );
  expect(neighbours.join('')).toBe('weadzx');
  expect(areNeighbouringKeys('Y', 'u')).toBe(false);
});
