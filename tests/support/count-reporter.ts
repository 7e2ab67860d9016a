import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { ROOT } from './run-program';

/** How the tests of one file ended. */
export interface FileOutcome {
  /** Path from the project's folder. */
  file: string;
  /** The layer of tests it belongs to, see `vitest.config.ts`. */
  project: string;
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, with the first line of why. */
  failures: string[];
}

export interface Outcome {
  files: FileOutcome[];
  /** Errors outside any test: each counts as a failure. */
  errors: string[];
}

/** The environment variable with the file that the outcome is written to, as JSON. */
export const OUTCOME_FILE = 'KAMERNOOT_TEST_OUTCOME';

/**
 * A reporter for Vitest that writes down how the tests of each file ended.
 *
 * A file that could not be loaded or prepared counts as one failed test, as does an error outside any test:
 * neither may look like success.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const outcome: Outcome = {
      files: modules.map(outcomeOf),
      errors: unhandledErrors.map((error) => firstLine(error)),
    };
    const file = process.env[OUTCOME_FILE];
    if (file) writeFileSync(file, JSON.stringify(outcome));
  }
}

function outcomeOf(module: TestModule): FileOutcome {
  const outcome: FileOutcome = {
    file: path.relative(ROOT, module.moduleId),
    project: module.project.name,
    passed: 0,
    failed: 0,
    skipped: 0,
    failures: [],
  };
  for (const test of module.children.allTests()) {
    const { state, errors } = test.result();
    if (state === 'passed' || state === 'skipped') outcome[state]++;
    else {
      outcome.failed++;
      outcome.failures.push(`${test.fullName}: ${firstLine(errors?.[0])}`);
    }
  }
  for (const error of module.errors()) outcome.failures.push(firstLine(error));
  for (const suite of module.children.allSuites()) {
    for (const error of suite.errors()) outcome.failures.push(`${suite.fullName}: ${firstLine(error)}`);
  }
  if (outcome.failed === 0 && !module.ok()) outcome.failed = 1;
  return outcome;
}

function firstLine(error: unknown): string {
  const message = (error as { message?: unknown } | undefined)?.message;
  return String(message ?? error ?? 'no reason given').split('\n', 1)[0] ?? '';
}
