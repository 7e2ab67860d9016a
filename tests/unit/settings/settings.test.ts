import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../../utils/browser';
import { languageSetting, linksSetting } from '../../../utils/settings';
import { resetSettings } from '../../../utils/settings/setting';
import { areLinksWanted, sitesWithoutLinksSetting, wantLinksOn } from '../../../utils/settings/site-links';

beforeEach(() => fakeBrowser.reset());

describe('a setting', () => {
  test('is what was chosen, and what it was at first when something else is stored', async () => {
    expect(await languageSetting.getValue()).toBe('auto');
    await languageSetting.setValue('nl');
    expect(await languageSetting.getValue()).toBe('nl');
    await browser.storage.local.set({ language: 'klingon' });
    expect(await languageSetting.getValue()).toBe('auto');
  });

  test('tells whoever watches it', async () => {
    const seen = vi.fn<(links: boolean) => void>();
    const stop = linksSetting.watch(seen);
    await linksSetting.setValue(false);
    stop();
    await linksSetting.setValue(true);
    expect(seen.mock.calls).toEqual([[false]]);
  });
});

describe('links', () => {
  test('are switched off and on for one site, under all of its names', async () => {
    await wantLinksOn('tweedekamer.nl', false);
    expect(await areLinksWanted('https://www.tweedekamer.nl/kamerstukken')).toBe(false);
    expect(await areLinksWanted('https://www.rijksoverheid.nl/')).toBe(true);
    await wantLinksOn('tweedekamer.nl', true);
    expect(await areLinksWanted('https://www.tweedekamer.nl/kamerstukken')).toBe(true);
  });
});

describe('resetting the settings', () => {
  test('puts every choice back and leaves everything else in the storage as it is', async () => {
    await languageSetting.setValue('nl');
    await linksSetting.setValue(false);
    await sitesWithoutLinksSetting.setValue(['tweedekamer.nl']);
    await browser.storage.local.set({ 'edit-draft-1': { note: 'Half a thought', tags: '' } });
    await resetSettings();
    expect(await Promise.all([languageSetting.getValue(), linksSetting.getValue()])).toEqual(['auto', true]);
    expect(await sitesWithoutLinksSetting.getValue()).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({
      'edit-draft-1': { note: 'Half a thought', tags: '' },
    });
  });
});
