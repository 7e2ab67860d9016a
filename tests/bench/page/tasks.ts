import type { ChromiumBrowser } from '../../support/chromium';

/** What of the events in a trace tells of tasks. Times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** By the clock. */
  dur?: number;
  /** By what the thread itself worked, whatever else the machine was busy with. */
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** The longest task of a page's main thread, in milliseconds. */
export interface LongestTask {
  byClock: number;
  /** Of the thread's own work: what it takes on a machine that has nothing else to do. */
  ofWork: number;
}

/**
 * Opens a page and measures its tasks, the browser's layout and painting among them, from the moment at which a script
 * of an extension begins in it; all of them where none does. They are read from the browser's own trace: the observer
 * of long tasks that a page has reports few of those in which another world works.
 *
 * @param settled resolves when the page has nothing more to do
 */
export async function measureTasks(
  { page }: ChromiumBrowser,
  address: string,
  settled: () => Promise<unknown>,
): Promise<LongestTask> {
  await page.tracing.start({
    categories: ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(address, { waitUntil: 'load' });
  await settled();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const script = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension://'),
  );
  const isCounted = (event: TraceEvent): boolean =>
    script === undefined ||
    (threadOf(event) === threadOf(script) && event.ts + (event.dur ?? 0) >= script.ts);
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && main.has(threadOf(event)) && isCounted(event),
  );
  const longest = (times: (number | undefined)[]): number =>
    times.reduce<number>((most, time = 0) => Math.max(most, time), 0) / 1000;
  return { byClock: longest(tasks.map(({ dur }) => dur)), ofWork: longest(tasks.map(({ tdur }) => tdur)) };
}
