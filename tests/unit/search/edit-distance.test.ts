import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { EditDistance } from '../../../utils/search/edit-distance';

/** The table that everybody draws by hand. */
function inTable(typed: string, word: string): number {
  const table = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row += 1) {
    table.push([row]);
    for (let column = 1; column <= word.length; column += 1) {
      const wrong = typed[row - 1] === word[column - 1] ? 0 : 1;
      const steps = [
        table[row - 1]![column]! + 1,
        table[row]![column - 1]! + 1,
        table[row - 1]![column - 1]! + wrong,
      ];
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) steps.push(table[row - 2]![column - 2]! + 1);
      table[row]!.push(Math.min(...steps));
    }
  }
  return table[typed.length]![word.length]!;
}

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
        inTable(typed, other.slice(0, end)),
      );
      expect(distance(typed, other)).toEqual({
        whole: inTable(typed, other),
        beginning: Math.min(...beginnings),
      });
    }),
  );
});

test('one comparison leaves nothing behind for the next', () => {
  distance('kamer', 'kamer');
  expect(distance('brief', 'kamer').whole).toBe(inTable('brief', 'kamer'));
});
