import { assert, array, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../components/passage/excerpt';

describe('the part of a text to show first', () => {
  test('is all of a short text', () => {
    expect(excerptOf('Een korte tekst', [[4, 9]], 20)).toEqual({
      text: 'Een korte tekst',
      ranges: [[4, 9]],
      cut: false,
    });
  });

  test('is the beginning of a long one, in whole words', () => {
    const { text, cut } = excerptOf('een twee drie vier vijf zes zeven acht negen tien', [], 18);
    expect(text).toBe('een twee drie vier …');
    expect(cut).toBe(true);
  });

  test('is where the most different words are marked', () => {
    const text = `asiel ${'woord '.repeat(40)}asiel en opvang ${'woord '.repeat(40)}opvang`;
    const ranges = Array.from(text.matchAll(/asiel|opvang/g), ({ index, 0: word }): [number, number] => [
      index,
      index + word.length,
    ]);
    const excerpt = excerptOf(text, ranges, 120);
    expect(excerpt.ranges.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['asiel', 'opvang']);
  });

  test('never cuts what is marked, and marks the same words', () => {
    const words = array(constantFrom('de', 'Kamer', 'stikstofbeleid', 'a', 'zee'), {
      minLength: 1,
      maxLength: 120,
    });
    assert(
      property(
        tuple(words, integer({ min: 0, max: 119 }), integer({ min: 5, max: 200 })),
        ([list, pick, length]) => {
          const whole = list.join(' ');
          const word = list[pick % list.length] ?? '';
          const start = list.slice(0, pick % list.length).join(' ').length + (pick % list.length > 0 ? 1 : 0);
          const { text, ranges } = excerptOf(whole, [[start, start + word.length]], length);
          expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual([word]);
          expect(whole).toContain(text.replace(/^… /, '').replace(/ …$/, ''));
        },
      ),
    );
  });
});
