import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SearchableSnippet, SnippetIndex } from '../../../utils/search';
import { createSnippetIndex } from '../../../utils/search';
import { corpusFolder } from '../../support/evaluate';
import { type BenchCorpus, type QuerySets, readCorpus } from './corpus';
import { build, fuse, miniSearch, scan, searchWith, textOf } from './engines';
import { goalsTable } from './goals';
import { HOSTILE_QUERIES, nonsenseWords } from './hostile';
import { type Search, measureSet, percentile } from './measures';

const SIZES = [1000, 10_000, 100_000];
/** fuse.js takes seconds a query. */
const FUSE_QUERIES: Record<number, number> = { 10_000: 20, 100_000: 3 };
/** MiniSearch takes long at 100,000. */
const MINI_SEARCH_QUERIES = 320;
const WARM_UP = 20;
const MEGABYTE = 1e6;
const SINGLE_WORD = [
  'exact',
  'prefix',
  'typo1',
  'typo2',
  'cmpJoin',
  'cmpInfix',
  'diacritic',
  'ligature',
  'brokenword',
];

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const fixed = (value: number, digits = 2) => value.toFixed(digits);

function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Buffers are given back by the collection after the one that found them unused.
  for (let round = 0; round < 3; round += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
}

type Figures = Record<string, number>;

/** One line for each set of queries, and the means over all sets. */
function setsTable(sets: QuerySets, search: Search, floor: number, figures: Figures): string[] {
  for (const queries of Object.values(sets)) for (const { q } of queries.slice(0, WARM_UP)) search(q, 10);
  const measured = Object.entries(sets).map(([name, queries]) => ({ name, ...measureSet(queries, search) }));
  const single = SINGLE_WORD.flatMap((name) => sets[name] ?? []);
  const singleTimes = measureSet(single, search);
  const named = new Map(measured.map((set) => [set.name, set]));
  figures['recall'] = mean(measured.map(({ recall }) => recall));
  for (const name of ['typo1', 'typo2', 'cmpSplit', 'acronym']) {
    figures[`recall ${name}`] = named.get(name)?.recall ?? 0;
  }
  figures['reciprocal rank'] = mean(measured.map(({ reciprocalRank }) => reciprocalRank));
  figures['single word, p95 / scan'] = singleTimes.p95 / floor;
  figures['several words with typos, p95 / scan'] = (named.get('multi')?.p95 ?? 0) / floor;
  return [
    'set           recall@10    MRR   p50 ms   p95 ms   x scan',
    ...measured.map(
      ({ name, recall, reciprocalRank, p50, p95 }) =>
        `${name.padEnd(12)}   ${fixed(recall, 3)}   ${fixed(reciprocalRank, 3)} ${fixed(p50).padStart(8)} ${fixed(p95).padStart(8)} ${fixed(p95 / floor).padStart(8)}`,
    ),
    `mean           ${fixed(mean(measured.map(({ recall }) => recall)), 4)}  ${fixed(mean(measured.map(({ reciprocalRank }) => reciprocalRank)), 4)}`,
    `single words: p50 ${fixed(singleTimes.p50)} ms, p95 ${fixed(singleTimes.p95)} ms = ${fixed(singleTimes.p95 / floor)} x scan`,
  ];
}

function hostileLines(search: Search, floor: number, figures: Figures): string[] {
  const nonsense = nonsenseWords(200).filter((word) => search(word, 10).length > 0);
  figures['nonsense words that find something'] = nonsense.length;
  figures['slowest hostile query / scan'] = 0;
  const lines = Object.entries(HOSTILE_QUERIES).map(([name, query]) => {
    search(query, 10);
    // The shortest of some, as other programs take their time as well.
    const time = Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => search(query, 10))));
    figures['slowest hostile query / scan'] = Math.max(
      figures['slowest hostile query / scan'] ?? 0,
      time / floor,
    );
    return `  ${name}: ${fixed(time)} ms = ${fixed(time / floor)} x scan`;
  });
  return [
    `nonsense words that found something: ${nonsense.length} of 200 ${nonsense.slice(0, 8).join(' ')}`,
    ...lines,
  ];
}

/** What changing one passage costs, the search that notices it included. */
function updateLine(
  index: SnippetIndex,
  snippets: SearchableSnippet[],
  floor: number,
  figures: Figures,
): string {
  const times = snippets.slice(0, 200).map((snippet) =>
    timed(() => {
      index.add({ ...snippet, note: `${snippet.note} bijgewerkt` });
    }),
  );
  const noticed = snippets.slice(200, 300).map((snippet) =>
    timed(() => {
      index.add({ ...snippet, note: `${snippet.note} bijgewerkt` });
      index.search('bijgewerkt', 10);
    }),
  );
  figures['add or update one, p95 / scan'] = percentile(times, 0.95) / floor;
  return `update: mean ${fixed(mean(times), 3)} ms, p95 ${fixed(percentile(times, 0.95), 3)} ms = ${fixed(percentile(times, 0.95) / floor)} x scan; with the search after it: mean ${fixed(mean(noticed), 3)} ms`;
}

