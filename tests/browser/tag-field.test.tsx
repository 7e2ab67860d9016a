import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import '../../components/basics/base.css';
import type { EditDraft } from '../../components/passage/passage-actions';
import { PassageEditor } from '../../components/passage/passage-editor';
import { passageActions, render, unmount } from '../dom/components/render';
import { snippet } from '../dom/components/samples';

const TAGS = ['asiel', 'asielzoekers', 'EU'];
const kept = snippet(1, { note: '', tags: [] });
const saved = vi.fn<(note: string, tags: string[]) => void>();

/** An editor that remembers what is typed in it. */
function Editor() {
  const [draft, setDraft] = useState<EditDraft>({ note: '', tags: '', base: kept });
  return (
    <main>
      <h1>Kamernoot</h1>
      <PassageEditor
        current={kept}
        draft={draft}
        onDraft={setDraft}
        onSave={async (note, tags) => {
          saved(note, tags);
          return 'saved';
        }}
        onCancel={() => {}}
        focus={false}
      />
    </main>
  );
}

const field = (): HTMLInputElement => document.querySelector('input')!;
const offered = () => Array.from(document.querySelectorAll('[role=option]'), (option) => option.textContent);
const active = () =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
const strike = (keys: string) => userEvent.keyboard(keys);
async function answer(tags: string[]): Promise<void> {
  await expect.poll(offered).toEqual(tags);
}
/** The list comes some time after a key: nothing here can be wrapped into one act. */
const actsWrapped = (wrapped: boolean) => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: wrapped });

beforeEach(async () => {
  saved.mockClear();
  await browserPage.viewport(280, 800);
  const completeTag = async (typed: string) => TAGS.filter((tag) => tag.startsWith(typed));
  await render(<Editor />, { actions: passageActions({ completeTag }) });
  actsWrapped(false);
  field().focus();
});
afterEach(() => {
  actsWrapped(true);
  return unmount();
});

test('tags are offered while one is typed, gone through with the arrows and taken with Enter', async () => {
  await strike('EU, as');
  await answer(['asiel', 'asielzoekers']);
  await strike('{ArrowDown}{ArrowDown}');
  await expect.poll(active).toBe('asielzoekers');
  await strike('{Enter}');
  await expect.poll(() => field().value).toBe('EU, asielzoekers, ');
  await answer([]);
  expect(document.activeElement).toBe(field());
  expect(saved).not.toHaveBeenCalled();
  await strike('as');
  await answer(['asiel']);
});

test('a tag can be pressed, and the keyboard stays in the field', async () => {
  await strike('as');
  await answer(['asiel', 'asielzoekers']);
  await userEvent.click(document.querySelector('[role=option]')!);
  await expect.poll(() => field().value).toBe('asiel, ');
  expect(document.activeElement).toBe(field());
});

test('whoever takes none is not disturbed: Escape closes the list, Enter saves', async () => {
  await strike('as');
  await answer(['asiel', 'asielzoekers']);
  await strike('{Escape}');
  await answer([]);
  expect(field().value).toBe('as');
  await strike('iel');
  await answer(['asielzoekers']);
  await strike('{Enter}');
  await expect.poll(() => saved.mock.calls).toEqual([['', ['asiel']]]);
});

test('the list has nothing that axe objects to, and stays inside a narrow panel', async () => {
  await strike('as');
  await answer(['asiel', 'asielzoekers']);
  const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
});
