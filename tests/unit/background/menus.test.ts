import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerMenus } from '../../../entrypoints/background/menus';
import { languageSetting } from '../../../utils/settings';

/** The menu of a browser, which refuses an item that is there already. */
let items: { id: string; title: string }[] = [];
let refused: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  items = [];
  refused = [];
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockReturnValue();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue();
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => {
    items = [];
    await Promise.resolve();
  });
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(({ id, title }) => {
    if (items.some((item) => item.id === id)) refused.push(id!);
    else items.push({ id: id!, title: title! });
    return id!;
  });
});

test('the menu has each of its items once, though the browser was updated and started at the same time', async () => {
  registerMenus();
  await Promise.all([
    fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' }),
    fakeBrowser.runtime.onStartup.trigger(),
    languageSetting.setValue('nl'),
  ]);
  await expect
    .poll(() => items.map(({ title }) => title))
    .toEqual(['Bewaar deze passage in Kamernoot', 'Lees dit bestand in Kamernoot']);
  expect(refused).toEqual([]);
});
