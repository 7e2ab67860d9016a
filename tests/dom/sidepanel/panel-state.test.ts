import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_STATE, loadPanelState, storePanelState } from '../../../entrypoints/sidepanel/panel-state';
import { deleteSearch, savedSearches, saveSearch } from '../../../entrypoints/shared/saved-searches';
import { browser } from '../../../utils/browser';

beforeEach(() => fakeBrowser.reset());

const question = { query: 'tag:EU', order: 'date' as const, grouping: 'letter' as const };

describe('what a panel shows', () => {
  test('is the same when it is opened again, in its own window', async () => {
    const place = { question, limit: 40, id: 'id', top: -90, heights: [['id', 240] as [string, number]] };
    const state = { view: 'notebook' as const, question, dossier: '30573', place };
    await storePanelState(1, state);
    expect(await loadPanelState(1)).toEqual(state);
    expect(await loadPanelState(2)).toEqual(FIRST_STATE);
  });

  test.each([
    {},
    { id: 'id', top: 'x', heights: [] },
    { id: 'id', top: 1, heights: [[1, 2]] },
    { top: 1, heights: [] },
  ])('begins at the top of the list when its place is %j', async (place) => {
    const stored = { view: 'notebook', question, dossier: null, place };
    await browser.storage.session.set({ 'panel-state-1': stored });
    expect(await loadPanelState(1)).toEqual({ ...stored, place: null });
  });

  test.each([null, 'x', { view: 'notebook' }, { view: 'x', question: { query: 1 } }])(
    'is what it was at first when %j is stored',
    async (stored) => {
      await browser.storage.session.set({ 'panel-state-1': stored });
      expect(await loadPanelState(1)).toEqual(FIRST_STATE);
    },
  );
});

describe('saved searches', () => {
  test('stay in their order; one of the same name takes the place of the other', async () => {
    await saveSearch({ name: 'A', ...question });
    await saveSearch({ name: 'B', ...question });
    await saveSearch({ name: 'A', ...question, query: 'asiel' });
    expect(await savedSearches.getValue()).toEqual([
      { name: 'B', ...question },
      { name: 'A', ...question, query: 'asiel' },
    ]);
    await deleteSearch('B');
    expect((await savedSearches.getValue()).map(({ name }) => name)).toEqual(['A']);
  });

  test('are none when something else is stored', async () => {
    await browser.storage.local.set({ 'saved-searches': { name: 'A', ...question } });
    expect(await savedSearches.getValue()).toEqual([]);
  });

  test('are not hidden by one that cannot be read, which stays for the version that can', async () => {
    const ofAnotherVersion = { name: 'A', ...question, order: 'length' };
    await browser.storage.local.set({ 'saved-searches': [ofAnotherVersion, { name: 'B', ...question }] });
    expect(await savedSearches.getValue()).toEqual([{ name: 'B', ...question }]);
    await saveSearch({ name: 'C', ...question });
    await deleteSearch('B');
    expect(await savedSearches.getValue()).toEqual([{ name: 'C', ...question }]);
    const { 'saved-searches': stored } = await browser.storage.local.get('saved-searches');
    expect(stored).toEqual([ofAnotherVersion, { name: 'C', ...question }]);
  });
});
