import { assert, array, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../utils/search/vocabulary';
import { NOTEBOOK, passage } from './passages';

const some = array(
  record({
    tags: uniqueArray(constantFrom('EU', 'asiel', 'zorg')),
    sender: constantFrom(null, 'Financiën', 'Justitie'),
    title: constantFrom('', 'Brief', 'Nota'),
    references: uniqueArray(constantFrom('kst-30573-61', 'kst-30573-6', 'kst-32317-1', '2011D02476')),
  }),
  { maxLength: 8 },
).map((list) => list.map((known, place) => passage(String(place), known)));

const filled = (...lists: (typeof NOTEBOOK)[]) => {
  const vocabulary = new Vocabulary();
  for (const one of lists.flat()) vocabulary.add(one);
  return vocabulary;
};

describe('what a query can be completed with', () => {
  test('is what the passages have, most used first', () => {
    const vocabulary = filled(NOTEBOOK, [
      passage('more', { tags: ['EU', 'asiel'], references: ['kst-30573-1'] }),
    ]);
    expect(vocabulary.tags()).toEqual([
      { tag: 'asiel', count: 2 },
      { tag: 'EU', count: 2 },
      { tag: 'gezinsmigratie', count: 1 },
      { tag: 'hersteloperatie', count: 1 },
    ]);
    const { dossiers, senders } = vocabulary.known();
    expect(dossiers[0]).toEqual({ number: '30573', title: '' });
    expect(senders).toContain('staatssecretaris van Financiën');
  });

  test('is, after adding and removing, as if nothing had been added', () => {
    assert(
      property(some, some, (kept, passing) => {
        const vocabulary = filled(kept, passing);
        for (const one of passing) vocabulary.remove(one);
        expect(vocabulary.known()).toEqual(filled(kept).known());
        expect(vocabulary.tags()).toEqual(filled(kept).tags());
      }),
    );
  });

  test('is the same after it was saved and loaded', () => {
    assert(
      property(some, (kept) => {
        const loaded = new Vocabulary();
        loaded.load(structuredClone(filled(kept).save()));
        expect(loaded.known()).toEqual(filled(kept).known());
      }),
    );
  });
});
