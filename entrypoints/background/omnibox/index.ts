import { browser } from '../../../utils/browser';
import { createReader } from '../../../utils/notebook';
import { createNames } from '../../../utils/notebook/names';
import { isKnownAddress } from '../../../utils/references/address';
import { chosenTranslator } from '../chosen-translator';
import { searchInPanelOrTab } from '../panel';
import { choicesFor } from './choices';
import { descriptionOf } from './description';

/** Where what was chosen is to be shown. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Chromium reads descriptions as XML. */
const XML = import.meta.env.CHROME;

/** The keyword `kn` in the address bar: documents, tags and letters, or a search in the notebook. */
export function registerOmnibox(): void {
  const reader = createReader();
  const names = { ...createNames(), countAbout: reader.countAbout };
  /** The window that is typed in. Known before Enter is pressed: the panel can only be opened at once. */
  let windowId: number | null = null;
  let typed = '';

  browser.omnibox.onInputStarted.addListener(() => {
    void (async () => {
      windowId = (await browser.windows.getLastFocused()).id ?? null;
      const t = await chosenTranslator();
      browser.omnibox.setDefaultSuggestion({ description: descriptionOf(t('omnibox.search'), XML) });
    })();
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    typed = text;
    void (async () => {
      const choices = await choicesFor(text, names, await chosenTranslator());
      // What was asked meanwhile is answered by itself.
      if (typed !== text) return;
      suggest(
        choices.map(({ content, description }) => ({
          content,
          description: descriptionOf(description, XML),
        })),
      );
    })();
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    if (isAddress(text)) void openAddress(text, disposition);
    else void searchInPanelOrTab(windowId, text);
  });

  async function openAddress(address: string, disposition: Disposition): Promise<void> {
    // Anything can be typed: only what we offer is opened.
    const isLetter = async () => (await reader.letterOf({ url: address, ids: [] })) !== undefined;
    if (!isKnownAddress(address) && !(await isLetter())) {
      await searchInPanelOrTab(windowId, address);
      return;
    }
    if (disposition === 'currentTab') await browser.tabs.update({ url: address });
    else await browser.tabs.create({ url: address, active: disposition === 'newForegroundTab' });
  }
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);
