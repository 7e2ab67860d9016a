import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReader, readerAddress } from '../../../utils/files/open-reader';

const FILE = 'https://www.tweedekamer.nl/downloads/document?id=2018D35143';

beforeEach(() => fakeBrowser.reset());

/** Asks for a file in a tab, and gives how the browser is told to open it. */
async function openedFrom(incognito: boolean) {
  const opener = await fakeBrowser.tabs.create({ url: 'https://www.tweedekamer.nl/' });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ ...opener, index: 3, incognito } as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openReader(FILE, opener.id);
  return create.mock.lastCall?.[0];
}

describe('a file', () => {
  test('is opened in the reader, beside the tab that it was asked for in', async () => {
    expect(await openedFrom(false)).toMatchObject({ url: readerAddress(FILE), index: 4 });
  });

  test('is opened as Chromium does it in a private window, where no page of an extension is shown', async () => {
    expect(await openedFrom(true)).toMatchObject({ url: FILE, index: 4 });
  });

  test('is opened in the reader when the tab is gone', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openReader(FILE, 999);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: readerAddress(FILE) });
  });
});
