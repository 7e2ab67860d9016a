import { useEffect, useMemo, useState } from 'react';
import type { NotebookQuestion } from '../../components/notebook/notebook-question';
import type { Listing } from '../../components/notebook/notebook-view';
import { createReader } from '../../utils/notebook';
import { createRows, onRowsChanged } from '../../utils/notebook/rows';
import type { IndexNews } from '../search-worker/protocol';
import type { SearchClient } from './search-client';
import { useAnswer } from './use-answer';

const reader = createReader();
const rows = createRows();

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
): Listing | 'failed' | null {
  const changes = useRowChanges();
  // Asked anew with every change; of the index only where that is asked.
  const moment = needsIndex(query, order) ? news : null;
  const asked = useMemo(
    () => ({ client, query, order, limit, changes, moment }),
    [client, query, order, limit, changes, moment],
  );
  const ask = useMemo(() => () => answerTo(asked), [asked]);
  return useAnswer(ask);
}

interface Asked extends Pick<NotebookQuestion, 'query' | 'order'> {
  client: SearchClient;
  limit: number;
}

/** What was kept last can be read from the notebook itself. */
function needsIndex(query: string, order: NotebookQuestion['order']): boolean {
  return query.trim() !== '' || order !== 'relevance';
}

async function newest(limit: number): Promise<Listing> {
  const [snippets, total] = await Promise.all([reader.newest(limit), reader.total()]);
  return { passages: snippets.map((snippet) => ({ snippet, matches: [] })), total };
}

function answerTo(asked: Asked): Promise<Listing> {
  return needsIndex(asked.query, asked.order) ? found(asked) : newest(asked.limit);
}

async function found({ client, query, order, limit }: Asked): Promise<Listing> {
  const { passages, total } = await client.ask('search', { query, order, limit });
  const snippets = await rows.get(passages.map(({ id }) => id));
  const listed = passages.flatMap(({ matches }, place) => {
    const snippet = snippets[place];
    return snippet ? [{ snippet, matches }] : [];
  });
  // What was deleted a moment ago is still in the index.
  return { passages: listed, total: total - (passages.length - listed.length) };
}

/** A number that grows with every change of a kept passage, wherever it is made. */
function useRowChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => onRowsChanged(() => setChanges((now) => now + 1)), []);
  return changes;
}
