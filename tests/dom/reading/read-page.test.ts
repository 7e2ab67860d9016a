import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/reading/read-page';
import { page as fixture } from '../sites/fixture-pages';

const KST = 'https://zoek.officielebekendmakingen.nl/kst-30573-65.html';
const isOurs = () => false;

async function read(document: Document, address: string) {
  const reading = await readPage(document, new URL(address), { isOurs });
  if (!reading) throw new Error('There is no text');
  return reading;
}

describe('what a letter cites', () => {
  it('is what it says, and what its footnotes say for it', async () => {
    const { summary } = await read(fixture('kst-letter-2011'), KST);
    const [through, ...said] = summary.references;
    expect(through).toMatchObject({
      id: 'kst-30573-61',
      text: 'mijn brief d.d. 22 december 2010',
      explicit: false,
      confidence: 'likely',
      reason: 'through-footnote',
    });
    expect(said.map(({ id, explicit }) => [id, explicit])).toEqual([
      ['kst-30573-61', true],
      ['kst-19637-1385', true],
      ['2011D02476', true],
    ]);
  });
});
