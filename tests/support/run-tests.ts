import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowsers } from './browsers';
import { COUNTS_FILE } from './count-reporter';
import type { Counts } from './count-reporter';
import { ROOT, runProgram } from './run-program';

/**
 * All checks in one go. Each step counts as one test beside the tests themselves; the last line is always
 * `N passed, N failed`, and a failed step does not hide the ones after it.
 */
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

/** Runs one step under a heading and counts it. */
function step(name: string, run: () => boolean): boolean {
  console.log(`\n── ${name}`);
  let succeeded = false;
  try {
    succeeded = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (succeeded) total.passed++;
  else fail(name);
  return succeeded;
}

function fail(name: string, count = 1): void {
  total.failed += count;
  failures.push(name);
}

/** Runs Vitest for these projects and counts its tests; a run that leaves no count is one failure. */
function runVitest(projects: readonly string[]): void {
  console.log(`\n── tests: ${projects.join(', ')}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-counts-'));
  const file = path.join(folder, 'counts.json');
  try {
    const succeeded = runProgram(
      'vitest',
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=./tests/support/count-reporter.ts',
      ],
      { [COUNTS_FILE]: file },
    );
    const counts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : null;
    total.passed += counts?.passed ?? 0;
    total.skipped += counts?.skipped ?? 0;
    if (counts?.failed) fail(`tests (${counts.failed})`, counts.failed);
    else if (!succeeded || !counts) fail('the run of the tests');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures against the corpus, which is not part of the project: without it there is nothing to measure. */
function evaluate(): void {
  const named = process.env['KAMERNOOT_CORPUS'];
  const corpus = path.resolve(ROOT, named ?? '../shared');
  if (!named && !existsSync(corpus)) {
    console.log(
      `\n── evaluate: not run, there is no corpus at ${corpus} (KAMERNOOT_CORPUS names another place)`,
    );
    return;
  }
  step('evaluate', () => runProgram('tsx', ['tests/support/evaluate.ts']));
}

const browsers = step('browsers', () => {
  ensureBrowsers({ firefox: true });
  return true;
});
step('types', () => runProgram('typescript', ['--noEmit']));
step('lint', () => runProgram('oxlint', ['--deny-warnings']));
step('format', () => runProgram('prettier', ['--check', '--log-level', 'warn', '.']));
const built = [
  step('build for Chromium', () => runProgram('wxt', ['build'])),
  step('build for Firefox', () => runProgram('wxt', ['build', '-b', 'firefox', '--mv3'])),
].every(Boolean);

const projects = ['unit', 'dom'];
if (browsers) projects.push('browser');
else fail('browser tests: not run, a browser is missing');
if (browsers && built) projects.push('e2e');
else fail('end-to-end tests: not run, a browser or the extension is missing');
runVitest(projects);
evaluate();

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
