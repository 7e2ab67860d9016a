import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchableSnippet } from '../../../utils/search';

/** A query with its right answers. */
export interface BenchQuery {
  q: string;
  /** Ids of the right answers; null where there are too many to count. */
  rel: number[] | null;
  /** Counted as deep as there are right answers, up to 200. */
  deep?: boolean;
}

export type QuerySets = Record<string, BenchQuery[]>;

export interface BenchCorpus {
  snippets: SearchableSnippet[];
  sets: QuerySets;
}

interface Generated {
  id: number;
  quote: string;
  note: string;
  tags: string[];
  refs: string[];
  title: string;
  sender: string;
  date: string;
  created: number;
}

function fromGenerated({ id, refs, created, ...rest }: Generated): SearchableSnippet {
  return { ...rest, id: String(id), references: refs, createdAt: new Date(created).toISOString() };
}

/** The generated corpus of so many passages; null when it was not generated into this folder. */
export function readCorpus(folder: string, size: number): BenchCorpus | null {
  const documents = path.join(folder, `docs-${size}.jsonl`);
  const queries = path.join(folder, `queries-${size}.json`);
  if (!existsSync(documents) || !existsSync(queries)) return null;
  const lines = readFileSync(documents, 'utf8').trimEnd().split('\n');
  return {
    snippets: lines.map((line) => fromGenerated(JSON.parse(line) as Generated)),
    sets: JSON.parse(readFileSync(queries, 'utf8')) as QuerySets,
  };
}
