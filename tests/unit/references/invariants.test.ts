import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reference, createReferenceScanner, findReferences } from '../../../utils/references';
import { loadRuleExamples } from '../../support/rule-examples';

const allExamples = (await loadRuleExamples()).flatMap(({ examples: ofRule }) => ofRule);
const examples = allExamples.map(({ text }) => text).filter((text) => text.length < 160);
const example = fc.constantFrom(...examples);
const words = fc.constantFrom(
  'De',
  'minister',
  'heeft',
  'de',
  'Kamer',
  'bericht',
  'over',
  'het',
  'beleid',
  'en',
  'zegt:',
);
const prose = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => `${list.join(' ')} zo.`);
/** A letter: prose and references in paragraphs. */
const letter = fc.array(fc.oneof(prose, example), { minLength: 1, maxLength: 12 }).chain((parts) =>
  fc
    .array(fc.constantFrom(' ', '\n', '\n\n', ' \n \n'), {
      minLength: parts.length,
      maxLength: parts.length,
    })
    .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join('')),
);
/** Pieces that hostile text is made of. */
const fragment = fc.constantFrom(
  'Kamerstuk',
  '30 573',
  'nr. ',
  'nrs. ',
  '1, 2',
  ' en ',
  '(',
  ')',
  '-',
  '21501-',
  'artikel 1',
  ', ',
  'eerste lid',
  'Handelingen II ',
  '2010/11',
  'vergaderjaar ',
  'ECLI:NL:',
  'COM(2011) ',
  'verordening (EU) ',
  '2016/679',
  'Stb. ',
  '\n',
  '\u00A0',
  '\u00AD',
  '\uD800',
  '\u0000',
  '\u202E',
  'I',
  'XVI',
  'Aanhangsel ',
  'uw kenmerk ',
  'p. ',
  '1-',
  'W',
  '12.',
  'van de ',
  'Wet ',
);
const hostile = fc
  .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

function key({ id, type, confidence }: Reference): string {
  return `${type} ${id} ${confidence}`;
}

/** References that do not say what stands there, or that overlap the one before. */
function broken(text: string, references: Reference[]): Reference[] {
  return references.filter(({ start, end, text: own }, index) => {
    const before = references[index - 1]?.end ?? 0;
    return text.slice(start, end) !== own || start < before || end < start;
  });
}

describe('references of any text', () => {
  test('have their own text, are sorted and do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(letter, hostile), (text) => {
        expect(broken(text, findReferences(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('are the same for a scanner that is fed pieces', () => {
    fc.assert(
      fc.property(fc.oneof(letter, hostile), fc.array(fc.nat(400), { maxLength: 8 }), (text, cuts) => {
        const scanner = createReferenceScanner();
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].toSorted(
          (a, b) => a - b,
        );
        const pieces = places.slice(1).map((place, index) => text.slice(places[index], place));
        const found = [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.finish()];
        expect(found).toEqual(findReferences(text));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the same references', () => {
  test.each(examples)('with no-break spaces: %s', (text) => {
    const spaced = text.replaceAll(' ', '\u00A0');
    expect(findReferences(spaced).map(key)).toEqual(findReferences(text).map(key));
  });

  test.each(examples)('with every space a line end: %s', (text) => {
    const once = text.replaceAll(/\s+/g, ' ');
    for (const [place, character] of [...once].entries()) {
      if (character !== ' ') continue;
      const wrapped = `${once.slice(0, place)}\n${once.slice(place + 1)}`;
      expect(findReferences(wrapped).map(key)).toEqual(findReferences(once).map(key));
    }
  });

  test.each(examples)('within unrelated text: %s', (text) => {
    const alone = findReferences(text);
    const before = 'De minister heeft de Kamer bericht.\n\n';
    const moved = findReferences(`${before}${text}\n\nDat is alles.`);
    const shifted = alone.map((reference) => ({
      ...reference,
      start: reference.start + before.length,
      end: reference.end + before.length,
    }));
    expect(moved).toEqual(shifted);
  });

  test.each(allExamples.filter(({ ids }) => ids.length > 0).map(({ text }) => text))(
    'within brackets: %s',
    (text) => {
      const sure = (references: Reference[]): string[] =>
        references.filter(({ confidence }) => confidence !== 'doubtful').map(({ id }) => id);
      expect(sure(findReferences(`(${text})`))).toEqual(sure(findReferences(text)));
    },
  );
});
