import { afterEach, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import '../../components/basics/base.css';
import { notebook, plainPassages } from '../dom/components/notebook';
import { passageActions, render, unmount } from '../dom/components/render';

afterEach(async () => {
  scrollTo({ top: 0 });
  await unmount();
});

test('the passage that gets the keyboard when the one before it is deleted is seen from its beginning', async () => {
  await browserPage.viewport(400, 700);
  const [first, ...others] = plainPassages(20);
  const next = others[0]!.snippet.id;
  await render(notebook({ passages: [first!, ...others] }));
  // First it is asked for, then the other one goes: as in the panel.
  await render(notebook({ passages: [first!, ...others] }), { actions: passageActions({ focusId: next }) });
  await expect.poll(() => document.activeElement?.tagName).toBe('ARTICLE');
  await render(notebook({ passages: others }));
  await expect.poll(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('1');
  await expect.poll(() => document.activeElement!.getBoundingClientRect().top).toBeGreaterThan(-1);
});
