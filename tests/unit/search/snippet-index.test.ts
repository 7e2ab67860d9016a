import { beforeEach, describe, expect, test } from 'vitest';
import { createSnippetIndex, type SnippetIndex } from '../../../utils/search';
import { NOTEBOOK, passage } from './passages';

let index: SnippetIndex;

beforeEach(() => {
  index = createSnippetIndex();
  for (const snippet of NOTEBOOK) index.add(snippet);
});

const found = (query: string, limit = 10) => index.search(query, limit).map((result) => result.id);

/** The words of a passage that are marked, in one field. */
function marked(query: string, id: string, field: string): string[] {
  const snippet = NOTEBOOK.find((candidate) => candidate.id === id);
  const result = index.search(query, 10).find((candidate) => candidate.id === id);
  const value = snippet?.[field as 'quote'];
  return (result?.matches ?? [])
    .filter((match) => match.field === field)
    .flatMap((match) => match.ranges.map(([start, end]) => value?.slice(start, end) ?? ''));
}

describe('words', () => {
  test.each([
    ['a word far into a long quote', 'evenwicht', 'schengen'],
    ['a word with a letter too few', 'evenwict', 'schengen'],
    ['a word with a letter too many', 'solidariteitt', 'schengen'],
    ['a word with two letters swapped', 'toegezged', 'stikstof'],
    ['a word with a wrong letter', 'hersteloperasie', 'toeslagen'],
    ['the beginning of a word, while typing goes on', 'vergunningv', 'stikstof'],
    ['the beginning of a word with a mistake in it', 'vergunnigverle', 'stikstof'],
    ['a part of a compound', 'beleid stikstof', 'stikstof'],
    ['a word without its diacritics', 'coordinatie', 'gezinsmigratie'],
    ['a word of the title', 'kinderopvangtoeslag', 'toeslagen'],
    ['a tag', 'gezinsmigratie', 'gezinsmigratie'],
    ['a sender', 'financien', 'toeslagen'],
    ['words of several fields, in any order', 'verschoven ouders', 'toeslagen'],
    ['words of which one is mistyped', 'minister toegezed kamer', 'stikstof'],
  ])('finds %s', (_what, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test('finds nothing for a word that is like no other', () => {
    expect(found('fregat')).toEqual([]);
  });

  test('gives what holds the most of the words when nothing holds all of them', () => {
    expect(found('stikstof fregat')).toEqual(['stikstof']);
    expect(found('minister stikstof fregat')).toEqual(['stikstof']);
    expect(found('minister stikstof')).toEqual(['stikstof']);
  });

  test.each(['', '   ', '«»', '.,'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('puts the word itself above a likeness', () => {
    index.add(passage('like', { quote: 'De ouderen ontvangen een brief.' }));
    expect(found('ouders')).toEqual(['toeslagen', 'like']);
  });

  test('puts the newer of two that fit as well first', () => {
    index.add(passage('older', { quote: 'fregatten', createdAt: '2026-01-01T00:00:00.000Z' }));
    index.add(passage('newer', { quote: 'fregatten', createdAt: '2026-01-02T00:00:00.000Z' }));
    expect(found('fregatten')).toEqual(['newer', 'older']);
  });

  test('marks what was found where it stands', () => {
    expect(marked('evenwict', 'schengen', 'quote')).toEqual(['evenwicht']);
    expect(marked('stikst', 'stikstof', 'quote')).toEqual(['stikst']);
  });

  test('gives at most as many as asked for', () => {
    expect(found('minister', 1)).toHaveLength(1);
  });
});

describe('document numbers', () => {
  test.each([
    '30573-61',
    '30573 61',
    '30 573, nr. 61',
    '30\u00A0573, nr. 61',
    '30 573 nr 61',
    '30.573, nr. 61',
    'kst-30573-61',
    'KST-30573-61',
    'Kamerstuk 30 573, nr. 61',
    'Kamerstukken II 2010/11, 30 573, nr. 61',
    '2011D02476',
    '2011d02476',
  ])('finds who cites it for %j', (query) => {
    expect(found(query)[0]).toBe('gezinsmigratie');
  });

  test('puts the number itself above a longer one', () => {
    expect(found('30573-6')).toEqual(['stikstof', 'gezinsmigratie']);
  });

  test('finds all of a dossier', () => {
    expect(found('30 573').toSorted()).toEqual(['gezinsmigratie', 'stikstof']);
  });

  test('knows the chapters of the budget', () => {
    expect(found('31066-XVI, nr. 612')[0]).toBe('toeslagen');
  });

  test('never takes one number for another', () => {
    expect(found('30573-62')).toEqual([]);
    expect(found('2011D02477')).toEqual([]);
  });

  test('takes a number and words together', () => {
    expect(found('30573 toegezegd')[0]).toBe('stikstof');
  });
});

describe('keeping the index', () => {
  test('forgets what is removed', () => {
    index.remove('toeslagen');
    expect(found('hersteloperatie')).toEqual([]);
    expect(found('stikstof')).toEqual(['stikstof']);
  });

  test('replaces what is added again', () => {
    index.add(passage('toeslagen', { quote: 'Nu staat hier iets anders.' }));
    expect(found('hersteloperatie')).toEqual([]);
    expect(found('anders')).toEqual(['toeslagen']);
  });

  test('is the same whatever way it came to hold its passages', () => {
    const other = createSnippetIndex();
    for (const snippet of NOTEBOOK.toReversed()) other.add(snippet);
    other.add(passage('passing', { quote: 'minister van Defensie' }));
    other.remove('passing');
    for (const query of ['minister', 'asiel', '30573', 'evenwict']) {
      expect(other.search(query, 10).map((result) => result.id)).toEqual(found(query));
    }
  });

  test('comes back from what was saved', () => {
    const other = createSnippetIndex();
    other.add(passage('gone', { quote: 'minister' }));
    other.load(structuredClone(index.save()));
    for (const query of ['minister', '30573-61', 'hersteloperasie']) {
      expect(other.search(query, 10)).toEqual(index.search(query, 10));
    }
  });

  test.each([null, 'text', {}, { version: 0, snippets: [] }, { version: 1 }])(
    'refuses to load %j',
    (saved) => {
      expect(() => index.load(saved)).toThrow(TypeError);
      expect(found('stikstof')).toEqual(['stikstof']);
    },
  );
});
