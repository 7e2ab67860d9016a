import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  property,
  record,
  string,
  uniqueArray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSnippetIndex, type SearchableSnippet, type SnippetIndex } from '../../../utils/search';
import { wordsOf } from '../../../utils/search/words';

const WORDS =
  'minister asiel asielbeleid beleid stikstof stikstofbeleid stikstof-beleid coördinatie Coordinatie ﬁnanciën JBZ-Raad brief brieven de het van een IJsland ĳs ouders ouderen 2018 30573 kabinet voor­stel straße Θεσσαλονίκη'.split(
    ' ',
  );
const REFERENCES = ['kst-30573-61', 'kst-30573-6', 'kst-35000-VI-12', 'kst-21501-20-33', '2011D02476'];
const TAGS = ['EU', 'asiel', 'veilige landen', 'hoofdstuk-2', 'coördinatie'];

const text: Arbitrary<string> = array(constantFrom(...WORDS, ',', '\n', '(x)'), { maxLength: 12 }).map(
  (words) => words.join(' '),
);

const snippet: Arbitrary<SearchableSnippet> = record({
  id: string({ unit: constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 3 }),
  quote: text,
  note: text,
  tags: uniqueArray(constantFrom(...TAGS), { maxLength: 2 }),
  references: uniqueArray(constantFrom(...REFERENCES), { maxLength: 2 }),
  title: text,
  sender: constantFrom(null, 'minister van Financiën', 'staatssecretaris van Justitie'),
  date: constantFrom(null, '2018-06-21', '2011-03-16', '2017-12-31'),
  createdAt: constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
});

const snippets = uniqueArray(snippet, { selector: ({ id }) => id, maxLength: 12 });

const QUERIES = [
  'minister',
  'asil',
  'beleid stikstof',
  'stikstof beleid',
  'stikstofbeleid',
  '"de het"',
  '30573',
  '30 573, nr. 61',
  'tag:asiel',
  'minister -brief',
  'in:notitie asiel',
  'voor:2018 de',
  'nergens',
];

function indexOf(all: readonly SearchableSnippet[]): SnippetIndex {
  const index = createSnippetIndex();
  for (const one of all) index.add(one);
  return index;
}

const answers = (index: SnippetIndex) =>
  QUERIES.map((query) => index.search(query, 100).map(({ id, score, matches }) => ({ id, score, matches })));

describe('an index', () => {
  test('is, after adding and removing, as if nothing had been added', () => {
    assert(
      property(snippets, snippets, (kept, passing) => {
        const ids = new Set(kept.map(({ id }) => id));
        const others = passing.filter(({ id }) => !ids.has(id));
        const index = indexOf([...kept, ...others]);
        // Searching seals what was added, so that it is removed from a segment.
        index.search('minister', 1);
        for (const { id } of others) index.remove(id);
        expect(answers(index)).toEqual(answers(indexOf(kept)));
      }),
    );
  });

  test('does not care in how many steps it was filled', () => {
    assert(
      property(snippets, (all) => {
        const index = createSnippetIndex();
        for (const one of all) {
          index.add(one);
          index.search('minister', 1);
        }
        expect(answers(index)).toEqual(answers(indexOf(all)));
      }),
    );
  });

  test('holds the last of several with the same id', () => {
    assert(
      property(snippet, snippet, (first, second) => {
        const index = indexOf([first]);
        index.search('minister', 1);
        index.add({ ...second, id: first.id });
        expect(answers(index)).toEqual(answers(indexOf([{ ...second, id: first.id }])));
      }),
    );
  });

  test('is the same after it was saved and loaded', () => {
    assert(
      property(snippets, snippets, (all, removed) => {
        const index = indexOf(all);
        index.search('minister', 1);
        for (const { id } of removed) index.remove(id);
        const before = answers(index);
        const other = createSnippetIndex();
        other.load(structuredClone(index.save()));
        expect(answers(other)).toEqual(before);
        expect(answers(index)).toEqual(before);
      }),
    );
  });

  test('goes on after it was loaded', () => {
    assert(
      property(snippets, snippet, (all, next) => {
        const loaded = createSnippetIndex();
        loaded.load(structuredClone(indexOf(all).save()));
        loaded.add(next);
        const rest = all.filter(({ id }) => id !== next.id);
        expect(answers(loaded)).toEqual(answers(indexOf([...rest, next])));
      }),
    );
  });
});

