import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Snippet } from '../../../utils/notebook';
import type { PageSummary } from '../../../utils/reading/types';
import { draft } from '../notebook/drafts';
import { freshBrowser } from '../notebook/fresh-browser';

const PAGE = {
  url: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143',
  title: 'Een brief',
  letter: { sender: null, date: null },
  ids: [],
} as unknown as PageSummary;

/** The program in a browser of its own: the notebook opens in the browser that is there when it is loaded. */
async function program() {
  vi.resetModules();
  const { database } = await import('../../../utils/notebook/database');
  const { findLoss } = await import('../../../utils/notebook/presence');
  const { keepPassage } = await import('../../../entrypoints/shared/keep-passage');
  const { keepWords } = await import('../../../entrypoints/sidepanel/keep-words');
  return { database, findLoss, keepPassage, keepWords };
}

type Program = Awaited<ReturnType<typeof program>>;

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

describe('a passage', () => {
  test.each<[how: string, keep: (running: Program) => Promise<unknown>]>([
    ['from a page', ({ keepPassage }) => keepPassage(draft(1))],
    ['as words that were dragged into the panel', ({ keepWords }) => keepWords('Drie sporen.', 1, PAGE)],
  ])('that was kept %s is missed when the browser clears the notebook', async (_how, keep) => {
    const running = await program();
    await keep(running);
    await expect.poll(() => fakeBrowser.storage.local.get(null)).not.toEqual({});
    await running.database.delete();
    await running.database.open();
    expect(await running.findLoss()).toMatchObject({ missing: 1 });
  });

  test('is kept, and said to be, also when nothing can be noted outside the notebook', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('made for a test'));
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { database, keepPassage } = await program();
    expect(await keepPassage(draft(1))).toMatchObject({ already: false });
    await expect.poll(() => warned.mock.calls.length).toBe(1);
    expect(await database.snippets.toArray()).toMatchObject([
      { quote: draft(1).quote } satisfies Partial<Snippet>,
    ]);
  });
});
