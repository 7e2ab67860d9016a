import { useMemo } from 'react';
import type { ShownSuggestion } from '../../components/search/search-suggestions';
import type { SearchClient } from './search-client';
import { listings } from './use-listing';
import { useAnswer } from './use-answer';

const NONE: ShownSuggestion[] = [];
/** Who types words wants to see what they find: of what they may be the beginning of, this many. */
const MOST_FOR_WORDS = 3;
/** Who chooses a value for an operator looks at the values. */
const AT_VALUE = /(?:^|\s)-?[a-z]+:(?:"[^"]*|[^\s"]*)$/i;

/**
 * How the query can go on, likeliest first. Until that is known of what stands in the box now, those stay that still
 * complete it.
 */
export function useSuggestions(client: SearchClient, query: string): ShownSuggestion[] {
  const ask = useMemo(() => {
    if (query.trim() === '') return null;
    return async (signal: AbortSignal) => {
      // The rows come first.
      await listings().answered();
      signal.throwIfAborted();
      return { query, suggestions: await suggestionsFor(client, query) };
    };
  }, [client, query]);
  const known = useAnswer(ask);
  return useMemo(() => {
    if (known === null || known === 'failed' || query.trim() === '') return NONE;
    if (known.query === query) return known.suggestions;
    return known.suggestions.filter((suggestion) => completes(suggestion.query, query));
  }, [known, query]);
}

const completes = (completed: string, typed: string): boolean =>
  completed !== typed && completed.toLowerCase().startsWith(typed.toLowerCase());

async function suggestionsFor(client: SearchClient, query: string): Promise<ShownSuggestion[]> {
  const suggestions = await client.ask('suggest', query);
  return suggestions
    .map(({ kind, label, insert, start, end }) => ({
      kind,
      label,
      query: `${query.slice(0, start)}${insert}${query.slice(end)}`,
    }))
    .filter((suggestion) => suggestion.query !== query)
    .slice(0, AT_VALUE.test(query) ? undefined : MOST_FOR_WORDS);
}
