import { browser } from '../../utils/browser';
import { reportFailure } from './report-failure';

/**
 * Calls `ring` at every ringing of an alarm. It is set anew when the browser starts, and whenever it is missing: an
 * extension that was switched off and on again may have lost it, and no event tells of that.
 *
 * @param timing in minutes
 */
export function keepAlarm(
  name: string,
  timing: { delayInMinutes?: number; periodInMinutes: number },
  ring: () => void,
): void {
  const set = (): Promise<void> => browser.alarms.create(name, timing);
  const failing = `set the alarm ${name}`;
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
  browser.runtime.onStartup.addListener(() => reportFailure(set(), failing));
  reportFailure(
    browser.alarms.get(name).then((known) => (known ? undefined : set())),
    failing,
  );
}
