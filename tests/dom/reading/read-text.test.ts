import { expect, it } from 'vitest';
import { readText } from '../../../utils/reading/read-text';
import { createSlices } from '../../../utils/reading/slices';

const FOOT = 'Tweede Kamer, vergaderjaar 2010–2011, 30 573, nr. 61';

it('what stands at the foot of every page of a file is not cited there', async () => {
  const body = 'In mijn brief van 22 december 2010 (Kamerstuk 36 725, nr. 29) schreef ik daarover.';
  const text = [body, `${FOOT} 1`, `${FOOT} 2`].join('\n\n');
  const running = [...text.matchAll(/Tweede Kamer.*/g)].map(({ index, 0: foot }) => ({
    start: index,
    end: index + foot.length,
  }));
  const { summary, references } = await readText(
    {
      page: { text, runs: [], markers: [], hidden: [], truncated: false },
      footnotes: [],
      letterSpan: { start: 0, end: text.length },
      running,
      hints: {},
      address: 'https://open.overheid.nl/brief.pdf',
      title: 'brief.pdf',
    },
    {},
    createSlices(),
  );
  expect(summary.references.map(({ id }) => id)).toEqual(['kst-36725-29']);
  expect(summary.referenceCount).toBe(1);
  expect(references[0]?.id).toBe('kst-36725-29');
});
