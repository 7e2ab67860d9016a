import { afterEach, expect, test } from 'vitest';
import { wordsAroundOf } from '../../../entrypoints/page.content/card/words-around-of';
import { OWN_LINK_ATTRIBUTE } from '../../../utils/text/layout';

afterEach(() => document.body.replaceChildren());

function around(html: string): { before: string; after: string } {
  document.body.innerHTML = html.replaceAll('<a>', `<a ${OWN_LINK_ATTRIBUTE}="reference">`);
  return wordsAroundOf([...document.querySelectorAll('a')]);
}

test('the words around a reference are those of its paragraph', () => {
  expect(
    around('<p>Ervoor.</p><p>Zie de\n  <em>bijlage</em> bij <a>30 573, nr. 61</a> (kort).</p><p>Erna.</p>'),
  ).toEqual({
    before: 'Zie de bijlage bij ',
    after: ' (kort).',
  });
});

test('a reference in several links is one', () => {
  expect(
    around('<div>HR 20 december 2019, <a>ECLI:NL:HR:</a><b><a>2019:2006</a></b> (Urgenda)</div>'),
  ).toEqual({
    before: 'HR 20 december 2019, ',
    after: ' (Urgenda)',
  });
});

test('no more of them is read than can be of use', () => {
  const { before, after } = around(`<p>${'woord '.repeat(200)}<a>30 573</a>${' woord'.repeat(200)}</p>`);
  expect([before.length, after.length]).toEqual([100, 100]);
});

test('there are none of a link that is gone', () => {
  expect(wordsAroundOf([])).toEqual({ before: '', after: '' });
});
