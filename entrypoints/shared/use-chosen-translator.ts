import { useEffect, useMemo, useState } from 'react';
import { browser } from '../../utils/browser';
import { chooseLanguage, createTranslator, type LanguageSetting, type Translator } from '../../utils/i18n';
import { languageSetting } from '../../utils/settings';

/** The words in the language that was chosen, also when another one is chosen elsewhere; null until it is known. */
export function useChosenTranslator(): Translator | null {
  const [setting, setSetting] = useState<LanguageSetting | null>(null);
  useEffect(() => {
    languageSetting
      .getValue()
      .catch((error: unknown): LanguageSetting => {
        // A page without words would be an empty one.
        console.error('Kamernoot cannot read which language was chosen', error);
        return 'auto';
      })
      .then(setSetting);
    return languageSetting.watch(setSetting);
  }, []);
  const language = setting && chooseLanguage(setting, browser.i18n.getUILanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return useMemo(() => language && createTranslator(language), [language]);
}
