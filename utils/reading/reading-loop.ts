/** Reads a page again when it changed: soon, but never all the time. */
export interface ReadingLoop {
  /** Reads at once, unless a reading is at work. */
  start(): void;
  /** Asks for a reading; several requests shortly after each other are one. */
  request(): void;
  /** Stops for good. */
  stop(): void;
}

/** A page that is still being built is left alone this long after its last change. */
const QUIET_MILLISECONDS = 200;
/** A page that never comes to rest is read all the same after this. */
const LONGEST_WAIT_MILLISECONDS = 1_500;
/** A page that keeps changing costs at most one part in so many of the time. */
const REST_FACTOR = 10;

/** @param read reads once, and is never called while it is at work; when it fails, the next request reads again */
export function createReadingLoop(
  read: () => Promise<void>,
  now: () => number = () => performance.now(),
): ReadingLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstRequest = 0;
  let restUntil = 0;
  let busy = false;
  let again = false;
  let stopped = false;

  async function run(): Promise<void> {
    busy = true;
    again = false;
    firstRequest = 0;
    const start = now();
    try {
      await read();
    } catch (error) {
      console.warn('Kamernoot could not read', error);
    }
    restUntil = now() + (now() - start) * REST_FACTOR;
    busy = false;
    if (again) schedule();
  }

  function schedule(): void {
    if (stopped) return;
    const time = now();
    firstRequest ||= time;
    const latest = firstRequest + LONGEST_WAIT_MILLISECONDS;
    const due = Math.max(Math.min(time + QUIET_MILLISECONDS, latest), restUntil);
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(0, due - time));
  }

  return {
    start() {
      if (!stopped && !busy) void run();
    },
    request() {
      if (busy) again = true;
      else schedule();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
