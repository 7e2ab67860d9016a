import { act, useEffect, useState, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkedPage } from './linking';

let page: LinkedPage;
let root: Root;
let container: HTMLElement;
const errors = vi.fn();

interface PageState {
  lead: string;
  paragraphs: string[];
  note: string | null;
}

/** The state setter of the rendered page. */
const rendered: { change: (state: PageState) => void } = { change: () => {} };

const FIRST: PageState = {
  lead: 'Zie Kamerstuk 30 573, nr. 61',
  paragraphs: ['Eerst Kamerstuk 19 637, nr. 1385 gelezen.', 'Dan Kamerstuk 32 317, nr. 516.'],
  note: 'Kamerstuk 22 112, nr. 7',
};

/** Text beside other text, text alone in an element, a list, and text that comes and goes. */
function Letter(): ReactNode {
  const [state, setState] = useState(FIRST);
  useEffect(() => {
    rendered.change = setState;
  }, []);
  return (
    <main>
      <h1>
        {state.lead} en <b>meer</b> {state.note}
      </h1>
      {state.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </main>
  );
}

/** What a reader sees, as React alone would have made it. */
function expected(state: PageState): string {
  return [`${state.lead} en meer ${state.note ?? ''}`, ...state.paragraphs].join('');
}

async function render(state: PageState): Promise<void> {
  act(() => rendered.change(state));
  await page.settle();
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  errors.mockClear();
  vi.spyOn(console, 'error').mockImplementation(errors);
  document.body.innerHTML = '<div id="root"></div>';
  container = document.querySelector('#root')!;
  page = new LinkedPage();
  root = createRoot(container, { onUncaughtError: errors, onRecoverableError: errors });
  act(() => root.render(<Letter />));
  page.read();
  expect(page.linkedWords).toHaveLength(4);
});

afterEach(() => {
  act(() => root.unmount());
  page.watch.stop();
  expect(errors).not.toHaveBeenCalled();
});

describe('a page rendered by React', () => {
  const states: [string, PageState][] = [
    ['writes another text', { ...FIRST, lead: 'Zie toch Kamerstuk 36 600, nr. 2' }],
    ['takes the reference out of a text', { ...FIRST, lead: 'Niets' }],
    ['drops a paragraph', { ...FIRST, paragraphs: FIRST.paragraphs.slice(1) }],
    ['drops every paragraph', { ...FIRST, paragraphs: [] }],
    ['turns its paragraphs round', { ...FIRST, paragraphs: FIRST.paragraphs.toReversed() }],
    ['takes a text node away', { ...FIRST, note: null }],
    ['changes everything', { lead: '', paragraphs: ['Kamerstuk 11 111, nr. 1'], note: 'x' }],
  ];

  it.each(states)('keeps its text when it %s', async (_, state) => {
    await render(state);
    expect(container.textContent).toBe(expected(state));
    page.read();
    expect(container.textContent).toBe(expected(state));
    const words = expected(state).match(/Kamerstuk \d{2} \d{3}, nr\. \d+/g) ?? [];
    expect(page.linkedWords).toEqual(words);
  });

  it.each(states)('goes back after it %s', async (_, state) => {
    await render(state);
    page.read();
    await render(FIRST);
    page.read();
    expect(container.textContent).toBe(expected(FIRST));
    expect(page.linkedWords).toHaveLength(4);
  });

  it('has no doubled text at the moment React is done, before anything is painted', async () => {
    act(() => rendered.change({ ...FIRST, lead: 'Zie toch Kamerstuk 36 600, nr. 2' }));
    await Promise.resolve();
    expect(container.textContent).toBe(expected({ ...FIRST, lead: 'Zie toch Kamerstuk 36 600, nr. 2' }));
  });

  it('can be taken away whole', () => {
    act(() => root.unmount());
    expect(container.innerHTML).toBe('');
    root = createRoot(container);
  });
});

describe('a page that React hydrates', () => {
  it('does so without a complaint when links come afterwards', async () => {
    const complaints = vi.fn();
    const host = document.createElement('div');
    host.innerHTML = renderToString(<Letter />);
    document.body.append(host);
    let hydrated!: Root;
    act(() => (hydrated = hydrateRoot(host, <Letter />, { onRecoverableError: complaints })));
    page.read();
    expect(page.linkedWords).toHaveLength(8);
    await render({ ...FIRST, lead: 'Kamerstuk 36 600, nr. 2' });
    expect(host.textContent).toBe(expected({ ...FIRST, lead: 'Kamerstuk 36 600, nr. 2' }));
    expect(complaints).not.toHaveBeenCalled();
    act(() => hydrated.unmount());
  });
});
