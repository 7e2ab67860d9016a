import { useEffect, useMemo, useState } from 'react';
import type { NotebookQuestion } from '../../components/notebook-question';
import type { Listing } from '../../components/notebook-view';
import { createReader } from '../../utils/notebook';
import { createRows, onRowsChanged } from '../../utils/notebook/rows';
import type { IndexNews } from '../search-worker/protocol';
import type { SearchClient } from './search-client';
import { useAnswer } from './use-answer';

const reader = createReader();
const rows = createRows();

/** What answers a question, and how many passages are kept in all. */
export interface AnsweredListing extends Listing {
  kept: number;
}

/**
 * The first passages for a question, as rows of the notebook. What was shown stays until the next answer is there.
 *
 * @param news of the index: when it is another object, the question is asked again
 */
export function useListing(
  client: SearchClient,
  news: IndexNews,
  { query, order }: NotebookQuestion,
  limit: number,
): AnsweredListing | 'failed' | null {
  const changes = useRowChanges();
  // Asked anew with every change.
  const asked = useMemo(
    () => ({ client, query, order, limit, changes, news }),
    [client, query, order, limit, changes, news],
  );
  const ask = useMemo(() => () => answerTo(asked), [asked]);
  return useAnswer(ask);
}

interface Asked extends Pick<NotebookQuestion, 'query' | 'order'> {
  client: SearchClient;
  limit: number;
}

/** What was kept last can be read from the notebook itself. */
function needsIndex({ query, order }: Asked): boolean {
  return query.trim() !== '' || order !== 'relevance';
}

async function newest(limit: number): Promise<AnsweredListing> {
  const [snippets, kept] = await Promise.all([reader.newest(limit), reader.total()]);
  return { passages: snippets.map((snippet) => ({ snippet, matches: [] })), total: kept, kept };
}

function answerTo(asked: Asked): Promise<AnsweredListing> {
  return needsIndex(asked) ? found(asked) : newest(asked.limit);
}

async function found({ client, query, order, limit }: Asked): Promise<AnsweredListing> {
  const [{ passages, total }, kept] = await Promise.all([
    client.ask('search', { query, order, limit }),
    reader.total(),
  ]);
  const snippets = await rows.get(passages.map(({ id }) => id));
  const listed = passages.flatMap(({ matches }, place) => {
    const snippet = snippets[place];
    return snippet ? [{ snippet, matches }] : [];
  });
  // What was deleted a moment ago is still in the index.
  return { passages: listed, total: total - (passages.length - listed.length), kept };
}

/** A number that grows with every change of a kept passage, wherever it is made. */
function useRowChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => onRowsChanged(() => setChanges((now) => now + 1)), []);
  return changes;
}
