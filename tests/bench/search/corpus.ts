import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

const SEED = 42;
const QUERY_SEED = 7;
/** Of the right answers at 100,000 the generator keeps lists that do not fit a usual heap. */
const HEAP = '--max-old-space-size=12000';

function fromGenerated({ id, refs, created, ...rest }: Generated): SearchableSnippet {
  return { ...rest, id: String(id), references: refs, createdAt: new Date(created).toISOString() };
}

/**
 * The generated corpus of so many passages.
 *
 * @param generator the folder of generator.mjs and queries.mjs
 */
export function readCorpus(generator: string, size: number): BenchCorpus {
  // DATA names a folder that holds, or is to hold, another corpus.
  const folder = process.env['DATA'] ?? path.join(tmpdir(), `kamernoot-search-bench-${SEED}`);
  const passages = path.join(folder, `docs-${size}.jsonl`);
  const queries = path.join(folder, `queries-${size}.json`);
  mkdirSync(folder, { recursive: true });
  const run = (script: string, seed: number) =>
    execFileSync(process.execPath, [HEAP, path.join(generator, script), String(size), String(seed)], {
      env: { ...process.env, DATA: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  if (!existsSync(passages)) run('generator.mjs', SEED);
  if (!existsSync(queries)) run('queries.mjs', QUERY_SEED);
  const lines = readFileSync(passages, 'utf8').trimEnd().split('\n');
  return {
    snippets: lines.map((line) => fromGenerated(JSON.parse(line) as Generated)),
    sets: JSON.parse(readFileSync(queries, 'utf8')) as QuerySets,
  };
}
