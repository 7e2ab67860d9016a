import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTranslator, LANGUAGES, type MessageKey } from '../../../utils/i18n';

/** The few texts that the browser itself shows, and their keys in our own catalogue. */
const SHOWN_BY_THE_BROWSER: Record<string, MessageKey> = {
  extensionName: 'extension.name',
  extensionDescription: 'extension.description',
  actionTitle: 'action.title',
  commandKeepSelection: 'command.keep',
  commandOpenPanel: 'command.openPanel',
};

/** Limits of the stores, in characters. */
const MAX_NAME_LENGTH = 75;
const MAX_DESCRIPTION_LENGTH = 132;

function localeOf(language: string): Record<string, { message: string }> {
  const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
}

describe.each(LANGUAGES)('the texts that the browser shows in %s', (language) => {
  test('are those of the catalogue', () => {
    const t = createTranslator(language);
    const expected = Object.fromEntries(
      Object.entries(SHOWN_BY_THE_BROWSER).map(([name, key]) => [name, { message: t(key) }]),
    );
    expect(localeOf(language)).toEqual(expected);
  });

  test('fit in the stores', () => {
    const locale = localeOf(language);
    expect(locale['extensionName']?.message.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
    expect(locale['extensionDescription']?.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION_LENGTH);
  });
});
