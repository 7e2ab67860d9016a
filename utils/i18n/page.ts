import type { Language } from './language';
import { translatorOf, type PageTranslator } from './translator';
import { cardEn, cardNl } from './words/card';
import { clipBarEn, clipBarNl } from './words/clip-bar';
import { noticesEn, noticesNl } from './words/notices';
import { onPageEn, onPageNl } from './words/on-page';

const en = { ...onPageEn, ...noticesEn, ...cardEn, ...clipBarEn };
const nl = { ...onPageNl, ...noticesNl, ...cardNl, ...clipBarNl };

/** The words of all that can stand on a page, without those of the panel and the settings. */
export function createPageTranslator(language: Language): PageTranslator {
  return translatorOf(language, language === 'nl' ? nl : en);
}
