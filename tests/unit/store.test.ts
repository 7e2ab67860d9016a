import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTranslator, LANGUAGES } from '../../utils/i18n';
import { manifestFor } from '../../utils/manifest';

/** Characters, of the Chrome Web Store and addons.mozilla.org: the lesser of both where both have a limit. */
const LIMITS = { Name: 50, Summary: 132, Description: 15_000 };
const LONGEST_JUSTIFICATION = 1_000;
const LONGEST_NOTES = 3_000;

const read = (name: string): string =>
  readFileSync(new URL(`../../.github/store/${name}`, import.meta.url), 'utf8');

/** The texts under the headings of one level, by heading. */
function sections(text: string, level: '##' | '###'): Record<string, string> {
  const parts = text.split(new RegExp(`^${level} (?!#)`, 'm')).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const body = lines.join('\n');
      return [heading.trim(), (level === '###' ? body.split(/^## /m)[0]! : body).trim()];
    }),
  );
}

/** The headings of texts that are empty or too long. */
function unfit(texts: Record<string, string>, limitOf: (heading: string) => number): string[] {
  return Object.entries(texts).flatMap(([heading, text]) =>
    text === '' || text.length > limitOf(heading) ? [`${heading}: ${text.length}`] : [],
  );
}

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const listing = sections(read(`listing.${language}.md`), '##');

  test('has everything that the stores ask for, within their limits', () => {
    expect(Object.keys(listing)).toEqual(Object.keys(LIMITS));
    expect(unfit(listing, (part) => LIMITS[part as keyof typeof LIMITS])).toEqual([]);
  });

  test('has the name and summary that the browser shows', () => {
    const t = createTranslator(language);
    expect([listing['Name'], listing['Summary']]).toEqual([t('extension.name'), t('extension.description')]);
  });
});

describe('the answers about privacy', () => {
  const text = read('privacy.md');
  const justified = sections(text, '###');

  test('justify every permission of both browsers and no other, within the limit', () => {
    const asked = ['chrome', 'firefox'].flatMap(
      (browser) =>
        manifestFor({ browser, mode: 'production', command: 'build', manifestVersion: 3 }).permissions ?? [],
    );
    expect(Object.keys(justified).toSorted()).toEqual([...new Set(asked), 'Host permissions'].toSorted());
    expect(unfit(justified, () => LONGEST_JUSTIFICATION)).toEqual([]);
  });

  test('say what it is for and that there is no remote code', () => {
    const answers = sections(text, '##');
    expect(Object.keys(answers)).toEqual(['Single purpose', 'Data', 'Remote code', 'Permissions']);
    expect(answers['Single purpose']!.length).toBeLessThanOrEqual(LONGEST_JUSTIFICATION);
  });
});

test('the notes for reviewers fit, and name commands that exist', () => {
  const notes = read('reviewers.md');
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(notes.length).toBeLessThanOrEqual(LONGEST_NOTES);
  const named = Array.from(notes.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
