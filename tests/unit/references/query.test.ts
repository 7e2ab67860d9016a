import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../utils/references';

describe('what somebody types into the search box', () => {
  test.each([
    ['30573-61', 'kst-30573-61'],
    ['30573 61', 'kst-30573-61'],
    ['30 573 nr 61', 'kst-30573-61'],
    ['30573, 61', 'kst-30573-61'],
    ['36410 XVI 9', 'kst-36410-XVI-9'],
    ['36410-XVI-9', 'kst-36410-XVI-9'],
    ['21501-20 2128', 'kst-21501-20-2128'],
    ['kst-30573-61', 'kst-30573-61'],
    ['30573', 'dossier-30573'],
    ['36410 XVI', 'dossier-36410-XVI'],
    ['2011D02476', '2011D02476'],
    ['ECLI:NL:RVS:2019:2466', 'ECLI:NL:RVS:2019:2466'],
  ])('%s', (query, id) => {
    const [reference, ...others] = findReferences(query, { mode: 'query' });
    expect(reference?.id).toBe(id);
    expect(others).toEqual([]);
    expect(query.slice(reference?.start, reference?.end)).toBe(reference?.text);
  });

  test.each(['', 'asielbeleid', '12', '2011', 'brief van 12 mei 2011'])('%j is no reference', (query) => {
    expect(findReferences(query, { mode: 'query' })).toEqual([]);
  });

  test('running text is read without that help', () => {
    expect(findReferences('30573 61')).toEqual([]);
  });
});
