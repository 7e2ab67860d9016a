import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
/** Attributes whose value is read or heard. */
const SPOKEN = /\s(?:aria-label|title|placeholder|alt|aria-description)="([^"]*\p{L}[^"]*)"/gu;
/** Text between tags, without what stands in braces. A type in angle brackets is followed by no letter but `(`. */
const BETWEEN_TAGS =
  /<\/?[A-Za-z][\w.]*(?:\s[^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*)?\/?>([^<>{}();=]*\p{L}{2}[^<>{}();=]*)<\//gu;

/** Words that are written into a component instead of into the catalogues of both languages. */
function literalTexts(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  return [SPOKEN, BETWEEN_TAGS].flatMap((pattern) =>
    Array.from(code.matchAll(pattern), ([, text = '']) => text.trim()),
  );
}

test('no component has words of its own: they stand in the catalogues', () => {
  const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: root.pathname });
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    literalTexts(readFileSync(new URL(file, root), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('words of its own are noticed', () => {
  expect(
    literalTexts(`
      <p className="note">Passage kept</p>
      <button type="button" aria-label="Close" onClick={() => close()}>×</button>
      <li key={id} lang="nl">{t('passage.open')}</li>
      <h2>{title} found</h2>`),
  ).toEqual(['Close', 'Passage kept']);
});
