import type { en } from './en';
import type { Language } from './language';
import type { cardEn } from './words/card';
import type { clipBarEn } from './words/clip-bar';
import type { noticesEn } from './words/notices';
import type { onPageEn } from './words/on-page';

/** A text, or its plural forms as `Intl.PluralRules` names them; `{count}` chooses the form. */
export type Message = string | { one: string; other: string };
export type MessageKey = keyof typeof en;
/** Keys of what every page is given. */
export type OnPageMessageKey = keyof typeof onPageEn;
/** Keys of all that can stand on a page. */
export type PageMessageKey =
  OnPageMessageKey | keyof typeof noticesEn | keyof typeof cardEn | keyof typeof clipBarEn;
/** The same keys in another language. */
export type Words<Catalogue> = Record<keyof Catalogue, Message>;
export type MessageValues = Record<string, string | number>;

export interface Translator<Key extends string = MessageKey> {
  language: Language;
  /** The text for a key with `{names}` filled in; numbers are written as the language writes them. */
  (key: Key, values?: MessageValues): string;
  /** A date as people write it: `16 maart 2011`. Takes an ISO date or date-time. */
  date(iso: string): string;
  /** A number as the language writes it: `1,795`, `1.795`. */
  number(value: number): string;
}

/** Knows the words that every page is given; each of the others can stand in for it. */
export type OnPageTranslator = Translator<OnPageMessageKey>;
/** Knows the words of card and bar too; a `Translator` can stand in for it. */
export type PageTranslator = Translator<PageMessageKey>;

/** English dates are written as in Europe, day first: `21 June 2018`. */
const DATE_LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Makes the function that gives the interface its words in one language. */
export function translatorOf<Key extends string>(
  language: Language,
  messages: Record<Key, Message>,
): Translator<Key> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const date = new Intl.DateTimeFormat(DATE_LOCALES[language], { dateStyle: 'long' });

  const translate = (key: Key, values: MessageValues = {}): string => {
    const message = messages[key];
    const count = values['count'];
    const pattern =
      typeof message === 'string'
        ? message
        : plural.select(Number(count)) === 'one'
          ? message.one
          : message.other;
    return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };

  return Object.assign(translate, {
    language,
    number: (value: number) => number.format(value),
    // Noon, so that no time zone turns a bare date into the day before.
    date: (iso: string) => date.format(new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)),
  });
}
