import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReadingLoop } from '../../../utils/reading/reading-loop';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A reading that takes some time, in milliseconds. */
const taking = (time: number) => vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, time)));
const loopOf = (read: () => Promise<void>) => createReadingLoop(read, () => Date.now());

describe('the reading of a page that changes', () => {
  test('is done once for several changes, when the page has come to rest', async () => {
    const read = taking(1);
    const loop = loopOf(read);
    for (let change = 0; change < 5; change += 1) {
      loop.request();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(read).toHaveBeenCalledOnce();
  });

  test('is done all the same when the page never comes to rest, and takes a tenth of the time at most', async () => {
    const read = taking(50);
    const loop = loopOf(read);
    for (let time = 0; time < 60_000; time += 20) {
      loop.request();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(read.mock.calls.length).toBeGreaterThan(10);
    expect(read.mock.calls.length * 50).toBeLessThanOrEqual(6_000);
  });

  test('is not done twice at a time, and is done again for what changed meanwhile', async () => {
    const read = taking(500);
    const loop = loopOf(read);
    loop.start();
    await vi.advanceTimersByTimeAsync(100);
    loop.start();
    loop.request();
    expect(read).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('goes on after one that failed', async () => {
    const read = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
    read.mockRejectedValueOnce(new Error('made for a test'));
    vi.spyOn(console, 'warn').mockReturnValue();
    const loop = loopOf(read);
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    loop.request();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('ends for good', async () => {
    const read = taking(100);
    const loop = loopOf(read);
    loop.start();
    loop.request();
    loop.stop();
    await vi.advanceTimersByTimeAsync(20_000);
    loop.request();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(read).toHaveBeenCalledOnce();
  });
});
