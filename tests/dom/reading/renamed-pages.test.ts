import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';
import { findAnchor } from '../../../utils/anchors/find';
import { readPage } from '../../../utils/reading/read-page';
import { ADDRESSES, page, renamed } from '../sites/fixture-pages';

const isOurs = () => false;

async function read(document: Document, address: string) {
  const reading = await readPage(document, new URL(address), { isOurs });
  if (!reading) throw new Error('There is no text');
  return reading;
}

describe.each(Object.entries(ADDRESSES))('%s, with all classes and ids renamed', (name, address) => {
  it('is the same letter and cites the same', async () => {
    const before = await read(page(name), address);
    const after = await read(renamed(page(name)), address);
    const cited = ({ references }: typeof before) => references.map(({ id, text }) => [id, text]);
    expect(cited(after)).toEqual(cited(before));
    expect(after.summary.letter.isLetter).toBe(before.summary.letter.isLetter);
  });

  it('shows what was kept of it', async () => {
    const { text } = (await read(page(name), address)).page;
    const start = Math.floor(text.length / 2);
    const anchor = describeAnchor(text, { start, end: Math.min(start + 80, text.length) });
    const after = (await read(renamed(page(name)), address)).page.text;
    const found = findAnchor(after, anchor);
    expect(found).toMatchObject({ verdict: 'exact' });
  });
});
