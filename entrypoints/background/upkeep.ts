import { browser } from '../../utils/browser';
import { createWriter } from '../../utils/notebook';
import { database } from '../../utils/notebook/database';
import { repair } from '../../utils/notebook/repair';
import { keepAlarm } from './keep-alarm';

const ALARM = 'upkeep';
const MINUTES_BETWEEN = 12 * 60;

/** Keeps the notebook in order: after an update, at every start of the browser, and twice a day. */
export function registerUpkeep(): void {
  browser.runtime.onInstalled.addListener(() => void keepInOrder());
  browser.runtime.onStartup.addListener(() => void keepInOrder());
  keepAlarm(ALARM, { periodInMinutes: MINUTES_BETWEEN }, () => void keepInOrder());
}

async function keepInOrder(): Promise<void> {
  try {
    await repair(database);
    await createWriter().removeOld();
  } catch (error) {
    // The panel says what is wrong with a notebook that cannot be opened, and shows what is in it.
    console.error('Kamernoot could not bring its notebook up to date', error);
  }
}
