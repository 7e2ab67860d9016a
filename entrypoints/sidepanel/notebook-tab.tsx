import { useMemo } from 'react';
import { NotebookView } from '../../components/notebook-view';
import type { Snippet } from '../../utils/notebook';
import { countTags } from './count-tags';
import { useSearch } from './use-search';
import { useSuggestions } from './use-suggestions';

/** What was asked of the notebook; kept while another view is shown. */
export interface NotebookQuestion {
  query: string;
  tags: ReadonlySet<string>;
}

export const NO_QUESTION: NotebookQuestion = { query: '', tags: new Set() };

interface NotebookTabProps {
  snippets: Snippet[];
  question: NotebookQuestion;
  onQuestion: (question: NotebookQuestion) => void;
}

/** The view of the whole notebook. */
export function NotebookTab({ snippets, question, onQuestion }: NotebookTabProps) {
  const { query, tags: asked } = question;
  const found = useSearch(snippets, query);
  const suggestions = useSuggestions(snippets, query);
  const tags = useMemo(() => countTags(snippets), [snippets]);
  // The last passage with a chosen tag may be gone: a filter that nobody can see must not filter.
  const chosen = useMemo(
    () => new Set(tags.map(({ tag }) => tag).filter((tag) => asked.has(tag))),
    [tags, asked],
  );
  const passages = useMemo(
    () => found.filter(({ snippet }) => [...chosen].every((tag) => snippet.tags.includes(tag))),
    [found, chosen],
  );
  return (
    <NotebookView
      query={query}
      onQuery={(typed) => onQuestion({ query: typed, tags: asked })}
      suggestions={suggestions}
      tags={tags}
      chosenTags={chosen}
      onChooseTags={(chosenNow) => onQuestion({ query, tags: chosenNow })}
      passages={passages}
      total={snippets.length}
    />
  );
}
