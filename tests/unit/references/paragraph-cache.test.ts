import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParagraphCache, findReferences } from '../../../utils/references';

const PARAGRAPHS = [
  'Zie Kamerstukken II 2010/11, 30 573, nr. 61.',
  '1 Kamerstuk 32 317, nr. 516.',
  '2 Ibid.',
  'De motie op stuk nr. 12.',
  'Artikel 3 van de Vreemdelingenwet 2000 en artikel 4.',
  'Geen verwijzing.',
];

describe('a cache of paragraphs', () => {
  it('changes nothing in what is found, whatever was read before', () => {
    const text = array(constantFrom(...PARAGRAPHS), { maxLength: 8 }).map((paragraphs) =>
      paragraphs.join('\n\n'),
    );
    assert(
      property(array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const cache = createParagraphCache();
        for (const one of texts) expect(findReferences(one, { cache })).toEqual(findReferences(one));
      }),
    );
  });

  it('reads only what changed', () => {
    const cache = createParagraphCache();
    const first = cache.read(PARAGRAPHS[0]!);
    findReferences(PARAGRAPHS.join('\n\n'), { cache });
    expect(cache.read(PARAGRAPHS[0]!)).toBe(first);
  });

  it('forgets what is gone', () => {
    const cache = createParagraphCache();
    const first = cache.read(PARAGRAPHS[0]!);
    findReferences('Iets anders.', { cache });
    findReferences('Nog iets anders.', { cache });
    expect(cache.read(PARAGRAPHS[0]!)).not.toBe(first);
  });
});
