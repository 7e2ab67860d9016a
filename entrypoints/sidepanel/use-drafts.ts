import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { DraftActions } from '../../components/notebook/draft-list';
import { useTranslator } from '../../components/basics/language';
import type { ToastMessage } from '../../components/basics/toast';
import { createReader, createWriter, type Draft } from '../../utils/notebook';
import { parseTags } from '../../utils/notebook/tags';
import { keepPassage } from '../shared/keep-passage';
import { orNothing } from '../shared/or-nothing';
import { openPassage } from './open-passage';
import { sayFailure } from './say-failure';

const reader = createReader();
const writer = createWriter();

/** What was typed beside selections and is not kept yet, the last first. */
export function useDrafts(): Draft[] {
  return useLiveQuery(
    async () => {
      const drafts = await reader.drafts().catch(orNothing<Draft[]>([]));
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
      toast({ text: sayFailure(t, error, 'drafts.failed') });
    };
    return {
      async onResume({ passage }) {
        const shown = passage && (await openPassage(passage, activeTabId).catch(() => false));
        if (!shown) toast({ text: t('drafts.notFound') });
      },
      async onKeep({ passage, note, tags }) {
        if (!passage) return;
        try {
          await keepPassage({ ...passage, note: note.trim(), tags: parseTags(tags) });
        } catch (error) {
          failed(error);
          return;
        }
        toast({ text: t('drafts.kept'), passing: true });
      },
      onDrop: ({ id }) => void writer.dropDraft(id).catch(failed),
    };
  }, [activeTabId, t, toast]);
}
