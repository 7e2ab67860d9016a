import { handle, type Caller } from '../../utils/messages';
import { createWriter } from '../../utils/notebook';
import { letterFacts } from '../../utils/reading/letter-facts';
import type { PageSummary } from '../../utils/reading/types';
import { rememberLettersSetting } from '../../utils/settings';
import { isOnOurSites } from '../../utils/sites/matches';
import { showCount } from './badge';

/** Hears what was read in every page: its references are counted on the icon, a letter is remembered. */
export function registerPages(): void {
  const writer = createWriter();

  handle('pageWasRead', async (summary, caller) => {
    const { tabId } = caller;
    const shown = tabId === undefined ? undefined : showCount(tabId, summary.referenceCount);
    if (isToBeRemembered(summary, caller) && (await rememberLettersSetting.getValue())) {
      await writer.meetLetter(letterFacts(summary)).catch((error: unknown) => {
        // It is met again at the next visit; there is nothing the user has to do.
        console.warn('Kamernoot could not remember a letter', error);
      });
    }
    await shown;
  });
}

/** Letters on the sites that Kamernoot is made for; never in a private window, and nowhere else. */
function isToBeRemembered({ url, letter }: PageSummary, { isPrivate }: Caller): boolean {
  return letter.isLetter && !isPrivate && isOnOurSites(new URL(url));
}
