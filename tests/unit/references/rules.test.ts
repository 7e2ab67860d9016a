import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../utils/references';
import { RULES } from '../../../utils/references/rules';
import { loadRuleExamples } from '../../support/rule-examples';

const written = await loadRuleExamples();

describe.each(written)('the rule $name', ({ examples }) => {
  test.each(examples)('$text', ({ text, ids }) => {
    const sure = findReferences(text).filter((reference) => reference.confidence !== 'doubtful');
    expect(sure.map((reference) => reference.id)).toEqual(ids);
  });

  test('has examples of what it reads', () => {
    expect(examples.some(({ ids }) => ids.length > 0)).toBe(true);
  });
});

test('every rule that is written is used', () => {
  const rules = written.map(({ rule }) => rule);
  expect(rules.length).toBe(RULES.length);
  expect(RULES).toEqual(expect.arrayContaining(rules));
});
