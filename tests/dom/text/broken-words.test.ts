import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageText } from '../../../utils/text/page-text';
import { piecesOf, rangeOf, spanOf } from '../../../utils/text/positions';

function read(html: string) {
  document.body.innerHTML = html;
  return readPageText(document.body);
}

describe('a word that a line end breaks', () => {
  it.each([
    ['at a line break', '<p>het migratie-<br>beleid</p>'],
    ['at a line break with white space', '<p>het migratie- <br>\n   beleid</p>'],
    ['in preformatted text', '<pre>het migratie-\n  beleid</pre>'],
    ['in two elements of preformatted text', '<pre>het <b>migratie-</b>\n<i>beleid</i></pre>'],
    ['where it may be broken', '<p>het migratie&shy;beleid</p>'],
    ['where it may be broken, at a line break', '<p>het migratie&shy;<br>beleid</p>'],
  ])('is one word: %s', (_, html) => {
    const page = read(html);
    expect(page.text).toBe('het migratiebeleid');
    const whole = { start: 4, end: 18 };
    expect(
      rangeOf(page, whole)
        ?.toString()
        .replaceAll(/[-\s\u00AD]/g, ''),
    ).toBe('migratiebeleid');
    expect(spanOf(page, rangeOf(page, whole)!)).toEqual(whole);
  });

  it.each([
    ['<p>in-<br>en uitvoer</p>', 'in-\nen uitvoer'],
    ['<p>21501-<br>08</p>', '21501-\n08'],
    ['<p>Noord-<br>Holland</p>', 'Noord-\nHolland'],
    ['<p>de brief -<br>zie boven</p>', 'de brief -\nzie boven'],
    ['<p>migratie-</p><p>beleid</p>', 'migratie-\n\nbeleid'],
    ['<p>migratie- beleid</p>', 'migratie- beleid'],
  ])('keeps its hyphen in %s', (html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('is a link or a passage in one piece', () => {
    const page = read('<p>een beleids&shy;nota</p>');
    const node = document.querySelector('p')!.firstChild;
    expect(piecesOf(page, { start: 4, end: 15 })).toMatchObject([{ node, from: 4, to: 16 }]);
  });
});

describe('what is left out', () => {
  it('leaves every other character at its place', () => {
    const piece = constantFrom(
      'een',
      ' ',
      'mi-',
      '<br>',
      'ab',
      '&shy;',
      '<b>twee</b>',
      '<sup>1</sup>',
      '</p><p>',
    );
    assert(
      property(array(piece, { maxLength: 30 }), (pieces) => {
        const page = read(`<p>${pieces.join('')}</p>`);
        const places = Array.from(page.text, (_, start) => piecesOf(page, { start, end: start + 1 })[0]);
        // What stands in no node is a line feed between two.
        const characters = places.map((place) => place?.node.data.slice(place.from, place.to) ?? '\n');
        expect(characters.join('')).toBe(page.text);
      }),
    );
  });
});
