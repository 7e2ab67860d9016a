import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { EditDistance } from '../../../utils/search/edit-distance';
import { typingMistakes } from '../../../utils/search/typing-mistakes';

const MOST = 40;

function distance(typed: string, word: string): { whole: number; beginning: number } {
  const comparison = new EditDistance(typed);
  const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const result = { ...comparison.to(codes, 0, codes.length) };
  comparison.close();
  return result;
}

test('bits count what a table counts', () => {
  const word = (minLength: number, maxLength: number) =>
    string({ unit: constantFrom('a', 'b', 'c', 'ß'), minLength, maxLength });
  assert(
    property(word(1, 31), word(0, 35), (typed, other) => {
      const beginnings = Array.from({ length: other.length + 1 }, (_, end) =>
        typingMistakes(typed, other.slice(0, end), MOST),
      );
      expect(distance(typed, other)).toEqual({
        whole: typingMistakes(typed, other, MOST),
        beginning: Math.min(...beginnings),
      });
    }),
  );
});

test('one comparison leaves nothing behind for the next', () => {
  distance('kamer', 'kamer');
  expect(distance('brief', 'kamer').whole).toBe(typingMistakes('brief', 'kamer', MOST));
});
