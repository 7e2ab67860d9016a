import { expect, test } from 'vitest';
import { countTags } from '../../../entrypoints/sidepanel/count-tags';
import { snippet } from '../components/samples';

test('tags are counted, most used first, then by the alphabet', () => {
  const snippets = [['EU', 'asiel'], ['EU'], ['zorg', 'asiel'], ['EU']].map((tags, number) =>
    snippet(number, { tags }),
  );
  expect(countTags(snippets)).toEqual([
    { tag: 'EU', count: 3 },
    { tag: 'asiel', count: 2 },
    { tag: 'zorg', count: 1 },
  ]);
});
