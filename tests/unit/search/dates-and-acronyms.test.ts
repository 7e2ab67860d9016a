import { describe, expect, test } from 'vitest';
import { createSnippetIndex } from '../../../utils/search';
import { passage } from './passages';

describe('a date among the words', () => {
  const index = createSnippetIndex();
  index.add(passage('of the day', { quote: 'Hierbij informeer ik uw Kamer.', date: '2018-06-21' }));
  index.add(passage('of the month', { quote: 'Hierbij informeer ik uw Kamer.', date: '2018-06-02' }));
  index.add(passage('names the day', { quote: 'Zie mijn brief van 21 juni 2018.', date: '2019-01-10' }));
  index.add(passage('neither', { quote: 'Op 21 maart sprak ik over 2018.', date: '2017-06-21' }));
  index.add(passage('undated', { quote: 'Hierbij informeer ik uw Kamer.' }));
  const found = (query: string): string[] =>
    index
      .search(query, 10)
      .map(({ id }) => id)
      .toSorted();

  test.each(['21 juni 2018', '21 jun. 2018', '21-6-2018', '21/06/2018', '2018-06-21'])(
    'finds the letters of a day, and what names it: %s',
    (query) => {
      expect(found(query)).toEqual(['names the day', 'of the day']);
    },
  );

  test.each(['juni 2018', 'jun 2018'])('finds those of a month: %s', (query) => {
    expect(found(query)).toEqual(['names the day', 'of the day', 'of the month']);
  });

  test('goes together with other words', () => {
    expect(found('informeer 21 juni 2018')).toEqual(['of the day']);
    expect(found('informeer 2018')).toEqual(['of the day', 'of the month']);
  });

  test('finds a year that is written before letters of that year', () => {
    const [first, ...others] = index.search('2018', 10).map(({ id }) => id);
    expect(['names the day', 'neither']).toContain(first);
    expect(others.toSorted()).toContain('of the day');
  });

  test('is looked for in the text alone where a field is named', () => {
    expect(found('in:citaat 21 juni 2018')).toEqual(['names the day']);
  });

  test('is marked where it is written', () => {
    const matches = index.search('21-6-2018', 10).find(({ id }) => id === 'names the day')?.matches;
    expect(matches).toEqual([{ field: 'quote', index: 0, ranges: [[19, 31]] }]);
  });

  test('that does not exist is words', () => {
    expect(found('31 juni 2018')).not.toContain('of the month');
  });
});

describe('a well-known acronym', () => {
  const index = createSnippetIndex();
  const LONG_FORMS: Record<string, string> = {
    RvS: 'De Raad van State adviseert het voorstel niet in te dienen.',
    Awb: 'De Algemene wet bestuursrecht schrijft dit voor.',
    AVG: 'De Algemene verordening gegevensbescherming is van toepassing.',
    Woo: 'De Wet open overheid kent uitzonderingen.',
    Vw: 'Er komt een wijziging van de Vreemdelingenwet.',
    IND: 'De Immigratie- en Naturalisatiedienst heeft achterstanden.',
    EVRM: 'Het Europees Verdrag voor de Rechten van de Mens verzet zich daartegen.',
    MvT: 'De memorie van toelichting zegt daarover niets.',
  };
  for (const [acronym, quote] of Object.entries(LONG_FORMS)) index.add(passage(acronym, { quote }));

  test.each(Object.keys(LONG_FORMS))('finds what nobody explained: %s', (acronym) => {
    expect(index.search(acronym.toLowerCase(), 10).map(({ id }) => id)).toEqual([acronym]);
  });

  test('is found by who writes it out, after what is written out', () => {
    const small = createSnippetIndex();
    small.add(
      passage('long', { quote: 'De Raad van State adviseerde.', createdAt: '2025-01-01T00:00:00.000Z' }),
    );
    small.add(passage('short', { quote: 'De RvS adviseerde.' }));
    expect(small.search('raad van state', 10).map(({ id }) => id)).toEqual(['long', 'short']);
  });

  test('that is an ordinary word is that word', () => {
    const small = createSnippetIndex();
    small.add(passage('ministry', { quote: 'Het Openbaar Ministerie vervolgt.' }));
    expect(small.search('om', 10)).toEqual([]);
  });
});
