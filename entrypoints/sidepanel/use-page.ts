import { useEffect, useState } from 'react';
import type { PageState } from '../../components/letter/page-state';
import { handle, sendToTab } from '../../utils/messages';
import type { PageSummary } from '../../utils/reading/types';
import type { ActiveTab } from './use-active-tab';

const WAITING: PageState = { status: 'waiting' };

const stateOf = (summary: PageSummary | null): PageState =>
  summary ? { status: 'read', summary } : { status: 'silent' };

/** What Kamernoot knows of the page in a tab; follows the page when it changes or is read again. */
export function usePage(tab: ActiveTab | null): PageState {
  const [known, setKnown] = useState<{ tab: ActiveTab | null; state: PageState }>({
    tab: null,
    state: WAITING,
  });

  useEffect(() => {
    if (!tab) return undefined;
    let current = true;
    const stop = handle('pageWasRead', (summary, { tabId }) => {
      if (tabId === tab.id) setKnown({ tab, state: stateOf(summary) });
    });
    sendToTab(tab.id, 'describePage', undefined)
      // While a page loads, nobody answers yet: it says so itself when it has been read.
      .then(stateOf, (): PageState => (tab.loading ? WAITING : { status: 'absent' }))
      .then((state) => current && setKnown({ tab, state }));
    return () => {
      current = false;
      stop();
    };
  }, [tab]);

  // A page that is asked anew stays in view until the answer is there, unless it is another tab's.
  return known.tab?.id === tab?.id ? known.state : WAITING;
}
