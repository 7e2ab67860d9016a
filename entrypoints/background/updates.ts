import { browser } from '../../utils/browser';
import { UPDATED_EVENT } from '../../utils/messages/updated-event';
import { SITE_MATCHES } from '../../utils/sites/matches';
import { reportFailure } from './report-failure';

/** After an update, has open pages say that they should be reloaded: the script in them belongs to the old version. */
export function registerUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Firefox puts the new script into open pages by itself.
    if (reason === 'update' && import.meta.env.CHROME) {
      reportFailure(tellOpenPages(), 'tell open pages of its update');
    }
  });
}

async function tellOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SITE_MATCHES] });
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.scripting.executeScript({
          target: { tabId: id },
          func: (name: string) => document.dispatchEvent(new Event(name)),
          args: [UPDATED_EVENT],
        }),
    ),
  );
}
