import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../utils/references';
import { RULES } from '../../../utils/references/rules';

describe.each(RULES)('the rule $name', ({ examples }) => {
  test.each(examples)('$text', ({ text, ids }) => {
    const sure = findReferences(text).filter((reference) => reference.confidence !== 'doubtful');
    expect(sure.map((reference) => reference.id)).toEqual(ids);
  });
});
