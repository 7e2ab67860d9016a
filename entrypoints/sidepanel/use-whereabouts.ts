import { useEffect, useMemo, useState } from 'react';
import { useTranslator } from '../../components/basics/language';
import type { WhereaboutsActions } from '../../components/passage/passage-whereabouts-context';
import type { ToastMessage } from '../../components/basics/toast';
import type { Whereabouts } from '../../utils/anchors/whereabouts';
import { handle, sendToTab } from '../../utils/messages';
import { tellPages } from '../../utils/messages/tell-pages';
import { createWriter } from '../../utils/notebook';
import { sayFailure } from './say-failure';
import type { ActiveTab } from './use-active-tab';

const writer = createWriter();

/** What became of the passages of the page in a tab; follows the page. */
export function useWhereaboutsOf(
  tab: ActiveTab | null,
  toast: (message: ToastMessage | null) => void,
): WhereaboutsActions {
  const t = useTranslator();
  const [known, setKnown] = useState<{ tabId: number | null; list: Whereabouts[] }>({
    tabId: null,
    list: [],
  });
  useEffect(() => {
    if (!tab) return undefined;
    let current = true;
    const stop = handle('passagesWereFound', ({ whereabouts }, { tabId }) => {
      if (tabId === tab.id) setKnown({ tabId, list: whereabouts });
    });
    sendToTab(tab.id, 'describeWhereabouts', undefined)
      // Where nobody answers, nothing was looked for.
      .catch((): Whereabouts[] => [])
      .then((list) => current && setKnown({ tabId: tab.id, list }));
    return () => {
      current = false;
      stop();
    };
  }, [tab]);

  const tabId = tab?.id ?? null;
  return useMemo(() => {
    const list = known.tabId === tabId ? known.list : [];
    const notShown = () => toast({ text: t('place.notShown') });
    return {
      byId: new Map(list.map((whereabouts) => [whereabouts.id, whereabouts])),
      async show({ start, end }) {
        if (tabId === null) return;
        if (!(await sendToTab(tabId, 'showPlace', { start, end }).catch(() => false))) notShown();
      },
      async choose(id, { start, end }) {
        if (tabId === null) return;
        const draft = await sendToTab(tabId, 'draftAt', { start, end }).catch(() => null);
        if (!draft) {
          notShown();
          return;
        }
        try {
          const isCompleted = await writer.complete({ ...draft, id });
          if (!isCompleted) await writer.change(id, { anchor: draft.anchor });
        } catch (error) {
          console.error('Kamernoot could not write where a passage stands', error);
          toast({ text: sayFailure(t, error, 'passage.saveFailed') });
          return;
        }
        toast({ text: t('place.chosen'), passing: true });
        void tellPages();
      },
    };
  }, [known, tabId, t, toast]);
}
