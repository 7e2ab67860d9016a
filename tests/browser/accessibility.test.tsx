import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import '../../components/basics/base.css';
import { createTranslator, type Translator } from '../../utils/i18n';
import { render, unmount } from '../dom/components/render';
import { STORIES } from './stories';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Smallest size of anything that can be pressed (WCAG 2.5.8), in CSS pixels. */
const LEAST_TARGET = 24;

const longer = (text: string) => `${text} ${'langer '.repeat(Math.ceil((text.length * 0.4) / 7))}`;

/** English with texts as much longer as the longest translations are. */
function lengthened(): Translator {
  const t = createTranslator('en');
  return Object.assign(((key, values) => longer(t(key, values))) as Translator, {
    language: t.language,
    date: t.date,
  });
}

const ground = () => getComputedStyle(document.documentElement).backgroundColor;

beforeAll(() => {
  document.documentElement.lang = 'en';
  document.title = 'Kamernoot';
});
afterEach(unmount);

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { runOnly: WCAG });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['light', 'dark'])('in %s', (theme) => {
  describe.each([280, 400])('%i pixels wide', (width) => {
    test.each(STORIES)(
      '$name has nothing that axe objects to, and nothing beside the edge',
      async (story) => {
        document.documentElement.dataset['theme'] = theme;
        await browserPage.viewport(width, 800);
        await render(story.content, { actions: story.actions });
        expect(await violations()).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      },
    );
  });
});

test.each(STORIES)('$name fits into 280 pixels in a longer language', async (story) => {
  await browserPage.viewport(280, 800);
  await render(story.content, { actions: story.actions, translator: lengthened() });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
});

test.each(STORIES)('$name can be read with text of twice the size', async (story) => {
  document.documentElement.style.fontSize = '200%';
  try {
    // A window of 640 pixels holds as much of it as one of 320 does of the usual size (WCAG 1.4.4, 1.4.10).
    await browserPage.viewport(640, 800);
    await render(story.content, { actions: story.actions });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
    expect(getComputedStyle(document.body).fontSize).toBe('28px');
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

test.each(STORIES)('$name reads as well in Dutch', async (story) => {
  await browserPage.viewport(280, 800);
  await render(story.content, { actions: story.actions, language: 'nl' });
  expect(await violations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
});

test.each(STORIES)('$name has targets that can be hit', async (story) => {
  await browserPage.viewport(280, 800);
  await render(story.content, { actions: story.actions });
  const targets = Array.from(document.querySelectorAll('button, a, summary, textarea, [role="tab"]'))
    .filter((target) => target.checkVisibility())
    .map((target) => ({ html: target.outerHTML, box: target.getBoundingClientRect() }));
  const small = targets.filter(({ box }) => Math.min(box.width, box.height) < LEAST_TARGET);
  expect(small.map(({ html, box }) => `${box.width} × ${box.height}: ${html}`)).toEqual([]);
});

test('the theme that is asked for is the theme that is shown', async () => {
  document.documentElement.dataset['theme'] = 'light';
  const light = ground();
  document.documentElement.dataset['theme'] = 'dark';
  expect(ground()).not.toBe(light);
});
