import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NotebookQuestion, SavedSearch } from '../../../components/notebook/notebook-question';
import { notebook, plainPassages } from './notebook';
import { click, find, passageActions, render, type, unmount } from './render';
import { snippet } from './samples';

/** jsdom has no layout: a list is as high as its cards are said to be. */
const CARD_HEIGHT = 200;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(CARD_HEIGHT);
  vi.stubGlobal('scrollTo', vi.fn<typeof scrollTo>());
});
afterEach(async () => {
  await unmount();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const onQuestion = () => vi.fn<(question: NotebookQuestion) => void>();
const spoken = () => find('output').textContent;
const wait = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));
const field = () => find<HTMLInputElement>('input[type="search"]', 'Search the notebook');
const cards = () => Array.from(document.querySelectorAll('article'));
const options = () => Array.from(document.querySelectorAll('[role="option"]'), (one) => one.textContent);

async function press(key: string, element: Element | null = document.activeElement): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await wait(100);
}

describe('the search box', () => {
  test('hands over what is typed, as it is typed', async () => {
    const asked = onQuestion();
    await render(notebook({ onQuestion: asked }));
    await type(field(), 'asi');
    expect(asked).toHaveBeenLastCalledWith({ query: 'asi', order: 'relevance', grouping: 'none' });
  });

  test('offers how the query can go on while it is typed, and completes it', async () => {
    const asked = onQuestion();
    const suggestions = [{ kind: 'tag' as const, label: 'asiel', query: 'tag:asiel' }];
    await render(notebook({ onQuestion: asked, suggestions, query: 'as' }));
    expect(options()).toEqual([]);
    await act(async () => field().focus());
    await type(field(), 'asi');
    expect(options()).toEqual(['tag asiel']);
    await click(find('[role="option"]'));
    expect(asked.mock.lastCall?.[0].query).toBe('tag:asiel ');
  });

  test('closes what it offers with Escape, and leaves the query as it is', async () => {
    const asked = onQuestion();
    const suggestions = [{ kind: 'tag' as const, label: 'asiel', query: 'tag:asiel' }];
    await render(notebook({ onQuestion: asked, suggestions, query: 'as' }));
    await act(async () => field().focus());
    await type(field(), 'asi');
    await press('Escape', field());
    expect(options()).toEqual([]);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('gets the keyboard when a slash is pressed, and not while something is typed', async () => {
    await render(notebook());
    await press('/', document.body);
    expect(document.activeElement).toBe(field());
    const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    field().dispatchEvent(slash);
    expect(slash.defaultPrevented).toBe(false);
  });

  test('shows what was understood as filters, each to be taken away', async () => {
    const asked = onQuestion();
    await render(notebook({ onQuestion: asked, query: 'asiel tag:visa -van:leers na:2018 in:notitie -wet' }));
    const chips = Array.from(document.querySelectorAll('.search-chips button'), (one) => one.textContent);
    expect(chips).toEqual(['tag: visa', 'not from: leers', 'after: 2018', 'in: notitie', 'not “wet”']);
    await click(find('.search-chips button', 'not from: leers'));
    expect(asked.mock.lastCall?.[0].query).toBe('asiel tag:visa na:2018 in:notitie -wet');
    expect(document.activeElement).toBe(field());
  });

  test('filters by tags that are switched on and off', async () => {
    const asked = onQuestion();
    await render(notebook({ onQuestion: asked, query: 'brief' }));
    const tag = find('button[aria-pressed]', 'asiel');
    expect(tag.getAttribute('aria-pressed')).toBe('false');
    await click(tag);
    expect(asked.mock.lastCall?.[0].query).toBe('brief tag:asiel');
    await render(notebook({ onQuestion: asked, query: 'brief tag:asiel' }));
    expect(find('button[aria-pressed]', 'asiel').getAttribute('aria-pressed')).toBe('true');
    await click(find('button[aria-pressed]', 'asiel'));
    expect(asked.mock.lastCall?.[0].query).toBe('brief');
  });

  test('shows a tag that is switched on there alone, and before the others', async () => {
    await render(notebook({ query: 'brief tag:EU -tag:asiel' }));
    const chips = Array.from(document.querySelectorAll('.search-chips button'), (one) => one.textContent);
    expect(chips).toEqual(['not tag: asiel']);
    const switches = Array.from(document.querySelectorAll('button[aria-pressed]'), (one) => one.textContent);
    expect(switches).toEqual(['EU 1', 'asiel 2']);
  });

  test('shows the most used tags first, and all when asked, with numbers as the language writes them', async () => {
    const tags = Array.from({ length: 30 }, (_, number) => ({
      tag: `label ${number}`,
      count: 1795 - number,
    }));
    await render(notebook({ tags }));
    expect(find('button[aria-pressed]').textContent).toBe('label 0 1,795');
    expect(document.querySelectorAll('button[aria-pressed]').length).toBeLessThan(30);
    await click(find('button', 'All 30 tags'));
    expect(document.querySelectorAll('button[aria-pressed]')).toHaveLength(30);
  });
});

describe('the results', () => {
  test('are counted aloud once, when typing has stopped', async () => {
    await render(notebook());
    await render(notebook({ query: 'a', passages: plainPassages(2) }));
    await wait(300);
    await render(notebook({ query: 'as', passages: plainPassages(1) }));
    expect(spoken()).toBe('');
    await wait(1000);
    expect(spoken()).toBe('1 found');
  });

  test('are not spoken of when the view is opened', async () => {
    await render(notebook());
    await wait(2000);
    expect(spoken()).toBe('');
  });

  test('have the words that were found marked', async () => {
    const passages = [
      {
        snippet: snippet(1, { quote: 'Het asielbeleid', tags: ['asiel'] }),
        matches: [
          { field: 'quote' as const, index: 0, ranges: [[4, 9]] as [number, number][] },
          { field: 'tags' as const, index: 0, ranges: [[0, 5]] as [number, number][] },
        ],
      },
    ];
    await render(notebook({ query: 'asiel', passages }));
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
      'asiel',
      'asiel',
    ]);
  });

  test('show the words that were found, also far into a long text', async () => {
    const quote = `${'woorden vooraf '.repeat(60)}evenwicht ${'en daarna '.repeat(60)}`;
    const start = quote.indexOf('evenwicht');
    const ranges: [number, number][] = [[start, start + 9]];
    const passages = [
      { snippet: snippet(1, { quote }), matches: [{ field: 'quote' as const, index: 0, ranges }] },
    ];
    await render(notebook({ query: 'evenwicht', passages }));
    expect(find('blockquote mark').textContent).toBe('evenwicht');
    expect(find('blockquote').textContent.length).toBeLessThan(400);
  });

  test('stand in the document as far as they are in view, and say how many they are', async () => {
    await render(notebook({ passages: plainPassages(500) }));
    expect(cards().length).toBeGreaterThan(2);
    expect(cards().length).toBeLessThan(30);
    const [first] = document.querySelectorAll('.passage-results > li');
    expect(first?.getAttribute('aria-setsize')).toBe('500');
    expect(first?.getAttribute('aria-posinset')).toBe('1');
  });

  test('are asked for when the end of those that are there is near', async () => {
    const onMore = vi.fn<() => void>();
    await render(notebook({ passages: plainPassages(100), total: 300, onMore }));
    expect(onMore).not.toHaveBeenCalled();
    await render(notebook({ passages: plainPassages(8), total: 300, onMore }));
    expect(onMore).toHaveBeenCalled();
  });

  test('are walked through with the arrows, and opened with Enter', async () => {
    const actions = passageActions();
    const passages = plainPassages(100);
    await render(notebook({ passages }), { actions });
    await act(async () => field().focus());
    await press('ArrowDown', field());
    expect(document.activeElement).toBe(cards()[0]);
    await press('ArrowDown');
    expect(document.activeElement).toBe(cards()[1]);
    await press('Enter');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(passages[1]!.snippet);
    await press('End');
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('100');
    await press('Home');
    await press('PageDown');
    const position = () => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    expect(position()).toBeGreaterThan(2);
    await press('PageUp');
    expect(position()).toBe(1);
    await press('ArrowUp');
    expect(document.activeElement).toBe(field());
    await press('Enter', field());
    expect(document.activeElement).toBe(cards()[0]);
  });

  test('lead to the very last of them with End, also when only the first are there', async () => {
    const onMore = vi.fn<(least?: number) => void>();
    const position = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
    await render(notebook({ passages: plainPassages(40), total: 90, onMore }));
    await act(async () => cards()[0]!.focus());
    await press('End');
    expect(position()).toBe('40');
    expect(onMore.mock.calls).toEqual([[90]]);
    await render(notebook({ passages: plainPassages(90), total: 90, onMore }));
    expect(position()).toBe('90');
  });

  test('do not take somebody to the last of them who went elsewhere meanwhile', async () => {
    const position = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
    await render(notebook({ passages: plainPassages(40), total: 90 }));
    await act(async () => cards()[0]!.focus());
    await press('End');
    await press('Home');
    await render(notebook({ passages: plainPassages(90), total: 90 }));
    expect(position()).toBe('1');
  });

  test('stop the Tab key at one of them', async () => {
    await render(notebook());
    expect(cards().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  test('have the name of what they stand together by above the first of them', async () => {
    const groups = [
      { label: 'Dossier 30\u00A0573', dossier: '30573', count: 2 },
      { label: null, dossier: null, count: 1200 },
    ];
    const dossierTitles = new Map([['30573', 'Migratiebeleid']]);
    await render(notebook({ total: 1202, groups, dossierTitles, question: { grouping: 'dossier' } }));
    const headings = Array.from(document.querySelectorAll('h3'), (one) => one.textContent);
    expect(headings).toEqual([
      'Dossier 30\u00A0573 2 passages Migratiebeleid',
      'Without dossier 1,200 passages',
    ]);
    const first = Array.from(
      document.querySelectorAll('.passage-results > li'),
      (one) => one.querySelector('h3') !== null,
    );
    expect(first).toEqual([true, false, true]);
  });

  test('are put in another order when asked', async () => {
    const asked = onQuestion();
    await render(notebook({ onQuestion: asked }));
    const order = find<HTMLSelectElement>('select');
    await act(async () => {
      order.value = 'date';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(asked).toHaveBeenLastCalledWith({ query: '', order: 'date', grouping: 'none' });
  });
});

describe('when nothing was found', () => {
  test('it is said what was tried, with what comes nearest and the way back', async () => {
    const asked = onQuestion();
    const alternatives = [{ query: 'fregatten', total: 4 }];
    await render(notebook({ query: 'fregat tag:EU', passages: [], alternatives, onQuestion: asked }));
    expect(find('.empty-state').textContent).toContain('Nothing fits “fregat tag:EU”');
    await click(find('.empty-state button', 'fregatten'));
    expect(asked.mock.lastCall?.[0].query).toBe('fregatten');
    await click(find('button', 'Show all passages'));
    expect(asked.mock.lastCall?.[0].query).toBe('');
  });

  test('and nothing is kept yet, it is said what to do', async () => {
    await render(notebook({ passages: [], kept: 0 }));
    expect(find('.empty-state').textContent).toContain('Your notebook is empty');
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('saved searches', () => {
  const search = { name: 'Migratie', query: 'tag:EU', order: 'date' as const, grouping: 'letter' as const };

  test('are listed while the box is empty, to be run and deleted', async () => {
    const asked = onQuestion();
    const onDeleteSaved = vi.fn<(search: SavedSearch) => void>();
    await render(notebook({ saved: [search], onQuestion: asked, onDeleteSaved }));
    await click(find('.saved-searches button', 'Migratie'));
    expect(asked).toHaveBeenLastCalledWith({ query: 'tag:EU', order: 'date', grouping: 'letter' });
    await click(find('.saved-searches button', 'Delete the search Migratie'));
    expect(onDeleteSaved).toHaveBeenCalledExactlyOnceWith(search);
    expect(document.activeElement).toBe(field());
    await render(notebook({ saved: [search], query: 'x' }));
    expect(document.querySelector('.saved-searches')).toBeNull();
  });

  test('get a name that says something, and what was typed stays when they cannot be written', async () => {
    const onSave = vi.fn<(name: string) => Promise<boolean>>().mockResolvedValueOnce(false);
    onSave.mockResolvedValueOnce(true);
    await render(notebook({ query: 'tag:EU', onSave }));
    await click(find('button', 'Save this search'));
    const name = find<HTMLInputElement>('.save-search input');
    expect(name.value).toBe('tag:EU');
    await type(name, '  ');
    await click(find('.save-search button', 'Save'));
    expect(onSave).not.toHaveBeenCalled();
    await type(name, ' Europa ');
    await click(find('.save-search button', 'Save'));
    expect(onSave).toHaveBeenLastCalledWith('Europa');
    expect(find('[role="alert"]').textContent).toContain('Not saved');
    expect(name.value).toBe('Europa ');
    await click(find('.save-search button', 'Save'));
    expect(document.querySelector('.save-search')).toBeNull();
    expect(document.activeElement).toBe(find('button', 'Save this search'));
  });

  test('are given up with Escape, and the keyboard is where it was', async () => {
    const asked = onQuestion();
    await render(notebook({ query: 'tag:EU', onQuestion: asked }));
    await click(find('button', 'Save this search'));
    await press('Escape', find('.save-search input'));
    expect(document.querySelector('.save-search')).toBeNull();
    expect(document.activeElement).toBe(find('button', 'Save this search'));
    expect(asked).not.toHaveBeenCalled();
  });
});

test('the notebook says how far it is while it is made searchable', async () => {
  await render(notebook({ query: 'asiel', indexed: 0.4 }));
  expect(find('progress').getAttribute('value')).toBe('0.4');
});
