import { browser } from '../../utils/browser';
import { UPDATED_EVENT } from '../../utils/messages/updated-event';
import { SITE_MATCHES } from '../../utils/sites/matches';

/** After an update, has open pages say that they should be reloaded: the script in them belongs to the old version. */
export function registerUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Firefox puts the new script into open pages by itself.
    if (reason === 'update' && import.meta.env.CHROME) void tellOpenPages();
  });
}

async function tellOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SITE_MATCHES] });
  await Promise.allSettled(
    tabs
      .filter(({ id }) => id !== undefined)
      .map(({ id }) =>
        browser.scripting.executeScript({
          target: { tabId: id! },
          func: (name: string) => document.dispatchEvent(new Event(name)),
          args: [UPDATED_EVENT],
        }),
      ),
  );
}
