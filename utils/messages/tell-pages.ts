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
    // Most tabs have no Kamernoot in them and refuse.
    tabs.map(({ id }) => id !== undefined && id !== except && sendToTab(id, 'notebookChanged', undefined)),
  );
}
