import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser';

/** How long after a look at a page that was loading it is looked at again, in milliseconds. */
const LOADING_PAUSE = 500;

/** The tab beside the panel, as it was when it last changed. */
export interface ActiveTab {
  id: number;
  loading: boolean;
}

/** The active tab of the panel's own window; a new object whenever it may show another page. Null until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let windowId: number | undefined;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const look = async ({ unlessLoading = false } = {}) => {
      clearTimeout(timer);
      windowId ??= (await browser.windows.getCurrent()).id;
      const [active] = await browser.tabs.query({ active: true, windowId });
      if (ended || active?.id === undefined) return;
      const loading = active.status === 'loading';
      if (!(loading && unlessLoading)) setTab({ id: active.id, loading });
      // Chromium does not always tell that its own viewer of files has loaded.
      clearTimeout(timer);
      if (loading) timer = setTimeout(() => void look({ unlessLoading: true }), LOADING_PAUSE);
    };
    const onActivated = (info: { windowId: number }) => {
      if (windowId === undefined || info.windowId === windowId) void look();
    };
    const onUpdated = (
      _tabId: number,
      change: { status?: string },
      updated: { active: boolean; windowId?: number },
    ) => {
      if (change.status && updated.active && updated.windowId === windowId) void look();
    };

    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    void look();
    return () => {
      ended = true;
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
