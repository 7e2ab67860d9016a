import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser';

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

    const look = async () => {
      windowId ??= (await browser.windows.getCurrent()).id;
      const [active] = await browser.tabs.query({ active: true, windowId });
      if (!ended && active?.id !== undefined) {
        setTab({ id: active.id, loading: active.status === 'loading' });
      }
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
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
