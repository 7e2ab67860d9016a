/**
 * Measures the recognisers on a corpus of annotated documents.
 *
 *   npm run evaluate                    the corpus at KAMERNOOT_CORPUS (default ../shared)
 *   npm run evaluate -- <folder>        any folder in the corpus' format
 *   npm run evaluate -- --json          for machines
 *
 * Every miss stands in test-output/evaluate.txt.
 *
 * Exits with 1 when a figure is worse than tests/support/ratchet.json says it was. The ratchet is held on the
 * corpus only, not on a folder given as argument.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { anchors } from './evaluate/anchors';
import { cases } from './evaluate/cases';
import { files } from './evaluate/files';
import { existence } from './evaluate/existence';
import { gold } from './evaluate/gold';
import { letterPages } from './evaluate/letter-pages';
import { letters } from './evaluate/letters';
import { links } from './evaluate/links';
import { compare, readRatchet } from './evaluate/ratchet';
import type { Section, SectionResult } from './evaluate/section';

const SECTIONS: readonly Section[] = [gold, cases, links, existence, letters, letterPages, files, anchors];

/** Lines that are printed of one section; all of them stand in the report. */
const MOST_LINES = 40;
const REPORT = 'test-output/evaluate.txt';

export interface Evaluation {
  folder: string;
  sections: Record<string, SectionResult>;
  /** What was not measured, and why. */
  notRun: string[];
  /** What has become worse than the ratchet allows. */
  worse: string[];
}

/** The folder of the corpus: KAMERNOOT_CORPUS, or `../shared`. */
export function corpusFolder(): string {
  return process.env['KAMERNOOT_CORPUS'] ?? '../shared';
}

/**
 * Measures everything that a folder holds.
 *
 * @param folder in the format of the corpus; without it the corpus itself, which is held against the ratchet
 */
export async function evaluate(folder?: string): Promise<Evaluation> {
  const place = folder ?? corpusFolder();
  const evaluation: Evaluation = { folder: place, sections: {}, notRun: [], worse: [] };
  if (!existsSync(place)) {
    evaluation.notRun.push(`Nothing was measured: there is no corpus at ${place}. Set KAMERNOOT_CORPUS.`);
    return evaluation;
  }
  for (const section of SECTIONS) {
    const result = await section.measure(place);
    if (result) evaluation.sections[section.name] = result;
    else evaluation.notRun.push(`${section.name} was not measured: ${place} holds nothing for it.`);
  }
  if (folder === undefined) {
    const figures = Object.entries(evaluation.sections).map(
      ([name, result]) => [name, result.figures] as const,
    );
    evaluation.worse = compare(readRatchet(), Object.fromEntries(figures));
  }
  return evaluation;
}

function print({ sections, notRun, worse }: Evaluation): void {
  const report: string[] = [];
  for (const [name, { figures, lines }] of Object.entries(sections)) {
    const summary = `${name}: ${Object.entries(figures)
      .map(([figure, value]) => `${figure} ${value}`)
      .join(', ')}`;
    const left = lines.length - MOST_LINES;
    const shown =
      left > 0 ? [...lines.slice(0, MOST_LINES), `  … and ${left} lines more in ${REPORT}`] : lines;
    console.log([summary, ...shown, ''].join('\n'));
    report.push(summary, ...lines, '');
  }
  mkdirSync(path.dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, report.join('\n'));
  for (const sentence of notRun) console.log(sentence);
  for (const sentence of worse) console.log(`Worse than it was: ${sentence}.`);
}

async function main(options: string[]): Promise<void> {
  const evaluation = await evaluate(options.find((option) => !option.startsWith('--')));
  if (options.includes('--json')) console.log(JSON.stringify(evaluation, null, 2));
  else print(evaluation);
  if (evaluation.worse.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(process.argv.slice(2));
}
