import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPassage } from '../../../entrypoints/sidepanel/open-passage';
import { takePendingPassage } from '../../../utils/messages/pending-passage';
import { snippet } from '../components/samples';

const passage = snippet(1);

/** The pages that answer, by the number of their tab: whether the passage is found in them. */
let pages: Map<number, boolean>;

beforeEach(() => {
  fakeBrowser.reset();
  pages = new Map();
  vi.stubGlobal('chrome', {
    ...fakeBrowser,
    tabs: {
      ...fakeBrowser.tabs,
      sendMessage: (tabId: number, _message: object, _options: unknown, answer: (reply: unknown) => void) =>
        answer(pages.has(tabId) ? { res: pages.get(tabId) } : undefined),
    },
  });
});

async function openTab(url: string, found?: boolean): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url });
  if (found !== undefined) pages.set(id, found);
  return id;
}

const tabs = () => fakeBrowser.tabs.query({});

describe('opening a passage', () => {
  test('stays on the page beside the panel when the passage is there, at whatever address', async () => {
    const active = await openTab('https://zoek.officielebekendmakingen.nl/kst-30573-64.html', true);
    const before = (await tabs()).length;
    expect(await openPassage(passage, active)).toBe(true);
    expect(await tabs()).toHaveLength(before);
  });

  test('goes to the tab that has the letter open, also with noise in its address', async () => {
    const letter = await openTab(`${passage.source.url}&utm_source=nieuwsbrief#top`, true);
    const active = await openTab('https://www.example.org/');
    expect(await openPassage(passage, active)).toBe(true);
    expect((await fakeBrowser.tabs.get(letter))?.active).toBe(true);
  });

  test('says so when the letter is open and the passage is not in it any more', async () => {
    const active = await openTab(passage.source.url, false);
    expect(await openPassage(passage, active)).toBe(false);
  });

  test('never sends a file in a private window to the reader, which cannot be shown there', async () => {
    const url = 'https://www.tweedekamer.nl/downloads/document?id=2018D35143';
    const inFile = { ...passage, source: { ...passage.source, url } };
    const inPrivate = await openTab(url);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(
      (await tabs()).map((tab) => ({ ...tab, incognito: tab.id === inPrivate })) as never,
    );
    expect(await openPassage(inFile, inPrivate)).toBe(true);
    expect((await fakeBrowser.tabs.get(inPrivate))?.url).toBe(url);
    expect(await takePendingPassage(inPrivate)).toBeNull();
  });

  test('opens the letter in a new tab, which is told once what to show', async () => {
    const active = await openTab('https://www.example.org/');
    expect(await openPassage(passage, active)).toBe(true);
    const opened = (await tabs()).find(({ url }) => url === passage.source.url);
    expect(await takePendingPassage(opened?.id ?? -1)).toBe(passage.id);
    expect(await takePendingPassage(opened?.id ?? -1)).toBeNull();
  });
});
