import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftKeeper } from '../../../entrypoints/page.content/clip-bar/draft-keeper';
import type { DraftText, SnippetDraft } from '../../../utils/notebook/types';

const PASSAGE = { id: '0190', quote: 'woorden' } as SnippetDraft;

let stored: string[];
let dropped: string[];
let keeper: DraftKeeper;
beforeEach(() => {
  vi.useFakeTimers();
  // Of this keeper alone: those of other tests still hear when the page is left.
  const notes: string[] = [];
  const ids: string[] = [];
  stored = notes;
  dropped = ids;
  keeper = new DraftKeeper({
    store: async ({ note }: DraftText) => void notes.push(note),
    drop: async (id) => void ids.push(id),
  });
});
afterEach(() => vi.useRealTimers());

const type = (note: string): void => keeper.typed(PASSAGE, { note, tags: '' });

describe('what is typed beside a selection', () => {
  test('is stored from the first letter on', () => {
    type('e');
    expect(stored).toEqual(['e']);
  });

  test('is stored again and again while the typing goes on', () => {
    let note = '';
    for (let letter = 0; letter < 50; letter++) {
      note += 'a';
      type(note);
      vi.advanceTimersByTime(100);
    }
    expect(stored.length).toBeGreaterThan(5);
    expect(stored.length).toBeLessThan(20);
    expect(stored.at(-1)!.length).toBeGreaterThan(44);
  });

  test('is stored whole when the page is left', () => {
    type('h');
    type('half af');
    dispatchEvent(new Event('pagehide'));
    expect(stored).toEqual(['h', 'half af']);
  });

  test('is stored whole when something else is selected and written about at once', () => {
    type('h');
    type('half af');
    keeper.typed({ ...PASSAGE, id: '0191', quote: 'andere woorden' }, { note: 'n', tags: '' });
    expect(stored).toEqual(['h', 'half af', 'n']);
  });

  test('is forgotten when it is kept or taken out again', () => {
    type('h');
    type('');
    expect(dropped).toEqual([PASSAGE.id]);
    vi.advanceTimersByTime(1_000);
    expect(stored).toEqual(['h']);
    expect(keeper.of(PASSAGE.quote)).toBeUndefined();
  });
});
