import { browser } from '../../../utils/browser';
import { createReader } from '../../../utils/notebook';
import { createNames } from '../../../utils/notebook/names';
import { isKnownAddress } from '../../../utils/references/address';
import { chosenTranslator } from '../chosen-translator';
import { searchInPanelOrTab } from '../panel';
import { reportFailure } from '../report-failure';
import { choicesFor, type OmniboxChoice } from './choices';
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
    reportFailure(begin(), 'answer in the address bar');
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    typed = text;
    reportFailure(offer(text, suggest), 'answer in the address bar');
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    // At once: the panel can only be opened in answer to the key.
    const opening = isAddress(text) ? openAddress(text, disposition) : searchInPanelOrTab(windowId, text);
    reportFailure(opening, 'open what was chosen in the address bar');
  });

  async function begin(): Promise<void> {
    windowId = (await browser.windows.getLastFocused()).id ?? null;
    const t = await chosenTranslator();
    browser.omnibox.setDefaultSuggestion({ description: descriptionOf(t('omnibox.search'), XML) });
  }

  async function offer(text: string, suggest: (choices: OmniboxChoice[]) => void): Promise<void> {
    const choices = await choicesFor(text, names, await chosenTranslator());
    // What was asked meanwhile is answered by itself.
    if (typed !== text) return;
    suggest(choices.map((choice) => ({ ...choice, description: descriptionOf(choice.description, XML) })));
  }

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
