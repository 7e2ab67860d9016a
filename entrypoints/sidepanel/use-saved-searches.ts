import { useMemo } from 'react';
import { useTranslator } from '../../components/basics/language';
import type { SavedSearch } from '../../components/notebook/notebook-question';
import type { ToastMessage } from '../../components/basics/toast';
import { useSetting } from '../shared/use-setting';
import { deleteSearch, savedSearches, saveSearch } from '../shared/saved-searches';

const NONE: SavedSearch[] = [];

/** The saved searches of the user, also those that another panel saves, with a message about what happened. */
export function useSavedSearches(toast: (message: ToastMessage | null) => void) {
  const t = useTranslator();
  const saved = useSetting(savedSearches) ?? NONE;
  const actions = useMemo(() => {
    const write = async (writing: Promise<void>): Promise<boolean> => {
      try {
        await writing;
        return true;
      } catch (error) {
        console.error('Kamernoot could not write the saved searches', error);
        return false;
      }
    };
    const save = async (search: SavedSearch): Promise<boolean> => {
      const isSaved = await write(saveSearch(search));
      if (isSaved) toast({ text: t('saved.done', { name: search.name }), passing: true });
      return isSaved;
    };
    const putBack = async (search: SavedSearch): Promise<void> => {
      if (!(await save(search))) toast({ text: t('saved.failed') });
    };
    const remove = async (search: SavedSearch): Promise<void> => {
      const isGone = await write(deleteSearch(search.name));
      if (!isGone) toast({ text: t('saved.deleteFailed') });
      else toast({ text: t('saved.deleted', { name: search.name }), onUndo: () => void putBack(search) });
    };
    return { save, remove };
  }, [t, toast]);
  return { saved, ...actions };
}
