import { isQuestion, type SavedSearch } from '../../components/notebook/notebook-question';
import { createSetting } from '../../utils/settings/setting';

function isSavedSearch(value: unknown): value is SavedSearch {
  return isQuestion(value) && 'name' in value && typeof value.name === 'string' && value.name !== '';
}

/** The searches that were given a name, in the order in which they were saved. */
export const savedSearches = createSetting<SavedSearch[]>(
  'saved-searches',
  [],
  (value) => Array.isArray(value) && value.every(isSavedSearch),
  true,
);

/** Saves a search; one of the same name is replaced. */
export async function saveSearch(search: SavedSearch): Promise<void> {
  const others = (await savedSearches.getValue()).filter(({ name }) => name !== search.name);
  await savedSearches.setValue([...others, search]);
}

export async function deleteSearch(name: string): Promise<void> {
  const others = (await savedSearches.getValue()).filter((search) => search.name !== name);
  await savedSearches.setValue(others);
}
