import { assert, constantFrom, property, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../utils/search/query';
import { relaxed, tagsIn, withoutPart, withoutParts, withTags } from '../../../utils/search/query-parts';

const PARTS = [
  'asiel',
  'tag:EU',
  '-tag:asiel',
  'tag:"veilige landen"',
  'van:leers',
  '"de Kamer"',
  '-wet',
  'in:titel',
];
const query = array(constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join(' '));

describe('the parts of a query', () => {
  test('are its operators and what is left out, as they were typed', () => {
    expect(parseQuery('asiel TAG:"veilige landen" -van:leers na:juni 2018 in:titel -"de wet"').parts).toEqual(
      [
        { operator: 'tag', value: 'veilige landen', without: false, start: 6, end: 26 },
        { operator: 'van', value: 'leers', without: true, start: 27, end: 37 },
        { operator: 'na', value: 'juni 2018', without: false, start: 38, end: 50 },
        { operator: 'in', value: 'titel', without: false, start: 51, end: 59 },
        { operator: 'words', value: 'de wet', without: true, start: 60, end: 69 },
      ],
    );
  });

  test('can be taken away, one by one and all at once, and the rest stays as it is', () => {
    assert(
      property(query, (typed) => {
        const { parts, words, phrases } = parseQuery(typed);
        for (const part of parts) {
          const rest = parseQuery(withoutPart(typed, part));
          expect(rest.parts).toHaveLength(parts.length - 1);
          expect(rest.words).toEqual(words);
        }
        expect(parseQuery(withoutParts(typed))).toMatchObject({ parts: [], words, phrases });
      }),
    );
  });

  test('are the tags that were chosen, whatever stood there', () => {
    const tags = array(constantFrom('EU', 'veilige landen', 'asiel'), { maxLength: 3 });
    assert(
      property(query, tags, (typed, chosen) => {
        const next = withTags(typed, chosen);
        expect(new Set(tagsIn(next))).toEqual(new Set(chosen));
        expect(withoutParts(next)).toBe(withoutParts(typed));
      }),
    );
  });
});

describe('a query that found nothing', () => {
  test.each([
    ['"de Kamer" tag:EU', ['de Kamer tag:EU', '"de Kamer"', 'tag:EU']],
    ['asiel tag:EU -wet', ['asiel -wet', 'asiel tag:EU', 'asiel', 'tag:EU -wet']],
    ['30573-61', ['dossier:30573']],
    ['asiel', []],
    ['tag:"veilige landen"', []],
  ])('%s is asked again as %j', (typed, less) => {
    expect(relaxed(typed)).toEqual(less);
  });
});
