import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import '../../components/basics/base.css';
import { NO_QUESTION } from '../../components/notebook/notebook-question';
import { PanelFrame, type PanelView } from '../../components/panel/panel-frame';
import { PassageActionsContext } from '../../components/passage/passage-actions';
import { notebook } from '../dom/components/notebook';
import { passageActions, render, unmount } from '../dom/components/render';
import { snippet } from '../dom/components/samples';

const nothing = () => {};

/** The panel with a notebook of its own, as far as the keyboard can tell. */
function Panel() {
  const [view, setView] = useState<PanelView>('notebook');
  const [kept, setKept] = useState(
    [1, 2, 3].map((number) => snippet(number, { quote: `Passage ${number}` })),
  );
  const [question, setQuestion] = useState(NO_QUESTION);
  const [focusId, setFocusId] = useState<string | null>(null);
  const actions = passageActions({
    focusId,
    focusTaken: () => setFocusId(null),
    discard(id, nextId) {
      setFocusId(nextId);
      setKept((now) => now.filter((one) => one.id !== id));
    },
  });
  return (
    <PassageActionsContext value={actions}>
      <PanelFrame
        view={view}
        onView={setView}
        onSettings={nothing}
        notice={null}
        toast={null}
        letter={<p>The letter</p>}
        notebook={notebook({
          question,
          onQuestion: setQuestion,
          tags: ['asiel', 'EU', 'zorg'].map((tag) => ({ tag, count: 1 })),
          passages: kept.map((one) => ({ snippet: one, matches: [] })),
          kept: kept.length,
        })}
      />
    </PassageActionsContext>
  );
}

/** What a screen reader would call the place where the keyboard is. */
function place(): string {
  const active = document.activeElement;
  return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
}

/** Strikes keys, and waits until the page has answered. */
const strike = (keys: string) => act(async () => userEvent.keyboard(keys));

async function press(...keys: string[]): Promise<string[]> {
  const places: string[] = [];
  for (const key of keys) {
    await strike(`{${key}}`);
    places.push(place());
  }
  return places;
}

beforeEach(async () => {
  await browserPage.viewport(400, 800);
  await render(<Panel />);
});
afterEach(unmount);

describe('with the keyboard alone', () => {
  test('everything is reached in the order of the page; tabs and tags are one stop each', async () => {
    const stops = await press(...Array.from({ length: 12 }, () => 'Tab'));
    expect(stops).toEqual([
      'Settings',
      'Notebook',
      'Search the notebook',
      'asiel 1',
      'Order',
      'Group',
      'Ingelaste Europese migratiebijeenkomst 1',
      'Kamerstuk 32\u00A0317, nr.\u00A0516',
      'Ingelaste Europese migratiebijeenkomst 1: show the passage in its letter',
      'Copy with citation',
      'Edit note and tags',
      'Delete passage',
    ]);
  });

  test('arrows go from view to view', async () => {
    await press('Tab', 'Tab', 'ArrowLeft');
    expect(place()).toBe('This letter');
    expect(document.querySelector('[role="tabpanel"]')?.textContent).toBe('The letter');
  });

  test('arrows go from tag to tag, and the space bar switches them', async () => {
    await press('Tab', 'Tab', 'Tab', 'Tab', 'ArrowRight');
    expect(place()).toBe('EU 1');
    await strike(' ');
    const pressed = document.querySelectorAll('[aria-pressed="true"]');
    expect(Array.from(pressed, (tag) => tag.textContent)).toEqual(['EU 1']);
  });

  test('Escape empties the search', async () => {
    await press('Tab', 'Tab', 'Tab');
    await strike('asiel');
    const field = document.querySelector('input');
    expect(field?.value).toBe('asiel');
    await press('Escape');
    expect(field?.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  test('after deleting, the next passage has the focus; after the last, the one before; at the end, the list', async () => {
    await press(...Array.from({ length: 12 }, () => 'Tab'));
    expect(await press('Enter')).toEqual(['Ingelaste Europese migratiebijeenkomst 2']);
    const last = document.querySelectorAll<HTMLElement>('[aria-label="Delete passage"]')[1];
    await act(async () => last?.focus());
    expect(await press('Enter')).toEqual(['Ingelaste Europese migratiebijeenkomst 2']);
    await act(async () => document.querySelector<HTMLElement>('[aria-label="Delete passage"]')?.focus());
    await press('Enter');
    expect(document.activeElement?.className).toBe('notebook-view');
    expect(place()).toContain('Your notebook is empty');
  });

  test('where the keyboard is can be seen', async () => {
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  });
});
