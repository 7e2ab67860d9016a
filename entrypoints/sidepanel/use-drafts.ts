import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { DraftActions } from '../../components/draft-list';
import { useTranslator } from '../../components/language';
import type { ToastMessage } from '../../components/toast';
import { tellPages } from '../../utils/messages/tell-pages';
import { createReader, createWriter, type Draft } from '../../utils/notebook';
import { parseTags } from '../../utils/notebook/tags';
import { openPassage } from './open-passage';

const reader = createReader();
const writer = createWriter();

/** What was typed beside selections and is not kept yet, the last first. */
export function useDrafts(): Draft[] {
  return useLiveQuery(
    async () => {
      const drafts = await reader.drafts().catch((): Draft[] => []);
      return drafts.filter(({ passage }) => passage !== null);
    },
    [],
    [],
  );
}

/** What can be done with them, with a message about what happened. */
export function useDraftActions(
  activeTabId: number | null,
  toast: (message: ToastMessage | null) => void,
): DraftActions {
  const t = useTranslator();
  return useMemo(() => {
    const failed = (error: unknown) => {
      console.error('Kamernoot could not write a draft', error);
      toast({ text: t('drafts.failed') });
    };
    return {
      onResume({ passage }) {
        if (!passage) return;
        openPassage(passage, activeTabId)
          .catch(() => false)
          .then((shown) => !shown && toast({ text: t('drafts.notFound') }));
      },
      onKeep({ passage, note, tags }) {
        if (!passage) return;
        writer.keep({ ...passage, note: note.trim(), tags: parseTags(tags) }).then(() => {
          toast({ text: t('drafts.kept') });
          void tellPages();
        }, failed);
      },
      onDrop({ id }) {
        writer.dropDraft(id).then(() => void tellPages(), failed);
      },
    };
  }, [activeTabId, t, toast]);
}
