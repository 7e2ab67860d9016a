import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LinkedPage } from '../dom/links/linking';

let page: LinkedPage;

beforeEach(() => {
  document.body.innerHTML = '<main><p>Zie Kamerstuk 30 573, nr. 61 voor meer daarover.</p></main>';
  document.getSelection()!.removeAllRanges();
  page = new LinkedPage();
});

afterEach(() => {
  page.watch.stop();
  page.links.stop();
  document.body.replaceChildren();
});

const selected = (): string => document.getSelection()!.toString().trim();

test('what the user selects over links stays selected when these go, and when they come back', async () => {
  page.read();
  expect(page.linkedWords).toEqual(['Kamerstuk 30 573, nr. 61']);
  await userEvent.tripleClick(document.querySelector('p')!, { position: { x: 2, y: 5 } });
  const words = selected();
  expect(words).toContain('30 573, nr. 61 voor meer');
  page.watch.quietly(() => page.links.removeAll());
  expect(page.linkedWords).toEqual([]);
  expect(selected()).toBe(words);
  page.read();
  expect(page.linkedWords).toHaveLength(1);
  expect(selected()).toBe(words);
});

test('what a script selected stays as well', async () => {
  page.read();
  const told = new Promise((resolve) =>
    document.addEventListener('selectionchange', resolve, { once: true }),
  );
  document.getSelection()!.selectAllChildren(document.querySelector('main')!);
  await told;
  const words = selected();
  page.watch.quietly(() => page.links.removeAll());
  expect(selected()).toBe(words);
});