function storageLine(index: SnippetIndex): string {
  let saved: unknown;
  const saving = timed(() => {
    saved = index.save();
  });
  let copy: unknown;
  const cloning = timed(() => {
    copy = structuredClone(saved);
  });
  const other = createSnippetIndex();
  const loading = timed(() => {
    other.load(copy);
    other.search('kamerbrief', 10);
  });
  return `save ${fixed(saving, 0)} ms, structured clone ${fixed(cloning, 0)} ms, load and first search ${fixed(loading, 0)} ms`;
}

/** How another engine answers some of the queries, of every set as many. */
function otherLine(
  name: string,
  make: (snippets: SearchableSnippet[]) => Search,
  { snippets, sets }: BenchCorpus,
  count: number,
): string {
  const queries = Object.values(sets)
    .flatMap((set) => set.filter(({ rel }) => rel && rel.length > 0).slice(0, Math.ceil(count / 16)))
    .slice(0, count);
  let search: Search = () => [];
  const building = timed(() => {
    search = make(snippets);
  });
  const { recall, p50, p95, longest } = measureSet(queries, search);
  return `${name} on ${queries.length} of these: recall ${fixed(recall)}, p50 ${fixed(p50, 1)} ms, p95 ${fixed(p95, 1)} ms, longest ${fixed(longest, 0)} ms, built in ${fixed(building, 0)} ms`;
}

async function chromiumLine(snippets: SearchableSnippet[], figures: Figures): Promise<string> {
  const { measureInChromium } = await import('./in-chromium');
  const { ours, fuse: plain, keys } = await measureInChromium(snippets);
  figures['cold start in Chromium / fuse.js'] = ours / plain;
  figures['key to rows on screen, p95 ms'] = percentile(keys, 0.95);
  return `in Chromium: cold start ${fixed(ours, 0)} ms, fuse.js from the same rows ${fixed(plain, 0)} ms; from a key to the rows that answer it p50 ${fixed(percentile(keys, 0.5), 1)} ms, p95 ${fixed(percentile(keys, 0.95), 1)} ms (${keys.length} keys)`;
}

/** Measures one size and prints it. */
async function measureSize(generator: string, size: number, options: readonly string[]): Promise<void> {
  const figures: Figures = {};
  const corpus = readCorpus(generator, size);
  const { snippets, sets } = corpus;
  const text = snippets.reduce((sum, snippet) => sum + textOf(snippet).length, 0) / MEGABYTE;
  const plain = scan(snippets);
  const words = (sets['exact'] ?? []).slice(0, 30).map(({ q }) => q);
  const floor = percentile(
    words.map((word) => Math.min(...[1, 2, 3].map(() => timed(() => plain(word))))),
    0.5,
  );
  const before = memory();
  let index = createSnippetIndex();
  const building = timed(() => {
    index = build(snippets);
  });
  const used = memory() - before;
  figures['memory / text'] = used / text;
  console.log(`\n${size} passages, ${fixed(text, 1)} MB of text; scan p50 ${fixed(floor)} ms`);
  console.log(
    `built in ${fixed(building / 1000, 1)} s (${fixed(building / size, 3)} ms each); ${fixed(used, 0)} MB = ${fixed(used / text)} x the text`,
  );
  const search = searchWith(index);
  for (const line of setsTable(sets, search, floor, figures)) console.log(line);
  for (const line of hostileLines(search, floor, figures)) console.log(line);
  console.log(storageLine(index));
  console.log(updateLine(index, snippets, floor, figures));
  const count = FUSE_QUERIES[size];
  if (!options.includes('--without-others')) {
    console.log(otherLine('MiniSearch', miniSearch, corpus, MINI_SEARCH_QUERIES));
    if (count !== undefined) console.log(otherLine('fuse.js', fuse, corpus, count));
  }
  if (!options.includes('--without-browser')) console.log(await chromiumLine(snippets, figures));
  for (const line of goalsTable(size, figures)) console.log(line);
}

/**
 * How well and how fast passages are found, beside reading all text (`includes`), MiniSearch and fuse.js.
 *
 *   npm run bench -- search              1,000, 10,000 and 100,000 passages
 *   npm run bench -- search 10000        one size
 *   npm run bench -- search --without-others    not MiniSearch and fuse.js
 *   npm run bench -- search --without-browser   not in Chromium, which needs `npm run build` before
 *
 * The passages are generated by search-bench of the corpus, which needs /usr/share/dict/dutch (Debian: wdutch).
 */
export async function benchSearch(options: readonly string[]): Promise<void> {
  const asked = options.map(Number).filter((size) => size > 0);
  const generator = path.resolve(corpusFolder(), 'search-bench');
  for (const size of asked.length > 0 ? asked : SIZES) await measureSize(generator, size, options);
}
