import { spawnSync } from 'node:child_process';

/**
 * Installs packages of Debian and what is derived from it, where that needs no question: with apt-get, as root or
 * through sudo without a password. Elsewhere it does nothing, and whether it worked is for the caller to see.
 */
export function installPackages(packages: string[]): void {
  const prefix = administratorPrefix();
  if (!prefix) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  // An unreachable source of packages is no reason to stop: what we need may come from another one.
  succeeds([...aptGet, 'update'], 'inherit');
  // A bare machine has no fonts, and a page without glyphs has no text to see or to select.
  succeeds(
    [...aptGet, 'install', '-y', '--no-install-recommends', ...packages, 'fonts-liberation'],
    'inherit',
  );
}

/** What goes before a command that only an administrator may run; null where that cannot be had silently. */
function administratorPrefix(): string[] | null {
  if (process.platform !== 'linux' || !succeeds(['apt-get', '--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

function succeeds([command = '', ...parameters]: string[], output: 'ignore' | 'inherit' = 'ignore'): boolean {
  return spawnSync(command, parameters, { stdio: ['ignore', output, output] }).status === 0;
}
