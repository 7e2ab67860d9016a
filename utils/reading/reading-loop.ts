/** Reads a page again when it changed: soon, but never all the time. */
export interface ReadingLoop {
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

/** @param read reads once; it must not throw */
export function createReadingLoop(
  read: () => void,
  now: () => number = () => performance.now(),
): ReadingLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstRequest = 0;
  let restUntil = 0;
  let stopped = false;

  function run(): void {
    timer = undefined;
    firstRequest = 0;
    const start = now();
    read();
    restUntil = now() + (now() - start) * REST_FACTOR;
  }

  return {
    request() {
      if (stopped) return;
      const time = now();
      firstRequest ||= time;
      const latest = firstRequest + LONGEST_WAIT_MILLISECONDS;
      const due = Math.max(Math.min(time + QUIET_MILLISECONDS, latest), restUntil);
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, due - time));
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
