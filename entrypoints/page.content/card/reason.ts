import { pageEn } from '../../../utils/i18n/page-en';
import type { PageMessageKey, PageTranslator } from '../../../utils/i18n/translator';

/** Why a reference is not certain, in a sentence; none for a reason that has no sentence (yet). */
export function reasonsOf(words: PageTranslator, reason: string | undefined): string[] {
  const key = `reason.${reason}`;
  return Object.hasOwn(pageEn, key) ? [words(key as PageMessageKey)] : [];
}
