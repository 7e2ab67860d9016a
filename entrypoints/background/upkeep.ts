import { browser } from '../../utils/browser';
import { database } from '../../utils/notebook/database';
import { repair } from '../../utils/notebook/repair';

/** Keeps the notebook in order, after an update and at every start of the browser. */
export function registerUpkeep(): void {
  browser.runtime.onInstalled.addListener(() => void keepInOrder());
  browser.runtime.onStartup.addListener(() => void keepInOrder());
}

async function keepInOrder(): Promise<void> {
  try {
    await repair(database);
  } catch (error) {
    // The panel says what is wrong with a notebook that cannot be opened, and shows what is in it.
    console.error('Kamernoot could not bring its notebook up to date', error);
  }
}
