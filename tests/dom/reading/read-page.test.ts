import { describe, expect, it } from 'vitest';
import { passagesOfPage } from '../../../utils/reading/passages-of-page';
import { readPage } from '../../../utils/reading/read-page';
import type { PageSummary } from '../../../utils/reading/types';
import { page as fixture } from '../sites/fixture-pages';

const KST = 'https://zoek.officielebekendmakingen.nl/kst-30573-65.html';
const TWEEDE_KAMER =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2018Z12225&did=2018D35143';
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

describe('a page that changes while it is read', () => {
  it('is read as it stands in the end', async () => {
    const document = new DOMParser().parseFromString('<main></main>', 'text/html');
    const main = document.querySelector('main')!;
    const add = (words: string) =>
      main.append(Object.assign(document.createElement('p'), { textContent: words }));
    for (let index = 0; index < 40_000; index++) add(`Alinea ${index}.`);
    let changes = 0;
    const reading = readPage(document, new URL('https://example.org/'), { isOurs, changes: () => changes });
    main.firstChild!.remove();
    add('Kamerstuk 30 573, nr. 61');
    changes++;
    const { page, references } = (await reading)!;
    expect(page.text.startsWith('Alinea 1.')).toBe(true);
    expect(references.map(({ id }) => id)).toEqual(['kst-30573-61']);
  });
});

describe('a page that repeats itself out of sight', () => {
  const cited = async (html: string) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const { summary } = await read(document, 'https://example.org/');
    return summary.references.map(({ id }) => id);
  };
  const HERE = '<p>Kamerstuk 30 573, nr. 61</p>';
  const COPY = '<p aria-hidden="true">Kamerstuk 30 573, nr. 61</p>';

  it('cites each document once', async () => {
    expect(await cited(`${COPY}${HERE}<div hidden>${HERE}</div>`)).toEqual(['kst-30573-61']);
  });

  it('cites what stands only there, and what can be opened', async () => {
    expect(await cited(`${HERE}<p hidden>Kamerstuk 30 573, nr. 62</p>`)).toEqual([
      'kst-30573-61',
      'kst-30573-62',
    ]);
    expect(await cited(`${HERE}<details>${HERE}</details>`)).toEqual(['kst-30573-61', 'kst-30573-61']);
    expect(await cited(`<main aria-hidden="true">${HERE}</main>`)).toEqual(['kst-30573-61']);
  });
});

describe('the same letter at another address', () => {
  const passageOf = ({ url, ids }: PageSummary) => ({
    source: { url, title: '', sender: null, date: null, ids },
  });

  it('has the passages that were kept of it', async () => {
    const { summary: here } = await read(fixture('tweedekamer-letter-2018'), TWEEDE_KAMER);
    // The same text on a page that says nothing about itself, as in a reader of files.
    const bare = fixture('tweedekamer-letter-2018');
    bare.body.replaceChildren(...bare.querySelectorAll('.m-modal__content'));
    const { summary: there } = await read(bare, 'https://example.org/brief');
    expect(there.letter.ownIds).toEqual([]);
    expect(passagesOfPage(there, [passageOf(here)])).toEqual([passageOf(here)]);
  });

  it('is not another letter', async () => {
    const { summary: here } = await read(fixture('tweedekamer-letter-2018'), TWEEDE_KAMER);
    const { summary: other } = await read(fixture('kst-letter-2011'), KST);
    expect(passagesOfPage(other, [passageOf(here)])).toEqual([]);
    const next = TWEEDE_KAMER.replace('2018D35143', '2018D35144');
    const { summary: neighbour } = await read(fixture('tweedekamer-letter-2018'), next);
    expect(passagesOfPage(neighbour, [passageOf(here)])).toEqual([]);
  });

  it('is known by its file', async () => {
    const { summary: page } = await read(
      fixture('rijksoverheid-letter'),
      'https://www.rijksoverheid.nl/documenten/kamerstukken/2025/09/08/kamerbrief-aanbieding-verslag-loket-buitenland',
    );
    const { summary: file } = await read(
      fixture('open-overheid'),
      'https://open.overheid.nl/documenten/00000000-0000-4000-8000-00000000f001',
    );
    expect(passagesOfPage(file, [passageOf(page)])).toHaveLength(1);
  });
});
