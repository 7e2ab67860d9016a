export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `auto` follows the browser. */
export type LanguageSetting = 'auto' | Language;

/**
 * The language to show.
 *
 * @param browserLanguage BCP 47 tag of the browser's own interface, such as `nl-BE`
 */
export function chooseLanguage(setting: LanguageSetting, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^nl\b/i.test(browserLanguage) ? 'nl' : 'en';
}
