import { storage } from 'wxt/utils/storage';
import type { LanguageSetting } from '../i18n/language';

/** The language of the interface; `auto` follows the browser. */
export const languageSetting = storage.defineItem<LanguageSetting>('local:language', { fallback: 'auto' });

/** Whether references on pages are made links. */
export const linksSetting = storage.defineItem<boolean>('local:links', { fallback: true });
