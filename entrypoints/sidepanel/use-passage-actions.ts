import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslator } from '../../components/basics/language';
import type { PassageActions } from '../../components/passage/passage-actions';
import type { ToastMessage } from '../../components/basics/toast';
import { citePassage, citeSourceOf } from '../../utils/citation';
import { send } from '../../utils/messages';
import { tellPages } from '../../utils/messages/tell-pages';
import { createWriter } from '../../utils/notebook';
import { isStorageFull } from '../../utils/notebook/storage-full';
import { citationStyleSetting } from '../../utils/settings';
import { copyRichText } from '../shared/copy-rich-text';
import { useSetting } from '../shared/use-setting';
import { openPassage } from './open-passage';
import { sayFailure } from './say-failure';
import { useEditDrafts } from './use-edit-drafts';

const writer = createWriter();

/** Opening, editing, deleting and bringing back passages, with a message about what happened. */
export function usePassageActions(
  activeTabId: number | null,
  toast: (message: ToastMessage | null) => void,
): PassageActions {
  const t = useTranslator();
  const style = useSetting(citationStyleSetting) ?? 'leidraad';
  const { drafts, edit, idOf } = useEditDrafts();
  const [focusId, setFocusId] = useState<string | null>(null);
  const focusTaken = useCallback(() => setFocusId(null), []);
  /** What was deleted since the last message: one "undo" brings all of it back. */
  const deleted = useRef<string[]>([]);

  return useMemo(() => {
    const restore = async (ids: string[]) => {
      deleted.current = [];
      try {
        for (const id of ids) await writer.restore(id);
      } catch (error) {
        console.error('Kamernoot could not restore a passage', error);
        deleted.current = ids;
        toast({ text: sayFailure(t, error, 'passage.restoreFailed'), onUndo: () => void restore(ids) });
        return;
      }
      setFocusId(ids.at(-1) ?? null);
      toast({ text: t('passage.restored', { count: ids.length }), passing: true });
      void tellPages();
    };

    return {
      drafts,
      focusId,
      focusTaken,
      edit,
      async open(snippet) {
        const shown = await openPassage(snippet, activeTabId).catch(() => false);
        if (!shown) toast({ text: t('passage.notShown') });
      },
      async copy(snippet) {
        try {
          await copyRichText(citePassage(snippet, style));
          toast({
            text: t('passage.copied', { citation: citeSourceOf(snippet, style).text }),
            passing: true,
          });
        } catch (error) {
          console.error('Kamernoot could not copy a passage', error);
          toast({ text: t('passage.copyFailed') });
        }
      },
      async save(id, change) {
        try {
          const { status } = await writer.change(id, change, drafts.get(id)?.base, idOf(id));
          if (status !== 'changed') return status;
        } catch (error) {
          console.error('Kamernoot could not save a note', error);
          return isStorageFull(error) ? 'full' : 'failed';
        }
        toast({ text: t('passage.saved'), passing: true });
        void tellPages();
        return 'saved';
      },
      completeTag: (typed) => send('completeTag', { typed }),
      async discard(id, nextId) {
        // First, while both are there: whoever works with the keyboard is never left nowhere.
        setFocusId(nextId);
        try {
          await writer.discard(id);
        } catch (error) {
          console.error('Kamernoot could not delete a passage', error);
          toast({ text: sayFailure(t, error, 'passage.deleteFailed') });
          return;
        }
        const ids = [...deleted.current, id];
        deleted.current = ids;
        toast({ text: t('passage.deleted', { count: ids.length }), onUndo: () => void restore(ids) });
        void tellPages();
      },
    };
  }, [activeTabId, drafts, edit, idOf, focusId, focusTaken, style, t, toast]);
}
