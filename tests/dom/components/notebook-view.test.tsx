import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NotebookView, type NotebookViewProps } from '../../../components/notebook-view';
import { click, find, render, type, unmount } from './render';
import { snippet } from './samples';

/** jsdom has no layout, so nothing ever comes into view by itself: a test says when. */
let comesIntoView: () => void = () => {};
class Observer {
  constructor(notify: (entries: { isIntersecting: boolean }[]) => void) {
    comesIntoView = () => notify([{ isIntersecting: true }]);
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(async () => {
  await unmount();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const noTags: ReadonlySet<string> = new Set();

function view(known: Partial<NotebookViewProps> & { count?: number } = {}) {
  const count = known.count ?? 3;
  const passages = Array.from({ length: count }, (_, number) => ({ snippet: snippet(number), matches: [] }));
  return (
    <NotebookView
      suggestions={[]}
      query=""
      onQuery={() => {}}
      tags={[
        { tag: 'asiel', count: 2 },
        { tag: 'EU', count: 1 },
      ]}
      chosenTags={noTags}
      onChooseTags={() => {}}
      passages={passages}
      total={count}
      {...known}
    />
  );
}

const spoken = () => find('output').textContent;
const wait = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

describe('the notebook', () => {
  test('hands over what is typed, as it is typed', async () => {
    const onQuery = vi.fn<(query: string) => void>();
    await render(view({ onQuery }));
    const field = find<HTMLInputElement>('input[type="search"]', 'Search the notebook');
    await type(field, 'asi');
    expect(onQuery).toHaveBeenLastCalledWith('asi');
  });

  test('offers how the query can go on, and completes it', async () => {
    const onQuery = vi.fn<(query: string) => void>();
    await render(
      view({
        onQuery,
        query: 'asi',
        suggestions: [{ kind: 'tag', label: 'asiel', query: 'tag:asiel' }],
      }),
    );
    const suggestion = find('ul[aria-label="Suggestions"] button');
    expect(suggestion.textContent).toBe('tag asiel');
    await click(suggestion);
    expect(onQuery).toHaveBeenLastCalledWith('tag:asiel');
  });

  test('says how many were found, once, when typing has stopped', async () => {
    await render(view());
    await render(view({ query: 'a', count: 2, total: 3 }));
    await wait(300);
    await render(view({ query: 'as', count: 1, total: 3 }));
    expect(spoken()).toBe('');
    await wait(1000);
    expect(spoken()).toBe('1 passage found');
  });

  test('says nothing when it is opened', async () => {
    await render(view());
    await wait(2000);
    expect(spoken()).toBe('');
  });

  test('marks the words that were found', async () => {
    const passages = [
      {
        snippet: snippet(1, { quote: 'Het asielbeleid', tags: ['asiel'] }),
        matches: [
          { field: 'quote' as const, index: 0, ranges: [[4, 9]] as [number, number][] },
          { field: 'tags' as const, index: 0, ranges: [[0, 5]] as [number, number][] },
        ],
      },
    ];
    await render(view({ query: 'asiel', passages }));
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
      'asiel',
      'asiel',
    ]);
  });

  test('shows the words that were found, also far into a long text', async () => {
    const quote = `${'woorden vooraf '.repeat(60)}evenwicht ${'en daarna '.repeat(60)}`;
    const start = quote.indexOf('evenwicht');
    const ranges: [number, number][] = [[start, start + 9]];
    const passages = [
      { snippet: snippet(1, { quote }), matches: [{ field: 'quote' as const, index: 0, ranges }] },
    ];
    await render(view({ query: 'evenwicht', passages }));
    expect(find('blockquote mark').textContent).toBe('evenwicht');
    expect(find('blockquote').textContent.length).toBeLessThan(400);
  });

  test('filters by tags that are switched on and off', async () => {
    const onChooseTags = vi.fn<(chosen: ReadonlySet<string>) => void>();
    await render(view({ onChooseTags }));
    const tag = find('button[aria-pressed]', 'asiel');
    expect(tag.getAttribute('aria-pressed')).toBe('false');
    await click(tag);
    expect([...(onChooseTags.mock.lastCall?.[0] ?? [])]).toEqual(['asiel']);
    await render(view({ chosenTags: new Set(['asiel']) }));
    expect(find('button[aria-pressed]', 'asiel').getAttribute('aria-pressed')).toBe('true');
  });

  test('shows the most used tags first, and all when asked', async () => {
    const tags = Array.from({ length: 20 }, (_, number) => ({ tag: `label ${number}`, count: 20 - number }));
    await render(view({ tags }));
    expect(document.querySelectorAll('button[aria-pressed]')).toHaveLength(8);
    await click(find('button', 'All 20 tags'));
    expect(document.querySelectorAll('button[aria-pressed]')).toHaveLength(20);
  });

  test('shows fifty passages, and fifty more when the end comes into view or is asked for', async () => {
    await render(view({ count: 130 }));
    expect(document.querySelectorAll('article')).toHaveLength(50);
    await act(async () => comesIntoView());
    expect(document.querySelectorAll('article')).toHaveLength(100);
    await click(find('button', 'Show more'));
    expect(document.querySelectorAll('article')).toHaveLength(130);
    expect(document.querySelector('.load-more')).toBeNull();
  });

  test('says what to do when nothing was found, and offers the way back', async () => {
    const onQuery = vi.fn<(query: string) => void>();
    await render(view({ query: 'fregat', passages: [], onQuery }));
    expect(find('.empty-state').textContent).toContain('Nothing found');
    await click(find('button', 'Show all passages'));
    expect(onQuery).toHaveBeenCalledWith('');
  });

  test('says what to do when nothing is kept yet', async () => {
    await render(view({ count: 0 }));
    expect(find('.empty-state').textContent).toContain('Your notebook is empty');
    expect(document.querySelector('input')).toBeNull();
  });
});
