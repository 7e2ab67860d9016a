import { array, assert, asyncProperty, constantFrom, record } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GROUPINGS, ORDERS, type SavedSearch } from '../../../components/notebook/notebook-question';
import { CHOICE_KINDS } from '../../../entrypoints/options/backup/choice-kinds';
import { savedSearches } from '../../../entrypoints/shared/saved-searches';
import { browser } from '../../../utils/browser';
import * as allSettings from '../../../utils/settings';
import { sitesWithoutLinksSetting } from '../../../utils/settings/site-links';
import { resetSettings } from '../../../utils/settings/setting';
import { planChoices, readChoices, takeChoicesOver } from '../../../utils/settings/choices';

const { citationStyleSetting, languageSetting, linksSetting } = allSettings;

beforeEach(() => fakeBrowser.reset());

const take = (theirs: Parameters<typeof planChoices>[1]) => takeChoicesOver(CHOICE_KINDS, theirs);
const search = (name: string, query: string): SavedSearch => ({
  name,
  query,
  order: 'date',
  grouping: 'none',
});

describe('the choices that go along with the notebook', () => {
  it('are those that were made, and no others of the storage', async () => {
    await citationStyleSetting.setValue('apa');
    await savedSearches.setValue([search('Asiel', 'asiel')]);
    await browser.storage.local.set({ 'last-file': '2026-11-22', language: 'Klingon' });
    expect(await readChoices(CHOICE_KINDS)).toEqual([
      { name: 'citation-style', value: 'apa' },
      { name: 'saved-searches', value: [search('Asiel', 'asiel')] },
    ]);
  });

  it('come back where nothing was chosen', async () => {
    const choices = [
      { name: 'links', value: false },
      { name: 'sites-without-links', value: ['tweedekamer.nl'] },
      { name: 'citation-style', value: 'kamer' },
      { name: 'saved-searches', value: [search('Asiel', 'asiel')] },
    ];
    expect(await take(choices)).toBe(4);
    expect(await readChoices(CHOICE_KINDS)).toEqual(choices);
    expect(await take(choices)).toBe(0);
  });

  it('never change what was chosen here', async () => {
    await languageSetting.setValue('en');
    await linksSetting.setValue(false);
    const theirs = [
      { name: 'language', value: 'nl' },
      { name: 'links', value: false },
    ];
    expect(await planChoices(CHOICE_KINDS, theirs)).toEqual({ settings: 0, items: 0, kept: 1, changes: {} });
    expect(await take(theirs)).toBe(0);
    expect(await languageSetting.getValue()).toBe('en');
  });

  it('are all that can be set', () => {
    const settings = [...Object.values(allSettings), sitesWithoutLinksSetting, savedSearches];
    expect(CHOICE_KINDS.map(({ name }) => name).toSorted()).toEqual(
      settings.map(({ name }) => name).toSorted(),
    );
  });

  it.each([
    ['links', 'yes'],
    ['citation-style', 'bluebook'],
    ['saved-searches', [{ name: 'x' }]],
    ['saved-searches', 'x'],
    ['last-file', '2026-11-22'],
    ['of a newer Kamernoot', 1],
  ])('are left in the file when they cannot be of ours: %s %j', async (name, value) => {
    expect(await take([{ name, value }])).toBe(0);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

it('resetting the settings leaves saved searches alone', async () => {
  await linksSetting.setValue(false);
  await savedSearches.setValue([search('Asiel', 'asiel')]);
  await resetSettings();
  expect(await linksSetting.getValue()).toBe(true);
  expect(await savedSearches.getValue()).toEqual([search('Asiel', 'asiel')]);
});

const searches = array(
  record<SavedSearch>({
    name: constantFrom('A', 'B', 'A (2)'),
    query: constantFrom('asiel', 'zorg', ''),
    order: constantFrom(...ORDERS),
    grouping: constantFrom(...GROUPINGS),
  }),
  { maxLength: 5 },
).map((all) => [...new Map(all.map((one) => [one.name, one])).values()]);

const questions = (all: readonly SavedSearch[]) =>
  all.map(({ query, order, grouping }) => `${query} ${order} ${grouping}`);

describe('saved searches of a file', () => {
  it('are added to those here: none is lost or replaced, no name stands twice, and a second time adds nothing', async () => {
    await assert(
      asyncProperty(searches, searches, async (mine, theirs) => {
        await savedSearches.setValue(mine);
        const file = [{ name: savedSearches.name, value: theirs }];
        await take(file);
        const joined = await savedSearches.getValue();
        expect(joined.slice(0, mine.length)).toEqual(mine);
        expect(questions(joined)).toEqual(expect.arrayContaining(questions(theirs)));
        expect(new Set(joined.map(({ name }) => name)).size).toBe(joined.length);
        expect(await take(file)).toBe(0);
        expect(await savedSearches.getValue()).toEqual(joined);
      }),
    );
  });
});
