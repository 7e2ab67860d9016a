import { useEffect, useState } from 'react';
import { browser } from '../../utils/browser';
import { isFileAddress } from '../../utils/files/is-file-address';
import { canShowReader } from '../../utils/files/open-reader';
import type { ActiveTab } from './use-active-tab';

/**
 * The address of the file that the browser's own viewer shows in a tab; null when it shows none that we may see, and
 * where the reader cannot take its place.
 */
export function useShownFile(tab: ActiveTab | null): string | null {
  const [known, setKnown] = useState<{ tab: ActiveTab; file: string | null } | null>(null);
  useEffect(() => {
    if (!tab) return undefined;
    let isCurrent = true;
    void shownFile(tab.id).then((file) => isCurrent && setKnown({ tab, file }));
    return () => {
      isCurrent = false;
    };
  }, [tab]);
  return known && known.tab.id === tab?.id ? known.file : null;
}

async function shownFile(tabId: number): Promise<string | null> {
  // Addresses are visible on our own sites, and where the user has just called us.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url?.startsWith('https:') || !canShowReader(tab)) return null;
  const { url } = tab;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return answer?.result === 'application/pdf' ? url : null;
  } catch {
    // Firefox lets nobody look into its viewer.
    return isFileAddress(url) ? url : null;
  }
}
