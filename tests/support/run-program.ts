import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program of an installed package in the project's folder, its output going where ours goes, and tells
 * whether it succeeded.
 *
 * It runs under the Node that runs us, which inside npm scripts may be newer than the one on the path.
 */
export function runProgram(
  packageName: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): boolean {
  const { status, error } = spawnSync(process.execPath, [programOf(packageName), ...parameters], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** The script that a package installs; the first one, or the one that has the package's name. */
function programOf(packageName: string): string {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (!script) throw new Error(`The package ${packageName} has no program`);
  return path.join(folder, script);
}
