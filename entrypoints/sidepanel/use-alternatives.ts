import { useMemo } from 'react';
import type { Alternative } from '../search-worker/protocol';
import type { SearchClient } from './search-client';
import { useAnswer } from './use-answer';

const NONE: Alternative[] = [];

/**
 * What can be asked instead of a query that finds nothing.
 *
 * @param query null while something is found
 */
export function useAlternatives(client: SearchClient, query: string | null): Alternative[] {
  const ask = useMemo(() => {
    if (query === null) return null;
    return async () => ({ query, alternatives: await client.ask('alternatives', query) });
  }, [client, query]);
  const known = useAnswer(ask);
  return typeof known === 'object' && known?.query === query ? known.alternatives : NONE;
}
