import { afterEach, expect, test } from 'vitest';
import { readPageText } from '../../utils/text/page-text';

afterEach(() => document.body.replaceChildren());

test('what a style sheet hides is known as hidden, and read all the same', () => {
  document.body.innerHTML = `
    <style>.m-modal { display: none }</style>
    <main><p>Brief regering</p></main>
    <div class="m-modal" role="dialog"><div class="m-modal__content"><p>Geachte voorzitter,</p></div></div>
    <div class="m-modal"><p>Menu</p></div>
    <p>Contact</p>`;
  const page = readPageText(document.body);
  expect(page.hidden.map(({ start, end, how }) => [page.text.slice(start, end).trim(), how])).toEqual([
    ['Geachte voorzitter,', 'closed'],
    ['Menu', 'unseen'],
  ]);
});
