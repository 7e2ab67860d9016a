import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../../utils/anchors/types';
import { anchor } from '../../../utils/notebook/anchor-schema';

const at = { type: 'TextPositionSelector', start: 4, end: 4 } as const;
const element = { type: 'XPathSelector', value: '//*[@id="par-2"]/p[3]', refinedBy: at } as const;
const page = {
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
  value: 'page=3',
  label: '13',
  refinedBy: at,
} as const;
const OLD: Anchor = {
  quote: { type: 'TextQuoteSelector', exact: 'Ja', prefix: '', suffix: '' },
  position: null,
};
const between = (startSelector: object, endSelector = startSelector) => ({
  ...OLD,
  structure: { type: 'RangeSelector', startSelector, endSelector },
});

describe('the description of a place', () => {
  test.each([
    ['as it was before there were structures', OLD],
    ['on a page', { ...between(element), occurrence: { number: 2, of: 3 } }],
    ['in a file', between(page, { ...page, value: 'page=4', label: '14' })],
    ['in a file whose pages have no other numbers', between({ ...page, label: undefined })],
  ])('is taken as it is, %s', (_where, value) => {
    expect(v.parse(anchor, value)).toEqual(value);
  });

  test.each([
    ['a page that is none', between({ ...page, value: 'page=0' })],
    ['more than a page', between({ ...page, value: 'page=3&zoom=100' })],
    ['a number that is none', between({ ...page, label: '<b>3</b>' })],
    ['another kind of fragment', between({ ...page, conformsTo: 'http://tools.ietf.org/rfc/rfc3236' })],
    ['a path of any length', between({ ...element, value: '/p[1]'.repeat(1_000) })],
    ['a place before the beginning', between({ ...element, refinedBy: { ...at, start: -1 } })],
    ['a selector of another kind', between({ type: 'CssSelector', value: 'p', refinedBy: at })],
    ['an order that is none', { ...OLD, occurrence: { number: 0, of: 2 } }],
  ])('is refused with %s', (_what, value) => {
    expect(v.safeParse(anchor, value).success).toBe(false);
  });
});
