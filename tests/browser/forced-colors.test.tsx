import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import '../../components/basics/base.css';
import { render, unmount } from '../dom/components/render';
import { unfold, violations } from './checks';
import { emulateMedia } from './emulate-media';
import { STORIES } from './stories';

/** Has the browser use the few colours that a user chose for the whole system. */
const forceColors = (value: 'active' | 'none') => emulateMedia('forced-colors', value);

beforeAll(() => forceColors('active'));
afterEach(unmount);
afterAll(() => forceColors('none'));

function looks(selector: string): string {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}`);
  const { backgroundColor, borderBlockEndColor, color } = getComputedStyle(element);
  return [backgroundColor, borderBlockEndColor, color].join(' ');
}

test('what is chosen can be told from what is not, when the system forces its colours', async () => {
  const notebook = STORIES.find(({ name }) => name === 'a search');
  await render(notebook?.content);
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(looks('[role="tab"][aria-selected="true"]')).not.toBe(looks('[role="tab"][aria-selected="false"]'));
  expect(looks('[aria-pressed="true"]')).not.toBe(looks('[aria-pressed="false"]'));
  expect(looks('mark')).not.toBe(looks('blockquote'));
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(STORIES)('$name keeps to the colours that the user chose', async (story) => {
    document.documentElement.lang = language;
    await render(story.content, { actions: story.actions, language });
    unfold();
    expect(await violations(['wcag2aa', 'wcag22aa'])).toEqual([]);
  });
});
