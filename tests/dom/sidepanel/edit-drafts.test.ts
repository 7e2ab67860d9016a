import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadEditDrafts, storeEditDraft } from '../../../entrypoints/sidepanel/edit-drafts';

beforeEach(() => fakeBrowser.reset());

test('what was typed comes back after the panel was closed', async () => {
  await storeEditDraft('first', { note: 'Half a thought', tags: 'EU' });
  await storeEditDraft('second', { note: '', tags: 'asiel,' });
  expect(await loadEditDrafts()).toEqual(
    new Map([
      ['first', { note: 'Half a thought', tags: 'EU' }],
      ['second', { note: '', tags: 'asiel,' }],
    ]),
  );
});

test('what was saved or cancelled does not come back', async () => {
  await storeEditDraft('first', { note: 'Half a thought', tags: '' });
  await storeEditDraft('first', null);
  expect(await loadEditDrafts()).toEqual(new Map());
});

test('other things that are stored, and broken ones, are left alone', async () => {
  await fakeBrowser.storage.local.set({ language: 'nl', 'edit-draft-broken': { note: 1 } });
  expect(await loadEditDrafts()).toEqual(new Map());
  expect(await fakeBrowser.storage.local.get('language')).toEqual({ language: 'nl' });
});
