import type { Language } from './language';
import { translatorOf, type OnPageTranslator } from './translator';
import { onPageEn, onPageNl } from './words/on-page';

/** The words that every page is given, without those of card and bar. */
export function createOnPageTranslator(language: Language): OnPageTranslator {
  return translatorOf(language, language === 'nl' ? onPageNl : onPageEn);
}
