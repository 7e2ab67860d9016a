import { joinSearches } from '../../components/notebook/join-searches';
import { isQuestion, type SavedSearch } from '../../components/notebook/notebook-question';
import { createStored, type Setting } from '../../utils/settings/setting';

function isSavedSearch(value: unknown): value is SavedSearch {
  return isQuestion(value) && 'name' in value && typeof value.name === 'string' && value.name !== '';
}

const legible = (all: unknown[]): SavedSearch[] => all.filter(isSavedSearch);

/** Holds what another version saved and this one cannot read, too: that stays where it is. */
const stored = createStored<unknown[]>('saved-searches', [], Array.isArray);

/** The searches that were given a name, in the order in which they were saved. */
export const savedSearches: Setting<SavedSearch[]> = {
  ...stored,
  getValue: async () => legible(await stored.getValue()),
  watch: (onChange) => stored.watch((all) => onChange(legible(all))),
};

/** Saves a search; one of the same name is replaced. */
export async function saveSearch(search: SavedSearch): Promise<void> {
  await stored.setValue([...(await withoutNamed(search.name)), search]);
}

export async function deleteSearch(name: string): Promise<void> {
  await stored.setValue(await withoutNamed(name));
}

async function withoutNamed(name: string): Promise<unknown[]> {
  const all = await stored.getValue();
  return all.filter((each) => !(isSavedSearch(each) && each.name === name));
}

/** What is stored here with what a file holds, see `joinSearches`. */
export function joinStoredSearches(mine: unknown[], theirs: unknown[]): { value: unknown[]; added: number } {
  const { value, added } = joinSearches(legible(mine), legible(theirs));
  return { value: [...mine.filter((each) => !isSavedSearch(each)), ...value], added };
}
