import { describe, expect, it } from 'vitest';
import { createSlices } from '../../../utils/reading/slices';

/** Three steps, each of which takes as long as a slice may. */
function* slowSteps(taken: string[], advance: () => void): Generator<void, string> {
  for (const step of ['one', 'two', 'three']) {
    taken.push(step);
    advance();
    yield;
  }
  return taken.join(' ');
}

describe('steps in slices', () => {
  function start(mayGoOn: () => boolean) {
    let time = 0;
    const taken: string[] = [];
    const slices = createSlices(() => time);
    return {
      taken,
      result: slices.run(
        slowSteps(taken, () => (time += 100)),
        mayGoOn,
      ),
    };
  }

  it('lets the page have its turn when a slice is over', async () => {
    const { taken, result } = start(() => true);
    expect(taken).toEqual(['one']);
    expect(await result).toBe('one two three');
  });

  it('ends where it may not go on', async () => {
    const { taken, result } = start(() => false);
    expect(await result).toBeNull();
    expect(taken).toEqual(['one']);
  });
});
