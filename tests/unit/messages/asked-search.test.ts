import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForSearch, onAskedSearch } from '../../../utils/messages/asked-search';

describe('what the panel of a window is asked to search for', () => {
  beforeEach(() => fakeBrowser.reset());

  test('waits until the panel is there, and is given once', async () => {
    await askForSearch(1, 'Kamerstuk 30 573, nr. 61');
    const search = vi.fn();
    onAskedSearch(1, search)();
    await vi.waitFor(() => expect(search).toHaveBeenCalledExactlyOnceWith('Kamerstuk 30 573, nr. 61'));
    const later = vi.fn();
    const stop = onAskedSearch(1, later);
    await askForSearch(1, 'nog eens');
    await vi.waitFor(() => expect(later).toHaveBeenCalledExactlyOnceWith('nog eens'));
    stop();
  });

  test('is of that window alone', async () => {
    const here = vi.fn();
    const elsewhere = vi.fn();
    const stops = [onAskedSearch(1, here), onAskedSearch(2, elsewhere)];
    await askForSearch(2, 'stikstof');
    await vi.waitFor(() => expect(elsewhere).toHaveBeenCalledExactlyOnceWith('stikstof'));
    expect(here).not.toHaveBeenCalled();
    stops.forEach((stop) => stop());
  });
});
