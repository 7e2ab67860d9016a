import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useActiveTab } from '../../../entrypoints/sidepanel/use-active-tab';
import { render, unmount } from '../components/render';

/** How the browser says that the active tab is doing. */
let status: 'loading' | 'complete';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  status = 'loading';
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockImplementation(async () => ({ id: 1 }) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7, status }] as never);
});
afterEach(async () => {
  await unmount();
  vi.useRealTimers();
});

function Shown() {
  const tab = useActiveTab();
  return <p>{tab ? `${tab.id} ${tab.loading ? 'loads' : 'stands'}` : 'unknown'}</p>;
}
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

test('a page that has loaded is noticed when the browser does not tell, as Chromium does not of files', async () => {
  const shown = await render(<Shown />);
  await pass(0);
  expect(shown.textContent).toBe('7 loads');
  await pass(5_000);
  expect(shown.textContent).toBe('7 loads');
  status = 'complete';
  await pass(5_000);
  expect(shown.textContent).toBe('7 stands');
  expect(vi.getTimerCount()).toBe(0);
});
