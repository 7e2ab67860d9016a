import { readFileSync } from 'node:fs';

interface Bound {
  atLeast?: number;
  atMost?: number;
}

/** The goals that were reached, per section and figure. They may be tightened, never loosened. */
export type Ratchet = Record<string, Record<string, Bound>>;

/** Reads `tests/support/ratchet.json`. */
export function readRatchet(): Ratchet {
  const path = new URL('../ratchet.json', import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Ratchet;
}

/** What has become worse than it was, one sentence each. */
export function compare(ratchet: Ratchet, measured: Record<string, Record<string, number>>): string[] {
  return Object.entries(ratchet).flatMap(([section, bounds]) => {
    const figures = measured[section];
    // A section that was not measured is told apart elsewhere.
    if (!figures) return [];
    return Object.entries(bounds).flatMap(([name, { atLeast, atMost }]) => {
      const value = figures[name];
      if (value === undefined) return [`${section}.${name} is no longer measured`];
      if (atLeast !== undefined && value < atLeast)
        return [`${section}.${name} is ${value}, below ${atLeast}`];
      if (atMost !== undefined && value > atMost) return [`${section}.${name} is ${value}, above ${atMost}`];
      return [];
    });
  });
}
