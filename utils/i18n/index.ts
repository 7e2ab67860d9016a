import { en } from './en';
import type { Language } from './language';
import { nl } from './nl';
import { translatorOf, type Translator } from './translator';

export { chooseLanguage, LANGUAGES, type Language, type LanguageSetting } from './language';
export type { Message, MessageKey, MessageValues, PageTranslator, Translator } from './translator';

/** The words of the whole interface. */
export function createTranslator(language: Language): Translator {
  return translatorOf(language, language === 'nl' ? nl : en);
}
