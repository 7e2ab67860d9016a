import { browser } from '../../utils/browser';
import { chooseLanguage, createTranslator, type Translator } from '../../utils/i18n';
import { languageSetting } from '../../utils/settings';

/** The words of the language that is chosen now. */
export async function chosenTranslator(): Promise<Translator> {
  return createTranslator(chooseLanguage(await languageSetting.getValue(), browser.i18n.getUILanguage()));
}