describe('a passage is found', () => {
  const holds = (index: SnippetIndex, query: string, id: string) =>
    index.search(query, 1000).some((result) => result.id === id);

  test('by each of its words', () => {
    assert(
      property(snippets, (all) => {
        const index = indexOf(all);
        for (const one of all) {
          for (const field of [one.quote, one.note, one.title, one.sender ?? '', ...one.tags]) {
            for (const { start, end } of wordsOf(field)) {
              expect(holds(index, field.slice(start, end), one.id)).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('by each of its tags', () => {
    assert(
      property(snippets, (all) => {
        const index = indexOf(all);
        for (const { id, tags } of all) {
          for (const tag of tags) expect(holds(index, `tag:"${tag}"`, id)).toBe(true);
        }
      }),
    );
  });

  test.each([
    [
      'kst-30573-61',
      ['30573-61', '30 573, nr. 61', '30.573 61', 'Kamerstuk 30573 nr 61', 'ref:"30 573, nr. 61"'],
    ],
    [
      'kst-35000-VI-12',
      ['35000-VI-12', '35 000 VI, nr. 12', '35000 VI 12', 'KST-35000-VI-12', 'ref:35000-VI-12'],
    ],
    [
      'kst-21501-20-33',
      ['21501-20-33', '21 501-20, nr. 33', '21501-20 33', 'kst-21501-20-33', 'dossier:21501-20'],
    ],
    ['2011D02476', ['2011D02476', '2011d02476', 'ref:2011D02476', '2011d024', 'document 2011D02476']],
  ])('by its reference %s in five typographies', (id, typographies) => {
    assert(
      property(snippets, (all) => {
        const index = indexOf(all);
        for (const one of all.filter(({ references }) => references.includes(id))) {
          for (const typed of typographies) expect(holds(index, typed, one.id)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a filter excludes', () => {
  const hasWord = (word: string) => (one: SearchableSnippet) =>
    [one.quote, one.note, one.title, one.sender ?? '', ...one.tags].some((field) =>
      wordsOf(field).some(({ folded }) => folded === word),
    );

  test.each<[string, (one: SearchableSnippet) => boolean]>([
    ['tag:asiel', ({ tags }) => tags.includes('asiel')],
    ['-tag:asiel', ({ tags }) => !tags.includes('asiel')],
    ['van:financien', ({ sender }) => sender?.endsWith('Financiën') ?? false],
    ['na:2017', ({ date }) => date === '2018-06-21'],
    ['na:juni 2018', () => false],
    ['voor:2018-06-21', ({ date }) => date === '2011-03-16' || date === '2017-12-31'],
    ['dossier:30573', ({ references }) => references.some((id) => id.startsWith('kst-30573-'))],
    ['ref:30573-6', ({ references }) => references.includes('kst-30573-6')],
    ['-minister', (one) => !hasWord('minister')(one)],
    ['in:notitie', ({ note }) => note !== ''],
    ['in:citaat', ({ quote }) => quote !== ''],
  ])('%s never comes', (filter, passes) => {
    assert(
      property(
        snippets,
        constantFrom('de', 'minister', 'asil', 'brief', 'beleid het', '"de het"', 'asielbrief'),
        (all, words) => {
          const byId = new Map(all.map((one) => [one.id, one]));
          for (const { id } of indexOf(all).search(`${filter} ${words}`, 100)) {
            expect(passes(byId.get(id)!)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['in:notitie', 'note'],
    ['in:citaat', 'quote'],
    ['in:titel', 'title'],
  ] as const)('%s finds words there alone', (filter, field) => {
    assert(
      property(snippets, constantFrom('minister', 'het', 'brief'), (all, word) => {
        const byId = new Map(all.map((one) => [one.id, one]));
        // A space after the word: it is not the beginning of another.
        const found = indexOf(all).search(`${filter} ${word} `, 100);
        for (const { id, matches } of found) {
          expect(byId.get(id)![field]).not.toBe('');
          expect(matches.every((match) => match.field === field)).toBe(true);
        }
      }),
    );
  });
});
