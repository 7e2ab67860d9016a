import { describe, expect, test } from 'vitest';
import { PAGE_CALLS, type PageCallName } from '../../../utils/messages/page-calls';
import { MAX_QUOTE_LENGTH } from '../../../utils/notebook/limits';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

const FITTING: [PageCallName, unknown][] = [
  ['describePage', undefined],
  ['notebookChanged', undefined],
  ['keepSelection', { quote: 'een passage', ask: true }],
  ['keepSelection', { quote: null, ask: false }],
  ['draftOfWords', { quote: 'x'.repeat(MAX_QUOTE_LENGTH) }],
  ['showPlace', { start: 0, end: 12 }],
  ['showReference', { start: 7 }],
  ['showSnippet', { id: ID }],
];

const OTHERS: [PageCallName, unknown][] = [
  ['describePage', {}],
  ['keepSelection', { quote: 'een passage' }],
  ['keepSelection', { quote: 12, ask: true }],
  ['draftOfWords', { quote: '' }],
  ['draftOfWords', { quote: 'x'.repeat(MAX_QUOTE_LENGTH + 1) }],
  ['draftOfWords', 'een passage'],
  ['draftOfWords', null],
  ['showPlace', { start: 0 }],
  ['showPlace', { start: -1, end: 12 }],
  ['showPlace', { start: 0.5, end: 12 }],
  ['showReference', { start: '7' }],
  ['showReference', { start: Infinity }],
  ['showSnippet', { id: `${ID}0` }],
  ['showSnippet', { id: 'the first' }],
];

describe('a call to a page', () => {
  test.each(FITTING)('%s carries what it must: %j', (name, data) => {
    expect(PAGE_CALLS[name](data)).toBe(true);
  });

  test.each(OTHERS)('%s is refused with anything else: %j', (name, data) => {
    expect(PAGE_CALLS[name](data)).toBe(false);
  });
});
