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

it('a letter is signed at the end of its running text, however much stands behind it', async () => {
  const head =
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 8 september 2025\n\nGeachte voorzitter,';
  const words = 'Dit is een zin over de voortgang van het beleid.\n\n'.repeat(1_500);
  const body = `${head}\n\n${words}De minister van Justitie en Veiligheid,\n\nD.M. van Weel`;
  const text = `${body}\n\n${`${FOOT} 1\n\n`.repeat(500)}`;
  const { summary } = await readText(
    {
      page: { text, runs: [], markers: [], hidden: [], truncated: false },
      footnotes: [],
      letterSpan: { start: 0, end: text.length },
      bodyEnd: body.length,
      hints: {},
      address: 'https://open.overheid.nl/brief.pdf',
      title: 'brief.pdf',
    },
    {},
    createSlices(),
  );
  expect(summary.letter.signatories).toEqual(['D.M. van Weel']);
});
