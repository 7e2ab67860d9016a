import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPageText } from '../../../utils/text/page-text';

function hidden(html: string) {
  document.body.innerHTML = html;
  const page = readPageText(document.body);
  return page.hidden.map(({ start, end, how }) => [page.text.slice(start, end).trim(), how]);
}

afterEach(() => vi.restoreAllMocks());

describe('parts of a page that nobody sees', () => {
  it.each([
    ['<p>a</p><p hidden>b</p><p>c</p>', [['b', 'unseen']]],
    ['<p>a<span aria-hidden="true">b</span>c</p>', [['b', 'unseen']]],
    ['<p hidden="until-found">b</p><p>c</p>', [['b', 'closed']]],
    ['<p>a</p><details><summary>b</summary><p>c</p><p>d</p></details><p>e</p>', [['c\n\nd', 'closed']]],
    ['<dialog><p>a</p></dialog><p>b</p>', [['a', 'closed']]],
    ['<div hidden><p>a</p><p hidden>b</p></div><p>c</p>', [['a\n\nb', 'unseen']]],
    ['<details open><summary>a</summary>b</details><dialog open>c</dialog><p aria-hidden="false">d</p>', []],
  ])('are told: %s', (html, parts) => {
    expect(hidden(html)).toEqual(parts);
  });

  it('keep their place where words before them lose a hyphen', () => {
    expect(hidden('<p>migratie-<br>beleid</p><p hidden>b</p>')).toEqual([['b', 'unseen']]);
  });
});
