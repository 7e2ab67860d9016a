import { describe, expect, test } from 'vitest';
import { type Known, suggest } from '../../../utils/search/suggest';

const KNOWN: Known = {
  tags: ['asiel', 'gezinsmigratie', 'coördinatie', 'veilige landen'],
  senders: ['minister voor Immigratie en Asiel', 'staatssecretaris van Financiën'],
  titles: ['Ingelaste Europese migratiebijeenkomst'],
  dossiers: [
    { number: '30573', title: 'Migratiebeleid' },
    { number: '31066', title: 'Belastingdienst' },
  ],
};

/** The query as it stands when the first suggestion is chosen. */
function completed(query: string): string | undefined {
  const [first] = suggest(query, KNOWN, 5);
  return first && query.slice(0, first.start) + first.insert + query.slice(first.end);
}

describe('suggestions', () => {
  test.each([
    ['tag:gez', 'tag:gezinsmigratie'],
    ['stikstof tag:coord', 'stikstof tag:coördinatie'],
    ['tag:veil', 'tag:"veilige landen"'],
    ['tag:gezinsmigartie', 'tag:gezinsmigratie'],
    ['-tag:asi', '-tag:asiel'],
    ['van:financien', 'van:"staatssecretaris van Financiën"'],
    ['dossier:belasting', 'dossier:31066'],
    ['dossier:305', 'dossier:30573'],
    ['in:not', 'in:notitie'],
    ['dos', 'dossier:'],
    ['brief coord', 'brief tag:coördinatie'],
    ['bijeenkomst', '"Ingelaste Europese migratiebijeenkomst"'],
  ])('%s becomes %s', (query, expected) => {
    expect(completed(query)).toBe(expected);
  });

  test('all values are offered where none was typed yet', () => {
    expect(suggest('tag:', KNOWN, 10).map(({ label }) => label)).toEqual(KNOWN.tags);
  });

  test.each(['', 'a', 'tag:asiel ', 'na:2018'])('nothing is offered for %j', (query) => {
    expect(suggest(query, KNOWN, 5)).toEqual([]);
  });

  test('at most as many as asked for', () => {
    expect(suggest('asiel', KNOWN, 1)).toHaveLength(1);
  });
});
