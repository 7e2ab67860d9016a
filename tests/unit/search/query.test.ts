import { assert, constantFrom, property, array, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksNothing, parseQuery } from '../../../utils/search/query';
import { readTypedDate } from '../../../utils/search/typed-dates';

const day = (date: string) => Date.parse(date) / 86_400_000;

describe('a query', () => {
  test('is words and phrases', () => {
    const query = parseQuery('Coördinatie "de van het" brief');
    expect(query.words).toEqual(['coordinatie', 'brief']);
    expect(query.phrases).toEqual([['de', 'van', 'het']]);
    expect(query.typing).toBe(true);
  });

  test.each(['tag:', '-tag:', 'van:"', 'na:', 'Dossier:'])(
    'asks nothing yet with %s at its end',
    (operator) => {
      expect(parseQuery(`brief ${operator}`)).toEqual({ ...parseQuery('brief '), typing: false });
      expect(asksNothing(parseQuery(operator))).toBe(true);
    },
  );

  test('is complete after a space', () => {
    expect(parseQuery('brief ').typing).toBe(false);
  });

  test.each([
    ['tag:EU asiel', { kind: 'tag', value: 'EU' }, false, [0, 6]],
    ['asiel -tag:EU', { kind: 'tag', value: 'EU' }, true, [6, 13]],
    ['tag:"veilige landen"', { kind: 'tag', value: 'veilige landen' }, false, [0, 20]],
    ['TAG: EU', { kind: 'tag', value: 'EU' }, false, [0, 7]],
    ['van:leers', { kind: 'sender', value: 'leers' }, false, [0, 9]],
    ['dossier:30573', { kind: 'reference', ids: ['kst-30573'] }, false, [0, 13]],
    ['ref:"30 573, nr. 61"', { kind: 'reference', ids: ['kst-30573-61'] }, false, [0, 20]],
    ['ref:30573/61', { kind: 'reference', ids: ['kst-30573-61'] }, false, [0, 12]],
    ['-asiel', { kind: 'words', words: ['asiel'] }, true, [0, 6]],
    ['-"de Kamer"', { kind: 'words', words: ['de', 'kamer'] }, true, [0, 11]],
  ])('%s is a filter', (typed, condition, without, [start, end]) => {
    expect(parseQuery(typed).filters).toEqual([{ condition, without, start, end }]);
  });

  test.each([
    ['in:notitie', 1],
    ['in:citaat in:titel', 16 | 4],
    ['asiel', null],
  ])('%s says where to look', (typed, fields) => {
    expect(parseQuery(typed).fields).toBe(fields);
  });

  test.each([
    ['na:onzin', ['onzin']],
    ['in:alles', ['alles']],
    ['dossier:onbekend', ['onbekend']],
    ['JBZ-Raad', ['jbz', 'raad']],
    ['a - b', ['a', 'b']],
    ['van daag', ['van', 'daag']],
  ])('%s is read as words', (typed, words) => {
    expect(parseQuery(typed)).toMatchObject({ words, filters: [], fields: null });
  });

  test('is read whatever it is, and its filters are where they say', () => {
    const part = constantFrom(
      'tag:',
      '-',
      '"',
      'van:x',
      ' ',
      'na:2018',
      'in:',
      '30573',
      '-61',
      '(',
      'é',
      '*',
      ':',
    );
    assert(
      property(array(part, { maxLength: 12 }), string(), (parts, rest) => {
        const typed = parts.join('') + rest;
        for (const { start, end } of parseQuery(typed).filters) {
          expect(typed.slice(start, end)).toMatch(
            /^-?(?:(?:tag|van|na|voor|dossier|ref): ?|"|[\p{L}\p{N}])/iu,
          );
        }
      }),
    );
  });
});

describe('a typed date', () => {
  test.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['juni 2018', '2018-06-01', '2018-06-30'],
    ['feb 2020', '2020-02-01', '2020-02-29'],
    ['21 juni 2018', '2018-06-21', '2018-06-21'],
    ['2018-06', '2018-06-01', '2018-06-30'],
    ['2018-06-21', '2018-06-21', '2018-06-21'],
    ['21-6-2018', '2018-06-21', '2018-06-21'],
    ['1 mrt 2018', '2018-03-01', '2018-03-01'],
  ])('%s is from %s to %s', (typed, first, last) => {
    expect(readTypedDate(typed)).toEqual({ first: day(first), last: day(last) });
  });

  test.each(['', 'gisteren', '31 juni 2018', '2018-13', '0 juni 2018', 'foo 2018', '18'])(
    '%j is none',
    (typed) => {
      expect(readTypedDate(typed)).toBeNull();
    },
  );
});
