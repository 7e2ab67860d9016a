import { describe, expect, it } from 'vitest';
import { withFootnoteReferences } from '../../../utils/reading/through-footnotes';
import { findReferences } from '../../../utils/references';

/** Reads a letter in which `[1]` is a marker and the last lines are the notes, in that order. */
function read(letter: string, ...notes: string[]) {
  let text = '';
  const markers: number[] = [];
  for (const part of letter.split(/\[\d\]/)) {
    text += part;
    markers.push(text.length);
  }
  const footnotes = notes.map((words, index) => {
    const start = text.length + 2;
    text += `\n\n${words}`;
    return { at: markers[index]!, label: String(index + 1), note: { start, end: text.length } };
  });
  const references = withFootnoteReferences(text, footnotes, findReferences(text));
  expect(references.map(({ start, end }) => text.slice(start, end))).toEqual(
    references.map((each) => each.text),
  );
  return references.map(({ id, explicit, text: words }) => [words, id, explicit]);
}

describe('a footnote that cites one document', () => {
  it('makes a reference of the words that name it', () => {
    const text = 'In mijn brief d.d. 22 december 2010 heb ik\n\nKamerstukken II 2010/11, 30 573, nr. 61.';
    const note = { start: 44, end: text.length };
    const [implicit, explicit] = withFootnoteReferences(
      text,
      [{ at: 35, label: '1', note }],
      findReferences(text),
    );
    expect(implicit).toEqual({
      type: 'kamerstuk',
      id: 'kst-30573-61',
      start: 3,
      end: 35,
      text: 'mijn brief d.d. 22 december 2010',
      url: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
      confidence: 'likely',
      reason: 'through-footnote',
      explicit: false,
    });
    expect(explicit).toMatchObject({ id: 'kst-30573-61', explicit: true });
  });

  it('may cite it twice', () => {
    expect(
      read('de brief van 12 mei 2023[1].', 'Kamerstuk 30 573, nr. 61; zie ook Kamerstuk 30 573, nr. 61.')[0],
    ).toEqual(['de brief van 12 mei 2023', 'kst-30573-61', false]);
  });

  it('makes no reference of words that name no document', () => {
    expect(read('de herziening van het GEAS[1].', 'Kamerstuk 32 317, nr. 516.')).toEqual([
      ['Kamerstuk 32 317, nr. 516', 'kst-32317-516', true],
    ]);
  });

  it('makes no reference over one that stands there', () => {
    const references = read(
      'de brief van 12 mei 2023 (Kamerstuk 30 573, nr. 60)[1]',
      'Kamerstuk 30 573, nr. 61.',
    );
    expect(references.map(([, , explicit]) => explicit)).toEqual([true, true]);
  });

  it('gives words with two footnotes to the first', () => {
    const references = read(
      'de brief van 12 mei 2023[1],[2] en',
      'Kamerstuk 30 573, nr. 61.',
      'Kamerstuk 30 573, nr. 62.',
    );
    expect(references.map(([, id]) => id)).toEqual(['kst-30573-61', 'kst-30573-61', 'kst-30573-62']);
  });
});

describe('a footnote that leads nowhere', () => {
  it.each([
    ['two documents', 'Kamerstuk 30 573, nrs. 61 en 62.'],
    ['a range', 'Kamerstuk 30 573, nrs. 5 t/m 9.'],
    ['no document', 'Ter inzage gelegd bij het Centraal Informatiepunt.'],
    ['a law', 'Artikel 3:1 van de Algemene wet bestuursrecht.'],
    ['a dossier', 'Dossier 30 573.'],
  ])('cites %s', (_, note) => {
    const references = read('mijn brief van 12 mei 2023[1].', note);
    expect(references.filter(([, , explicit]) => explicit === false)).toEqual([]);
  });
});
