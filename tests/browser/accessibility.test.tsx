import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import '../../components/basics/base.css';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import '../../components/export/export-dialog.css';
import { createTranslator } from '../../utils/i18n';
import { render, unmount } from '../dom/components/render';
import { lengthened, smallTargets, tooWide, unfold, violations } from './checks';
import { STORIES } from './stories';

const ground = () => getComputedStyle(document.documentElement).backgroundColor;

beforeAll(() => {
  document.title = 'Kamernoot';
});
afterEach(unmount);

/** What is wrong with what is shown, as it is and with everything unfolded. */
async function faults(): Promise<string[]> {
  const folded = [...(await violations()), ...tooWide()];
  if (folded.length > 0 || !document.querySelector('details:not([open])')) return folded;
  unfold();
  return [...(await violations()), ...tooWide()];
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  describe.each(['light', 'dark'])('in %s', (theme) => {
    describe.each([280, 400])('%i pixels wide', (width) => {
      test.each(STORIES)(
        '$name has nothing that axe objects to, and nothing beside the edge',
        async (story) => {
          document.documentElement.lang = language;
          document.documentElement.dataset['theme'] = theme;
          await browserPage.viewport(width, 800);
          await render(story.content, { actions: story.actions, language });
          expect(await faults()).toEqual([]);
        },
      );
    });
  });
});

test.each(STORIES)('$name fits into 280 pixels in a longer language', async (story) => {
  await browserPage.viewport(280, 800);
  await render(story.content, { actions: story.actions, translator: lengthened(createTranslator('en')) });
  unfold();
  expect(tooWide()).toEqual([]);
});

test.each(STORIES)('$name can be read with text of twice the size', async (story) => {
  document.documentElement.style.fontSize = '200%';
  try {
    // A window of 640 pixels holds as much of it as one of 320 does of the usual size (WCAG 1.4.4, 1.4.10).
    await browserPage.viewport(640, 800);
    await render(story.content, { actions: story.actions, language: 'nl' });
    unfold();
    expect(tooWide()).toEqual([]);
    expect(getComputedStyle(document.body).fontSize).toBe('28px');
    for (const image of document.images) {
      expect(image.getBoundingClientRect().width).toBe(2 * Number(image.getAttribute('width')));
    }
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

test.each(STORIES)('$name has targets that can be hit', async (story) => {
  await browserPage.viewport(280, 800);
  await render(story.content, { actions: story.actions });
  unfold();
  expect(smallTargets()).toEqual([]);
});

test('the theme that is asked for is the theme that is shown', async () => {
  document.documentElement.dataset['theme'] = 'light';
  const light = ground();
  document.documentElement.dataset['theme'] = 'dark';
  expect(ground()).not.toBe(light);
});

describe('a fault is seen', () => {
  const pale = { color: '#999999', background: '#aaaaaa' };
  const onOneLine = { whiteSpace: 'nowrap' } as const;

  test.each<[string, () => ReactNode, RegExp]>([
    ['letters too pale', () => <p style={pale}>Bewaard</p>, /^color-contrast/],
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the fault
    ['a button without a name', () => <button type="button" />, /^button-name/],
    ['words beside the edge', () => <p style={onOneLine}>{'woord '.repeat(60)}</p>, /<p/],
    ['words cut off', () => <p style={{ ...onOneLine, overflow: 'hidden' }}>{'woord '.repeat(60)}</p>, /<p/],
    [
      'what is too wide within a dialog',
      () => (
        <ModalOverlay className="export-overlay" isOpen>
          <Modal className="export-modal">
            <Dialog className="export-dialog" aria-label="Exporteren">
              <div style={{ inlineSize: 500 }}>Te breed</div>
            </Dialog>
          </Modal>
        </ModalOverlay>
      ),
      /Te breed|export-modal/,
    ],
    [
      'what lies folded',
      () => (
        <details>
          <summary>Meer</summary>
          <p style={pale}>Bewaard</p>
        </details>
      ),
      /^color-contrast/,
    ],
  ])('%s', async (_, content, expected) => {
    document.documentElement.lang = 'nl';
    document.documentElement.dataset['theme'] = 'light';
    await browserPage.viewport(280, 800);
    await render(<main>{content()}</main>);
    expect(await faults()).toContainEqual(expect.stringMatching(expected));
  });

  test('a target too small', async () => {
    await render(<button style={{ inlineSize: 12, blockSize: 12, padding: 0 }}>x</button>);
    expect(smallTargets()).toHaveLength(1);
  });
});
