import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';
import { findAnchor } from '../../../utils/anchors/find';

const TEXT =
  'In mijn brief heb ik aangegeven wat ik wil.\nZie Kamerstuk 30 573, nr. 61.\nIn mijn brief staat ook wat ik deed.';

function anchorOf(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return describeAnchor(TEXT, { start, end: start + words.length });
}

describe('finding a passage again', () => {
  it('finds it in its own place', () => {
    const anchor = anchorOf('In mijn brief', 10);
    expect(findAnchor(TEXT, anchor)).toEqual({ ...positionOf(anchor), verdict: 'exact' });
  });

  it('finds it after something was put before it', () => {
    const text = `Een nieuwe alinea.\n${TEXT}`;
    const found = findAnchor(text, anchorOf('In mijn brief', 10))!;
    expect(found.verdict).toBe('moved');
    expect(text.slice(found.start)).toBe('In mijn brief staat ook wat ik deed.');
  });

  it('finds it with other white space', () => {
    const text = TEXT.replace('Kamerstuk 30 573', 'Kamerstuk\n  30 573');
    const found = findAnchor(text, anchorOf('Zie Kamerstuk 30 573, nr. 61'))!;
    expect(text.slice(found.start, found.end)).toBe('Zie Kamerstuk\n  30 573, nr. 61');
  });

  it('does not take another number for it', () => {
    expect(findAnchor(TEXT.replace('nr. 61', 'nr. 62'), anchorOf('Kamerstuk 30 573, nr. 61'))).toBeNull();
  });

  it('does not guess between two places that are alike', () => {
    const anchor = { ...anchorOf('In mijn brief'), position: null };
    const quote = { ...anchor.quote, prefix: 'anders ', suffix: ' anders' };
    expect(findAnchor(TEXT, { ...anchor, quote })).toBeNull();
  });

  it('takes words with signs of regular expressions as words', () => {
    const text = 'artikel 3 (lid 1) [nieuw] – a+b?';
    const anchor = describeAnchor(text, { start: 0, end: text.length });
    expect(findAnchor(`x ${text}`, anchor)).toMatchObject({ start: 2 });
  });
});

function positionOf({ position }: ReturnType<typeof describeAnchor>) {
  return { start: position!.start, end: position!.end };
}
