import { describe, expect, test } from 'vitest';
import { createSnippetIndex } from '../../../utils/search';
import { passage } from './passages';

const FIRST =
  'asiel migratie terugkeer opvang grens inburgerings verblijfs gezins arbeids mensenrechten toezicht veiligheids rechtsbijstand huisvestings stikstof landbouw'.split(
    ' ',
  );
const SECOND =
  'stelsel beleid procedure aanvraag wetgeving overleg verordening richtlijn akkoord maatregel capaciteit begroting onderzoek samenwerking strategie rapportage'.split(
    ' ',
  );
const FILLING = 'De minister heeft de Kamer bij brief bericht over'.split(' ');

/** Every compound in one passage of its own, among words that all have. */
const COMPOUNDS = FIRST.flatMap((first) => SECOND.map((second) => ({ first, second, word: first + second })));

const index = createSnippetIndex();
for (const { word } of COMPOUNDS) {
  index.add(passage(word, { quote: `${FILLING.join(' ')} ${word} en de gevolgen daarvan.` }));
}

/** One letter changed, left out, doubled or swapped with its neighbour, at a place that differs from word to word. */
function mistype(word: string, kind: number, at: number): string {
  const place = 1 + (at % (word.length - 2));
  const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  switch (kind % 4) {
    case 0:
      return `${before}${letter === 'e' ? 'r' : 'e'}${after}`;
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + after.charAt(0) + letter + after.slice(1);
  }
}

/** The share of compounds whose passage is among the first ten. */
function recall(query: (compound: (typeof COMPOUNDS)[number], number: number) => string): number {
  const found = COMPOUNDS.filter((compound, number) =>
    index.search(query(compound, number), 10).some(({ id }) => id === compound.word),
  );
  return found.length / COMPOUNDS.length;
}

describe('the share of passages that are found', () => {
  test('by the word itself', () => {
    expect(recall(({ word }) => word)).toBe(1);
  });

  test('by the word with one mistake', () => {
    expect(recall(({ word }, number) => mistype(word, number, number * 7))).toBeGreaterThanOrEqual(0.99);
  });

  test('by the word with two mistakes', () => {
    const twice = (word: string, number: number) =>
      mistype(mistype(word, number, number * 3), number + 1, number * 5 + 4);
    expect(recall(({ word }, number) => twice(word, number))).toBeGreaterThanOrEqual(0.95);
  });

  test('by its two parts apart', () => {
    expect(recall(({ first, second }) => `${first} ${second}`)).toBe(1);
  });

  test('by the word among others, each mistyped', () => {
    expect(recall(({ word }, number) => `minsiter ${mistype(word, number, number)}`)).toBeGreaterThanOrEqual(
      0.99,
    );
  });

  test('by all but its last letters, while typing', () => {
    expect(recall(({ word }) => word.slice(0, -2))).toBe(1);
  });
});

test('words of no language find nothing', () => {
  const nonsense = 'xqzvkwj pflmtrug zzzzzzzz qwxykzvb vrkstpnq jjkkqqww'.split(' ');
  // Two letters away from a word, by mistakes that no finger makes.
  nonsense.push('minqsler', 'beqicpt', 'kaxeb', 'gevolqez');
  expect(nonsense.filter((word) => index.search(word, 10).length > 0)).toEqual([]);
});

test('compounds are found by their parts, and the other way round', () => {
  const small = createSnippetIndex();
  small.add(passage('joined', { quote: 'het asielstelsel van de Unie' }));
  small.add(passage('apart', { quote: 'het asiel stelsel van de Unie' }));
  small.add(passage('hyphenated', { quote: 'het asiel-stelsel van de Unie' }));
  small.add(passage('broken', { quote: 'het asiel-\nstelsel van de Unie' }));
  for (const query of ['asielstelsel', 'asiel stelsel', 'asiel-stelsel', 'stelsel']) {
    expect(
      small
        .search(query, 10)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['apart', 'broken', 'hyphenated', 'joined']);
  }
});

test('an acronym finds its long form, and the other way round', () => {
  const small = createSnippetIndex();
  for (const id of ['first', 'second']) {
    small.add(passage(id, { quote: 'De Dienst Terugkeer en Vertrek (DTV) voert dit uit.' }));
  }
  small.add(passage('short', { quote: 'De DTV is hierbij betrokken.' }));
  small.add(passage('long', { quote: 'De Dienst Terugkeer en Vertrek is hierbij betrokken.' }));
  for (const query of ['DTV', 'dienst terugkeer en vertrek']) {
    expect(
      small
        .search(query, 10)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['first', 'long', 'second', 'short']);
  }
});

test('a phrase is words in their order, in one field', () => {
  const small = createSnippetIndex();
  small.add(passage('phrase', { quote: 'in het kader van de wet van het land' }));
  small.add(passage('others', { quote: 'de wet het land van de Kamer', note: 'van', title: 'het land' }));
  expect(small.search('"van het land"', 10).map(({ id }) => id)).toEqual(['phrase']);
  expect(small.search('"van het land" kader', 10)[0]?.matches).toEqual([
    {
      field: 'quote',
      index: 0,
      ranges: [
        [7, 12],
        [24, 36],
      ],
    },
  ]);
});

test('marks mistyped words, parts of compounds and words that are apart', () => {
  const small = createSnippetIndex();
  small.add(passage('one', { quote: 'Het stikstofbeleid en het asiel stelsel' }));
  const ranges = (query: string) => small.search(query, 1)[0]?.matches[0]?.ranges;
  expect(ranges('beleid')).toEqual([[12, 18]]);
  expect(ranges('stikstofbelied')).toEqual([[4, 18]]);
  expect(ranges('asielstelsel')).toEqual([[26, 39]]);
  expect(ranges('stikst')).toEqual([[4, 10]]);
});
