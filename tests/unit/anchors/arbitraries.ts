import * as fc from 'fast-check';
import type { Span } from '../../../utils/text/positions';

const WORDS = [
  'de',
  'het',
  'een',
  'van',
  'minister',
  'Kamer',
  'kabinet',
  'zorg-',
  'en',
  'welzijnsakkoord',
  'toezegging',
  'wachttijden',
  'brief,',
  'uitvoering.',
  '(AZWA)',
  'Financiën',
  '“regeling”',
  'nr.',
  '36 410',
  '2024',
  '€',
  '1.250.000',
  '12 maart',
  'CO2',
  '5,75%',
];

/** Text like that of letters: words, numbers and signs, also in odd orders, with hard white space. */
export const letterText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '\n\n', '\n', '\u00A0')), {
    minLength: 30,
    maxLength: 150,
  })
  .map((words) => words.flat().join('').trim());

/** A text and a stretch of it that begins and ends at words. */
export const textWithPassage = fc
  .tuple(letterText, fc.nat(), fc.integer({ min: 1, max: 40 }))
  .map(([text, where, length]): { text: string; span: Span } => {
    const words = Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    const first = where % words.length;
    const last = Math.min(words.length, first + length) - 1;
    return { text, span: { start: words[first]!.start, end: words[last]!.end } };
  });
