import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowsers } from './browsers';
import { ensureOffice } from './office';
import { OUTCOME_FILE, type FileOutcome, type Outcome } from './count-reporter';
import { ROOT, runProgram } from './run-program';

/**
 * All checks in one go. Each step counts as one test beside the tests themselves; the last line is always
 * `N passed, N failed`, and a failed step does not hide the ones after it.
 */
const total = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
/** End-to-end tests that passed only when they were run again. */
const shaky: string[] = [];

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

/** Runs Vitest and reads how it ended; null when it left no outcome. */
function runVitest(parameters: readonly string[]): Outcome | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-outcome-'));
  const file = path.join(folder, 'outcome.json');
  try {
    runProgram(
      'vitest',
      ['run', ...parameters, '--reporter=default', '--reporter=./tests/support/count-reporter.ts'],
      { [OUTCOME_FILE]: file },
    );
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs the tests of these projects and counts them.
 *
 * A browser can fail to start or to answer on a busy machine. Files of end-to-end tests that failed are
 * therefore run once more, in a fresh process, and what passed only then is named.
 */
function runTests(projects: readonly string[]): void {
  console.log(`\n── tests: ${projects.join(', ')}`);
  const outcome = runVitest(projects.flatMap((project) => ['--project', project]));
  if (!outcome) return fail('the run of the tests');
  for (const project of projects) {
    // That of a browser is called by its browser as well: `browser (chromium)`.
    const isIts = ({ project: name }: FileOutcome): boolean => name.split(' ')[0] === project;
    if (!outcome.files.some(isIts)) fail(`${project}: no tests were found`);
  }
  const failed = outcome.files.filter((file) => file.project === 'e2e' && file.failed > 0);
  const again = failed.length > 0 ? runAgain(failed) : [];
  for (const first of outcome.files) {
    const last = again.find(({ file }) => file === first.file) ?? first;
    total.passed += last.passed;
    total.skipped += last.skipped;
    if (last.failed > 0) fail(`${last.file}\n${indented(last.failures)}`, last.failed);
    else if (last !== first) shaky.push(`${first.file}\n${indented(first.failures)}`);
  }
  for (const error of outcome.errors) fail(`outside any test: ${error}`);
}

function runAgain(failed: readonly FileOutcome[]): FileOutcome[] {
  console.log('\n── end-to-end tests that failed, once more');
  return runVitest(['--project', 'e2e', ...failed.map(({ file }) => file)])?.files ?? [];
}

const indented = (lines: readonly string[]): string => lines.map((line) => `    ${line}`).join('\n');

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
if (built) {
  // What addons.mozilla.org looks at first; warnings are inside libraries, see .github/store/reviewers.md.
  step('lint of the extension for Firefox', () =>
    runProgram('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
  );
}

const projects = ['unit', 'dom'];
if (ensureOffice()) projects.push('office');
else console.log('\n── tests: office: not run, there is no LibreOffice (SOFFICE_PATH names one)');
if (browsers) projects.push('browser');
else fail('browser tests: not run, a browser is missing');
if (browsers && built) projects.push('e2e');
else fail('end-to-end tests: not run, a browser or the extension is missing');
runTests(projects);
evaluate();

if (shaky.length > 0) console.log(`\nPassed only when run again:\n  ${shaky.join('\n  ')}`);
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
