import { useMemo } from 'react';
import type { ShownSuggestion } from '../../components/search-suggestions';
import type { Snippet } from '../../utils/notebook';
import { dossierOf } from '../../utils/references/id-parts';
import { suggest, type Known } from '../../utils/search/suggest';

const MOST = 4;

/** What exists in the notebook and can complete a query. */
function knownIn(snippets: Snippet[]): Known {
  const distinct = (values: (string | null)[]): string[] => [
    ...new Set(values.filter((value): value is string => value !== null && value !== '')),
  ];
  const dossiers = snippets.flatMap(({ references, source }) =>
    [...references, ...source.ids].map(dossierOf),
  );
  return {
    tags: distinct(snippets.flatMap(({ tags }) => tags)),
    senders: distinct(snippets.map(({ source }) => source.sender)),
    titles: distinct(snippets.map(({ source }) => source.title)),
    dossiers: distinct(dossiers).map((number) => ({ number, title: '' })),
  };
}

/** How the query can go on, likeliest first. */
export function useSuggestions(snippets: Snippet[], query: string): ShownSuggestion[] {
  const known = useMemo(() => knownIn(snippets), [snippets]);
  return useMemo(
    () =>
      suggest(query, known, MOST)
        .map(({ kind, label, insert, start, end }) => ({
          kind,
          label,
          query: `${query.slice(0, start)}${insert}${query.slice(end)}`,
        }))
        .filter((suggestion) => suggestion.query !== query),
    [query, known],
  );
}
