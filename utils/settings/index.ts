import { CITATION_STYLES, type CitationStyle } from '../citation/types';
import { LANGUAGES, type LanguageSetting } from '../i18n/language';
import { createSetting } from './setting';

const isBoolean = (value: unknown) => typeof value === 'boolean';

/** The language of the interface; `auto` follows the browser. */
export const languageSetting = /* @__PURE__ */ createSetting<LanguageSetting>(
  'language',
  'auto',
  (value): value is LanguageSetting => value === 'auto' || LANGUAGES.some((language) => language === value),
);

/** Whether references on pages are made links. */
export const linksSetting = /* @__PURE__ */ createSetting<boolean>('links', true, isBoolean);

/** Whether every PDF of our sites opens in the reader. */
export const openFilesSetting = /* @__PURE__ */ createSetting<boolean>('open-files', false, isBoolean);

/** Whether letters that are opened are remembered, with what they cite. */
export const rememberLettersSetting = /* @__PURE__ */ createSetting<boolean>(
  'remember-letters',
  true,
  isBoolean,
);

/** Whether `/` and `c` do something when they are pressed by themselves, outside every field (WCAG 2.1.4). */
export const plainKeysSetting = /* @__PURE__ */ createSetting<boolean>('plain-keys', true, isBoolean);

/** How documents and passages are cited. */
export const citationStyleSetting = /* @__PURE__ */ createSetting<CitationStyle>(
  'citation-style',
  'leidraad',
  (value): value is CitationStyle => CITATION_STYLES.some((style) => style === value),
);
