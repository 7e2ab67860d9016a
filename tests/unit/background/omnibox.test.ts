import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { choicesFor } from '../../../entrypoints/background/omnibox/choices';
import { descriptionOf } from '../../../entrypoints/background/omnibox/description';
import { createTranslator } from '../../../utils/i18n';
import { NotebookDatabase } from '../../../utils/notebook/database';
import { createNames } from '../../../utils/notebook/names';
import { createReader } from '../../../utils/notebook/reader';
import { createWriter } from '../../../utils/notebook/writer';
import { draft } from '../notebook/drafts';

const t = createTranslator('en');
let run = 0;
let db: NotebookDatabase;

beforeEach(async () => {
  db = new NotebookDatabase({ name: `omnibox-${(run += 1)}` });
  const writer = createWriter(db);
  const source = (title: string, number: number) => ({
    url: `https://zoek.officielebekendmakingen.nl/kst-32317-${number}.html`,
    title,
    sender: null,
    date: '2018-06-21',
    ids: [`kst-32317-${number}`],
  });
  await writer.keep(draft(1, { tags: ['veilige landen'], source: source('Ingelaste migratietop', 1) }));
  await writer.keep(draft(2, { tags: ['veilige landen', 'EU'], source: source('Stikstof & <natuur>', 2) }));
  await writer.discard((await writer.keep(draft(3, { tags: ['EU'], source: source('Weg', 3) }))).snippet.id);
});

const names = () => ({ ...createNames(db), countAbout: createReader(db).countAbout });
const choices = (typed: string) => choicesFor(typed, names(), t);

describe('the address bar', () => {
  test.each(['30573-61', '30 573, nr. 61', 'kst-30573-61'])(
    'offers to open %s, and what is kept about it',
    async (typed) => {
      expect(await choices(typed)).toEqual([
        {
          content: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
          description: 'Open Kamerstuk 30\u00A0573, nr.\u00A061',
        },
        { content: 'ref:30573-61', description: 'Kamerstuk 30\u00A0573, nr.\u00A061: 2 kept passages' },
      ]);
    },
  );

  test('offers tags, mistyped or not, with how many passages carry them', async () => {
    expect(await choices('veilge')).toEqual([
      { content: 'tag:"veilige landen"', description: 'Tag veilige landen: 2 kept passages' },
    ]);
    expect(await choices('tag:EU ')).toEqual([]);
    expect(await choices('EU')).toContainEqual({
      content: 'tag:EU',
      description: 'Tag EU: 1 kept passage',
    });
  });

  test('offers letters by their title', async () => {
    expect(await choices('migratie')).toEqual([
      {
        content: 'https://zoek.officielebekendmakingen.nl/kst-32317-1.html',
        description: 'Letter of 21 June 2018: Ingelaste migratietop',
      },
    ]);
  });

  test('offers no letter that lies nowhere on the web', async () => {
    const url = `urn:sha256:${'a'.repeat(64)}`;
    const source = { url, title: 'Van de schijf', sender: null, date: null, ids: [] };
    await createWriter(db).keep(draft(4, { source }));
    expect(await choices('van de schijf')).toEqual([]);
  });

  test.each(['', 'e', '  '])('offers nothing for %j', async (typed) => {
    expect(await choices(typed)).toEqual([]);
  });
});

describe('what the address bar shows', () => {
  test('is text in XML, whatever it is made of', () => {
    expect(descriptionOf('Stikstof & <natuur> "nu"\u0000\ud800', true)).toBe(
      'Stikstof &amp; &lt;natuur&gt; &quot;nu&quot; \ufffd',
    );
    expect(descriptionOf('Stikstof & natuur', false)).toBe('Stikstof & natuur');
  });
});
