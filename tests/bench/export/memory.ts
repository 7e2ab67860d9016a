import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;

interface Process {
  id: number;
  parent: number;
  /** Bytes in memory. */
  resident: number;
}

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string): number =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ id: Number(name), parent: field('PPid'), resident: field('VmRSS') * 1024 }];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

/** Bytes that a process and all that it started have in memory. */
function memoryOf(id: number): number {
  const all = processes();
  const family = new Set([id]);
  for (const { id: child, parent } of all.toSorted((a, b) => a.id - b.id)) {
    if (family.has(parent)) family.add(child);
  }
  return all.reduce((sum, { id: one, resident }) => sum + (family.has(one) ? resident : 0), 0);
}

/**
 * Watches how much memory a browser has more than at the beginning, at the most, until it is asked.
 *
 * @returns what tells it, in bytes; null where the system does not say
 */
export function watchMemory(process: number | undefined): () => number | null {
  if (process === undefined || globalThis.process.platform !== 'linux') return () => null;
  const before = memoryOf(process);
  let most = before;
  const look = (): void => {
    most = Math.max(most, memoryOf(process));
  };
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    look();
    return most - before;
  };
}
