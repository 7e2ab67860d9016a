import { useMemo } from 'react';
import type { ListedPassage } from '../../components/notebook/passage-list';
import type { Snippet } from '../../utils/notebook/types';
import { createSnippetIndex } from '../../utils/search';

/** The practice notes that fit a query, best first; all of them when nothing was typed. */
export function usePracticeSearch(notes: Snippet[], query: string): ListedPassage[] {
  const index = useMemo(() => {
    const made = createSnippetIndex();
    for (const note of notes) {
      const { title, sender, date } = note.source;
      made.add({ ...note, title, sender, date });
    }
    return made;
  }, [notes]);
  return useMemo(() => {
    if (query.trim() === '') return notes.map((snippet) => ({ snippet, matches: [] }));
    return index.search(query.trim(), notes.length).flatMap(({ id, matches }) => {
      const snippet = notes.find((note) => note.id === id);
      return snippet ? [{ snippet, matches }] : [];
    });
  }, [notes, query, index]);
}
