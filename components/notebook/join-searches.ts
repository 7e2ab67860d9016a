import { isSameQuestion, type SavedSearch } from './notebook-question';

/**
 * The saved searches of both, each question under its name. Where both gave one name to two questions, the second gets
 * a number behind it: neither is lost, and joining the same again adds nothing.
 */
export function joinSearches(
  mine: readonly SavedSearch[],
  theirs: readonly SavedSearch[],
): { value: SavedSearch[]; added: number } {
  const value = [...mine];
  for (const { name, query, order, grouping } of theirs) {
    const search = { name, query, order, grouping };
    let taken = value.find((each) => each.name === search.name);
    for (let number = 2; taken && !isSameQuestion(taken, search); number += 1) {
      search.name = `${name} (${number})`;
      taken = value.find((each) => each.name === search.name);
    }
    if (!taken) value.push(search);
  }
  return { value, added: value.length - mine.length };
}
