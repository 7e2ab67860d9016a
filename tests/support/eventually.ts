import { expect } from 'vitest';

/** Looks again until what is expected is true; a busy machine takes its time to draw. Must be awaited. */
export function eventually<Value>(look: () => Value | Promise<Value>) {
  return expect.poll(look, { timeout: 15_000 });
}
