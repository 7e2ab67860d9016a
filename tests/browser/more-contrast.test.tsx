import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import '../../components/basics/base.css';
import { render, unmount } from '../dom/components/render';
import { unfold, violations } from './checks';
import { emulateMedia } from './emulate-media';
import { STORIES } from './stories';

const preferContrast = (value: 'more' | 'no-preference') => emulateMedia('prefers-contrast', value);

beforeAll(() => preferContrast('more'));
afterEach(unmount);
afterAll(() => preferContrast('no-preference'));

describe.each(['light', 'dark'])('in %s', (theme) => {
  test.each(STORIES)('$name has a contrast of 7 : 1 for whoever asks for more', async (story) => {
    document.documentElement.dataset['theme'] = theme;
    await render(story.content, { actions: story.actions });
    unfold();
    expect(await violations(['color-contrast-enhanced'])).toEqual([]);
  });
});

test('it is not there for whoever does not ask', async () => {
  const softText = () => getComputedStyle(document.documentElement).getPropertyValue('--kn-text-soft');
  const more = softText();
  await preferContrast('no-preference');
  expect(softText()).not.toBe(more);
});
