import type { Language } from './language';
import { translatorOf, type PageTranslator } from './translator';
import { onPageEn, onPageNl } from './words/on-page';

/** The words of what stands on pages, without those of the panel and the settings. */
export function createPageTranslator(language: Language): PageTranslator {
  return translatorOf(language, language === 'nl' ? onPageNl : onPageEn);
}
