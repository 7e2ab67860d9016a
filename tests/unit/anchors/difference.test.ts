import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../../utils/anchors/difference';

const marked = (kept: string, found: string) =>
  differenceBetween(kept, found)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `{+${text}+}` })[kind])
    .join(' ');

describe('the difference between a passage and what stands there now', () => {
  it.each([
    ['een bedrag van € 100', 'een bedrag van € 200', 'een bedrag van € [-100-] {+200+}'],
    ['de minister zegt toe', 'de minister zegt niet toe', 'de minister zegt {+niet+} toe'],
    ['zo snel als mogelijk is', 'zo snel mogelijk is', 'zo snel [-als-] mogelijk is'],
    ['a b c d e', 'a x c y e', 'a [-b-] {+x+} c [-d-] {+y+} e'],
    ['gelijk', 'gelijk', 'gelijk'],
    ['een  andere\nregel', 'een andere regel', 'een andere regel'],
    ['alles weg', '', '[-alles weg-]'],
    ['', 'alles nieuw', '{+alles nieuw+}'],
  ])('%s → %s', (kept, found, expected) => {
    expect(marked(kept, found)).toBe(expected);
  });

  it('holds all words of both, in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', '1', '2'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (kept, found) => {
        const parts = differenceBetween(kept.join(' '), found.join('\n'));
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join(' ');
        expect(without('new')).toBe(kept.join(' '));
        expect(without('gone')).toBe(found.join(' '));
      }),
    );
  });

  it('is shown as one where nearly nothing is the same', () => {
    const [kept, found] = ['x y '.repeat(300), 'p q '.repeat(300)];
    expect(differenceBetween(kept, found).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
