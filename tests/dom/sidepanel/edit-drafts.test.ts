import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EditDrafts } from '../../../entrypoints/sidepanel/edit-drafts';
import type { Draft, DraftText } from '../../../utils/notebook/types';

const BASE = { revision: 1, note: 'Base', tags: [] };
const typed = (note: string) => ({ note, tags: '', base: BASE });

/** Where drafts are remembered, and which panel has which in hands. */
let stored: Map<string, DraftText>;
let claimed: Set<string>;

function panel(): EditDrafts {
  return new EditDrafts({
    async store(draft) {
      stored.set(draft.id, draft);
    },
    async drop(id) {
      stored.delete(id);
    },
    async claim(id, released) {
      if (claimed.has(id)) return false;
      claimed.add(id);
      void released.then(() => claimed.delete(id));
      return true;
    },
  });
}

const rows = (): Draft[] =>
  Array.from(stored.values(), (draft) => ({
    ...draft,
    createdAt: '',
    updatedAt: '',
    schema: 2,
  })).toReversed();

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  claimed = new Set();
});
afterEach(() => vi.useRealTimers());

describe('what is typed in a passage', () => {
  test('is stored soon, and at once when the panel closes', async () => {
    const open = panel();
    open.change('first', typed('Half'));
    open.change('first', typed('Half a thought'));
    expect(stored.size).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...stored.values()]).toMatchObject([
      { note: 'Half a thought', passage: null, edited: { id: 'first', base: BASE } },
    ]);
    open.change('first', typed('Half a thought more'));
    open.flush();
    expect([...stored.values()]).toMatchObject([{ note: 'Half a thought more' }]);
  });

  test('is stored while the typing goes on: nobody pauses for it', async () => {
    const open = panel();
    for (let key = 1; key <= 20; key += 1) {
      open.change('first', typed('x'.repeat(key)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(stored.values().next().value?.note.length).toBeGreaterThan(15);
  });

  test('comes back after the panel was closed, however it was', async () => {
    const closed = panel();
    closed.change('first', typed('Half a thought'));
    closed.flush();
    claimed.clear();
    const open = panel();
    expect(await open.takeUp(rows())).toEqual(new Map([['first', typed('Half a thought')]]));
    // Going on writes to the same place.
    open.change('first', typed('Whole'));
    open.flush();
    expect([...stored.values()]).toMatchObject([{ note: 'Whole' }]);
  });

  test('does not come back when it was saved or cancelled', async () => {
    const open = panel();
    open.change('first', typed('Half'));
    open.flush();
    open.change('first', typed('Half a thought'));
    open.change('first', null);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stored.size).toBe(0);
    expect(open.idOf('first')).toBeUndefined();
  });

  test('is left to the panel that has it in hands', async () => {
    const one = panel();
    one.change('first', typed('One'));
    one.flush();
    const other = panel();
    expect(await other.takeUp(rows())).toEqual(new Map());
    other.change('first', typed('Other'));
    other.flush();
    expect(Array.from(stored.values(), ({ note }) => note)).toEqual(['One', 'Other']);
  });
});
