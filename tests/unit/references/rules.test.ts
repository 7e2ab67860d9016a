import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../utils/references';
import { RULES } from '../../../utils/references/rules';

const FOLDER = new URL('../../../utils/references/rules/', import.meta.url);
const NO_RULES = ['index.ts', 'rule.ts', 'kamerstuk.examples.ts'];

describe.each(RULES)('the rule $name', ({ examples }) => {
  test.each(examples)('$text', ({ text, ids }) => {
    const sure = findReferences(text).filter((reference) => reference.confidence !== 'doubtful');
    expect(sure.map((reference) => reference.id)).toEqual(ids);
  });

  test('has examples of what it reads', () => {
    expect(examples.some(({ ids }) => ids.length > 0)).toBe(true);
  });
});

test('every rule that is written is used', async () => {
  const files = readdirSync(FOLDER).filter((name) => !NO_RULES.includes(name));
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, FOLDER).href) as Promise<object>),
  );
  const written = modules.flatMap((module) =>
    Object.values(module).filter((value) => typeof value === 'object' && value !== null && 'anchor' in value),
  );
  expect(written.length).toBe(RULES.length);
  expect(RULES).toEqual(expect.arrayContaining(written));
});
