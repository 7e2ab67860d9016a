import { useCallback } from 'react';
import type { SavedSearch } from '../../components/notebook/notebook-question';
import { useSetting } from '../shared/use-setting';
import { deleteSearch, savedSearches, saveSearch } from '../shared/saved-searches';

const NONE: SavedSearch[] = [];

/** The saved searches of the user, also those that another panel saves. */
export function useSavedSearches() {
  const saved = useSetting(savedSearches) ?? NONE;
  const save = useCallback(async (search: SavedSearch): Promise<boolean> => {
    try {
      await saveSearch(search);
      return true;
    } catch (error) {
      console.error('Kamernoot could not save a search', error);
      return false;
    }
  }, []);
  return { saved, save, remove: deleteSearch };
}
