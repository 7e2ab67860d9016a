import { useEffect, useState } from 'react';
import type { PageState } from '../../components/letter/page-state';
import { browser } from '../../utils/browser';
import { lookAtFrames, nextFrameLoaded } from '../../utils/frames/frames-probe';
import { unreadFrames, type UnreadFrame } from '../../utils/frames/unread-frames';
import type { ActiveTab } from './use-active-tab';

const NONE: UnreadFrame[] = [];

/**
 * What of the page in a tab is not read because it stands in a frame; looked at again when the page was read again,
 * and when a frame has loaded.
 */
export function useUnreadFrames(tab: ActiveTab | null, page: PageState): UnreadFrame[] {
  const [known, setKnown] = useState<{ tabId: number; address: string | null; frames: UnreadFrame[] }>();
  useEffect(() => {
    if (!tab || !isAnswering(page)) return undefined;
    const ending = new AbortController();
    void follow(tab.id, ending.signal, (frames) =>
      setKnown({ tabId: tab.id, address: addressOf(page), frames }),
    );
    return () => ending.abort();
  }, [tab, page]);
  // What is asked anew stays in view until the answer is there, unless it was said of another page.
  const isKnown = isAnswering(page) && known?.tabId === tab?.id && known?.address === addressOf(page);
  return isKnown ? known.frames : NONE;
}

const addressOf = (page: PageState): string | null => (page.status === 'read' ? page.summary.url : null);

const isAnswering = ({ status }: PageState): boolean => status === 'read' || status === 'silent';

async function follow(
  tabId: number,
  signal: AbortSignal,
  tell: (frames: UnreadFrame[]) => void,
): Promise<void> {
  const target = { tabId };
  try {
    let loaded: unknown = true;
    while (loaded === true && !signal.aborted) {
      const [seen] = await browser.scripting.executeScript({ target, func: lookAtFrames });
      if (!signal.aborted) tell(unreadFrames(seen?.result));
      const [next] = await browser.scripting.executeScript({ target, func: nextFrameLoaded });
      loaded = next?.result;
    }
  } catch {
    // The reader, and a page that went meanwhile: there is nothing more to be told of.
    if (!signal.aborted) tell(NONE);
  }
}
