import { useMemo } from 'react';
import type { ShownSuggestion } from '../../components/search/search-suggestions';
import type { SearchClient } from './search-client';
import { useAnswer } from './use-answer';

const NONE: ShownSuggestion[] = [];

/** How the query can go on, likeliest first; none until that is known of what stands in the box now. */
export function useSuggestions(client: SearchClient, query: string): ShownSuggestion[] {
  const ask = useMemo(() => {
    if (query.trim() === '') return null;
    return async () => ({ query, suggestions: await suggestionsFor(client, query) });
  }, [client, query]);
  const known = useAnswer(ask);
  return typeof known === 'object' && known?.query === query ? known.suggestions : NONE;
}

async function suggestionsFor(client: SearchClient, query: string): Promise<ShownSuggestion[]> {
  const suggestions = await client.ask('suggest', query);
  return suggestions
    .map(({ kind, label, insert, start, end }) => ({
      kind,
      label,
      query: `${query.slice(0, start)}${insert}${query.slice(end)}`,
    }))
    .filter((suggestion) => suggestion.query !== query);
}
