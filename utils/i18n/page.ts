import type { Language } from './language';
import { pageEn } from './page-en';
import { pageNl } from './page-nl';
import { translatorOf, type PageTranslator } from './translator';

/** The words of what stands on pages, without those of the panel and the settings. */
export function createPageTranslator(language: Language): PageTranslator {
  return translatorOf(language, language === 'nl' ? pageNl : pageEn);
}
