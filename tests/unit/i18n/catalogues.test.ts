import { describe, expect, test } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { nl } from '../../../utils/i18n/nl';
import type { Message } from '../../../utils/i18n';

const catalogues: Record<'en' | 'nl', Record<string, Message>> = { en, nl };

/** The names between braces in a message, over all its plural forms. */
function placeholders(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : [message.one, message.other];
  const names = forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []);
  return [...new Set(names)].toSorted();
}

/** What each message of a catalogue asks for. */
function asked(catalogue: Record<string, Message>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, placeholders(message)]));
}

describe('the catalogues', () => {
  test('have the same keys', () => {
    expect(Object.keys(nl).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test('ask for the same values under every key', () => {
    expect(asked(catalogues.nl)).toEqual(asked(catalogues.en));
  });

  test('have a text under every key, without stray spaces', () => {
    for (const [language, catalogue] of Object.entries(catalogues)) {
      for (const [key, message] of Object.entries(catalogue)) {
        for (const form of typeof message === 'string' ? [message] : [message.one, message.other]) {
          expect(form, `${language} ${key}`).toMatch(/^\S(?:.*\S)?$/);
        }
      }
    }
  });
});
