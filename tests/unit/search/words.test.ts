import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../utils/search/words';

const PIECES = ['asiel', 'Beleid', 'JBZ', '30573', 'x', ' ', '-', '\n', ' \n ', '_', '.', '"', "'", '\t'];

test('words are the same whether or not a letter beyond ASCII stands elsewhere in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      const text = pieces.join('');
      expect(wordsOf(`${text} é`).slice(0, -1)).toEqual(wordsOf(text));
    }),
  );
});
