import { afterAll, afterEach, expect, test } from 'vitest';
import '../../components/basics/base.css';
import { render, unmount } from '../dom/components/render';
import { emulateMedia } from './emulate-media';
import { STORIES } from './stories';

const preferStillness = (value: 'reduce' | 'no-preference') => emulateMedia('prefers-reduced-motion', value);

afterEach(unmount);
afterAll(() => preferStillness('no-preference'));

/** What moves by itself, or would when it changes. */
function moving(): string[] {
  const still = (durations: string) => durations.split(',').every((duration) => parseFloat(duration) === 0);
  return Array.from(document.querySelectorAll('*')).flatMap((element) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
    const moves = (animationName !== 'none' && !still(animationDuration)) || !still(transitionDuration);
    return moves ? [element.outerHTML] : [];
  });
}

test('a message that appears moves, for whoever does not mind', async () => {
  await preferStillness('no-preference');
  await render(STORIES.find(({ name }) => name === 'a passage that was deleted')?.content);
  expect(moving()).not.toEqual([]);
});

test.each(STORIES)('$name does not move for whoever prefers stillness', async (story) => {
  await preferStillness('reduce');
  await render(story.content, { actions: story.actions });
  expect(moving()).toEqual([]);
});
