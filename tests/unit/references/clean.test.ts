import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/references/clean';

describe('clean', () => {
  test.each([
    ['30\u00A0573, nr.\u202F61', '30 573, nr. 61'],
    ['a  b \n c', 'a b\nc'],
    ['2012—2013 – 2014', '2012-2013 - 2014'],
    ['ver\u00ADgader\u200Bjaar', 'vergaderjaar'],
    ['verga-\n  derjaar', 'vergaderjaar'],
    ['Crisis-\nen herstelwet', 'Crisis-\nen herstelwet'],
    ['21501-\n08', '21501-\n08'],
    ['\uFEFFtekst\u200F', 'tekst'],
    ['', ''],
  ])('%j becomes %j', (source, expected) => {
    expect(clean(source).text).toBe(expected);
  });

  test('every character leads back to the one it came from', () => {
    const source = 'Zie\u00A0\u00A0Kamer\u00ADstuk\n\n  verga-\nderjaar\u200B 30\u2009573 – nr. 61';
    const { text, toSource } = clean(source);
    for (const [offset, character] of [...text].entries()) {
      const original = source.charAt(toSource(offset));
      if (/[\s-]/.test(character)) continue;
      expect(original).toBe(character);
    }
    expect(toSource(text.length)).toBe(source.length);
  });
});
