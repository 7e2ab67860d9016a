import { afterEach, expect, test } from 'vitest';
import { readPageText } from '../../utils/text/page-text';
import { LinkedPage, simpleReferences } from '../dom/links/linking';

afterEach(() => document.body.replaceChildren());

const SENTENCE = `De Kamer ${'vraagt de minister om een brief '.repeat(4)}zoals in Kamerstuk 30 573, nr. 61. `;

/** How long it takes to make and to take away the links of one text node, in milliseconds. */
function timeOf(sentences: number): number {
  const said = SENTENCE.repeat(sentences);
  const paragraph = document.createElement('p');
  paragraph.textContent = said;
  document.body.replaceChildren(paragraph);
  // As in a page that is open: it was laid out.
  paragraph.getBoundingClientRect();
  const { links, watch } = new LinkedPage();
  const page = readPageText(document.body);
  const references = simpleReferences(page.text);
  const start = performance.now();
  links.apply(page, references);
  const made = links.size;
  links.removeAll();
  const time = performance.now() - start;
  watch.stop();
  expect(made).toBe(sentences);
  expect(paragraph.childNodes.length).toBe(1);
  expect(paragraph.textContent).toBe(said);
  return time;
}

/** The lowest of several: one measurement may be disturbed, all of them are not. */
function growth(small: number, large: number, bound: number): number {
  const shortestOf = (sentences: number): number => Math.min(...[1, 2, 3].map(() => timeOf(sentences)));
  let lowest = Infinity;
  for (let attempt = 0; attempt < 5 && lowest >= bound; attempt++) {
    lowest = Math.min(lowest, shortestOf(large) / shortestOf(small));
  }
  return lowest;
}

test('links in one text of a megabyte take as many times longer as there are more of them', () => {
  timeOf(500);
  // Eight times as many: work that grows with the square would take sixty-four times as long.
  expect(growth(800, 6_400, 24)).toBeLessThan(24);
});
