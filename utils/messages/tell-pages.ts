import { browser } from '../browser';
import { sendToTab } from './index';

/**
 * Tells every open page that the notebook changed, so that it paints what is kept now.
 *
 * @param except the tab that made the change and knows of it
 */
export async function tellPages(except?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs
      .filter(({ id }) => id !== undefined && id !== except)
      // Most tabs have no Kamernoot in them and refuse.
      .map(({ id }) => sendToTab(id!, 'notebookChanged', undefined)),
  );
}
