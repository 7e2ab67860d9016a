import { onPageEn } from '../../../utils/i18n/words/on-page';
import type { OnPageMessageKey, OnPageTranslator } from '../../../utils/i18n/translator';

/** Why a reference is not certain, in a sentence; none for a reason that has no sentence (yet). */
export function reasonsOf(words: OnPageTranslator, reason: string | undefined): string[] {
  const key = `reason.${reason}`;
  return Object.hasOwn(onPageEn, key) ? [words(key as OnPageMessageKey)] : [];
}
