import { describe, expect, test } from 'vitest';
import { answersFrom } from '../../../entrypoints/search-worker/answers';
import { createSnippetIndex } from '../../../utils/search';
import { NOTEBOOK, passage } from './passages';

const dated = (id: string, date: string | null, quote = 'Over het stikstofbeleid.') =>
  passage(id, { quote, date, createdAt: `2026-03-0${id}T10:00:00.000Z` });
const DATED = [
  dated('1', '2018-06-21'),
  dated('2', '2021-01-01'),
  dated('3', null),
  dated('4', '2011-03-16', 'Over het stikstofbeleid en het stikstofbeleid.'),
  dated('5', '2018-06-21', 'Over wegen.'),
];

function indexOf(all: typeof NOTEBOOK) {
  const index = createSnippetIndex();
  for (const one of all) index.add(one);
  return index;
}
const ids = ({ results }: { results: { id: string }[] }) => results.map(({ id }) => id);

describe('finding', () => {
  test('counts all that fit, and gives the first of them', () => {
    const { results, total } = indexOf(DATED).find('stikstofbeleid', 2, 'relevance');
    expect([results.length, total]).toEqual([2, 4]);
  });

  test('puts the newest letters first when asked, those without a date last', () => {
    const index = indexOf(DATED);
    expect(ids(index.find('stikstofbeleid', 10, 'date'))).toEqual(['2', '1', '4', '3']);
    expect(ids(index.find('', 10, 'date'))).toEqual(['2', '5', '1', '4', '3']);
    expect(ids(index.find('stikstofbeleid', 1, 'date'))).toEqual(['2']);
  });

  test('gives everything, what was kept last first, when nothing was typed', () => {
    const index = indexOf(DATED);
    expect(index.find(' ', 2, 'relevance')).toMatchObject({ results: [{ id: '5' }, { id: '4' }], total: 5 });
    index.remove('5');
    expect(index.find('', 1, 'relevance')).toMatchObject({ results: [{ id: '4' }], total: 4 });
    expect(index.size).toBe(4);
  });

  test('finds the same in the same order, whether in one segment or in several, also by date', () => {
    const index = createSnippetIndex();
    for (const one of DATED) {
      index.add(one);
      index.find('', 1, 'date');
    }
    expect(ids(index.find('stikstofbeleid', 10, 'date'))).toEqual(['2', '1', '4', '3']);
  });
});

describe('words near to one that nothing holds', () => {
  test('are those with the fewest mistakes', () => {
    expect(indexOf(NOTEBOOK).nearest('tsikstofbleeid', 2)).toEqual(['stikstofbeleid']);
    expect(indexOf(NOTEBOOK).nearest('kamor', 1)).toEqual(['kamer']);
    expect(indexOf(NOTEBOOK).nearest('qqqqqq', 3)).toEqual([]);
    expect(indexOf(NOTEBOOK).nearest('30573', 3)).toEqual([]);
  });
});

describe('what can be asked instead of a query that finds nothing', () => {
  const answers = answersFrom(() => indexOf(NOTEBOOK));

  test('are queries that find something, with how much', () => {
    expect(answers.alternatives('stikstofbeleid tag:EU')).toEqual([
      { query: 'stikstofbeleid', total: 1 },
      { query: 'tag:EU', total: 1 },
    ]);
    expect(answers.alternatives('"asiel immigratie"')).toEqual([{ query: 'asiel immigratie', total: 1 }]);
    expect(answers.alternatives('stikstofbeleid qqqqqq -stikstofbeleid')).not.toEqual([]);
    expect(answers.alternatives('qqqqqq')).toEqual([]);
  });

  test('may be the nearest word, in the place of what was typed', () => {
    expect(answers.search({ query: 'Toaslegqn', order: 'relevance', limit: 1 }).total).toBe(0);
    expect(answers.alternatives('Toaslegqn in:citaat')).toContainEqual({
      query: 'toeslagen in:citaat',
      total: 1,
    });
  });
});
