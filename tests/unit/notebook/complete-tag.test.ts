import { expect, test } from 'vitest';
import { completeTag } from '../../../entrypoints/background/complete-tag';

const TAGS = ['EU', 'gezinsmigratie', 'asiel', 'asielzoekers', 'Financiën', 'regeldruk'].map(
  (tag, index) => ({
    tag,
    count: 10 - index,
  }),
);

test('tags that begin with what was typed come first, the most used before the others', () => {
  expect(completeTag('as', TAGS).slice(0, 2)).toEqual(['asiel', 'asielzoekers']);
  expect(completeTag('eu', TAGS)[0]).toBe('EU');
  expect(completeTag('financie', TAGS)[0]).toBe('Financiën');
});

test('a typing mistake is forgiven', () => {
  expect(completeTag('gezinsmirgatie', TAGS)).toContain('gezinsmigratie');
  expect(completeTag('regldruk', TAGS)).toEqual(['regeldruk']);
});

test('nothing is offered for nothing, nor for what is like no tag', () => {
  expect(completeTag(' ', TAGS)).toEqual([]);
  expect(completeTag('xyzxyz', TAGS)).toEqual([]);
});
