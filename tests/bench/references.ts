/**
 * How long references take, as ratios within one run.
 *
 *   npx tsx tests/bench/references.ts
 *
 * The text are the letters of the corpus at KAMERNOOT_CORPUS (default ../shared) or, without it, the rules' examples
 * between prose.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findReferences, loadTables } from '../../utils/references';
import { corpusFolder } from '../support/evaluate';
import { loadRuleExamples } from '../support/rule-examples';

const MEGABYTE = 1024 * 1024;

export interface ReferenceBench {
  /** Time for all references of 1 MB, in times of one search for digits in it. Goal: at most 80. */
  againstDigits: number;
  /** Milliseconds for 1 MB. */
  milliseconds: number;
  /** Time for 20 MB, in times of that for 1 MB. Linear is 20. */
  twentyTimesTheText: number;
  /** Heap that 20 MB need beyond the text, in megabytes. */
  heapForTwenty: number;
}

async function letterText(): Promise<string> {
  const folders = ['gold/texts', 'texts/rekenkamer', 'texts/lobby'].map((name) =>
    join(corpusFolder(), 'corpus', name),
  );
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.txt'));
  const letters = files.map((file) => readFileSync(file, 'utf8'));
  const prose = 'De minister heeft de Kamer per brief over de voortgang van het beleid bericht. '.repeat(6);
  const examples = (await loadRuleExamples()).flatMap((rule) =>
    rule.examples.map(({ text }) => `${prose}${text}.`),
  );
  const text = (letters.length > 0 ? letters : examples).join('\n\n');
  return text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);
}

function shortest(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Measures on this machine, now. */
export async function benchReferences(): Promise<ReferenceBench> {
  const context = { tables: await loadTables() };
  const text = await letterText();
  const digits = shortest(20, () => text.match(/\d+/g));
  const one = shortest(7, () => findReferences(text, context));
  const long = Array.from({ length: 20 }, () => text).join('\n\n');
  const before = process.memoryUsage().heapUsed;
  const twenty = shortest(2, () => findReferences(long, context));
  const heap = process.memoryUsage().heapUsed - before;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    againstDigits: round(one / digits),
    milliseconds: round(one),
    twentyTimesTheText: round(twenty / one),
    heapForTwenty: round(heap / MEGABYTE),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await benchReferences());
}
