import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAlarm } from '../../../entrypoints/background/keep-alarm';

beforeEach(() => fakeBrowser.reset());

test('an alarm that the browser has lost is set when the background wakes, and one that is there is left alone', async () => {
  keepAlarm('lost', { delayInMinutes: 5, periodInMinutes: 60 }, () => {});
  await expect.poll(() => fakeBrowser.alarms.get('lost')).toMatchObject({ periodInMinutes: 60 });
  const { scheduledTime } = (await fakeBrowser.alarms.get('lost'))!;
  keepAlarm('lost', { delayInMinutes: 9, periodInMinutes: 60 }, () => {});
  await new Promise((resolve) => setTimeout(resolve));
  expect(await fakeBrowser.alarms.get('lost')).toMatchObject({ scheduledTime });
});

test('an alarm calls who keeps it, and nobody else', async () => {
  const [ring, other] = [vi.fn(), vi.fn()];
  keepAlarm('mine', { periodInMinutes: 60 }, ring);
  keepAlarm('theirs', { periodInMinutes: 60 }, other);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'mine', scheduledTime: 0, persistAcrossSessions: true });
  expect(ring).toHaveBeenCalledOnce();
  expect(other).not.toHaveBeenCalled();
});
