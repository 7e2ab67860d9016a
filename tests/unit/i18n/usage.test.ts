import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../utils/i18n/en';

const root = new URL('../../../', import.meta.url);
/** The text of all files that fit a pattern. */
function sourceOf(pattern: string): string {
  return globSync(pattern, { cwd: root.pathname })
    .filter((file) => !file.startsWith('utils/i18n/words/'))
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');
}

const source = sourceOf('{components,entrypoints,utils}/**/*.{ts,tsx}');
const references = sourceOf('utils/{references/{rules,resolve,kamerstuk},reading}/*.ts');

/** Shown by the browser itself, from _locales. */
const SHOWN_BY_THE_BROWSER = /^(?:extension|command|action)\./;
/** Keys that are put together from the reasons that the reading of letters and references gives. */
const GIVEN_REASONS = /^(?:evidence|reason)\./;

/** Beginnings of keys that are completed with a value: `type.${reference.type}`. */
const completed = Array.from(source.matchAll(/`([a-z][\w.-]*[.-])\$\{/gi), (match) => match[1] ?? '');

describe('the words of the interface', () => {
  test('are all used', () => {
    const unused = Object.keys(en).filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !completed.some((beginning) => key.startsWith(beginning)) &&
        !SHOWN_BY_THE_BROWSER.test(key) &&
        !GIVEN_REASONS.test(key),
    );
    expect(unused).toEqual([]);
  });

  test('are there for every reason that letters and references give', () => {
    const verdicts = readFileSync(new URL('utils/letters/verdict.ts', root), 'utf8');
    const evidence = Array.from(
      verdicts.matchAll(/^ {2}\['([a-z-]+)', \d/gm),
      (match) => `evidence.${match[1]}`,
    );
    const reasons = Array.from(
      references.matchAll(/\b(?:reason: |REASON: Reason = )'([a-z-]+)'/g),
      (match) => `reason.${match[1]}`,
    );
    expect(evidence.length).toBeGreaterThan(5);
    expect(reasons.length).toBeGreaterThan(1);
    expect([...new Set([...evidence, ...reasons])].filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });
});
