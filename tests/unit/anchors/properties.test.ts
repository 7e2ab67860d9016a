import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';
import { createAnchorFinder, findAnchor, foundSpan } from '../../../utils/anchors/find';
import { growthOf } from '../../support/effort';
import { letterText, textWithPassage } from './arbitraries';

const withoutSpace = (text: string) => text.replaceAll(/\s+/g, '');
const isIntact = (verdict: string) => verdict === 'exact' || verdict === 'moved';

describe('whatever the text and the passage', () => {
  it('a passage is exact in the text it was kept from', () => {
    fc.assert(
      fc.property(textWithPassage, ({ text, span }) => {
        expect(findAnchor(text, describeAnchor(text, span))).toEqual({ verdict: 'exact', ...span, score: 1 });
      }),
    );
  });

  it('what is exact or moved is the quote up to white space, where letters and signs are set the same', () => {
    fc.assert(
      fc.property(textWithPassage, letterText, letterText, ({ text, span }, before, after) => {
        const anchor = describeAnchor(text, span);
        const spaced = `${before}\n\n${text.replaceAll(' ', '\n')}\n\n${after}`;
        const finding = findAnchor(spaced, anchor);
        const found = foundSpan(finding);
        fc.pre(found !== null && isIntact(finding.verdict));
        const words = withoutSpace(spaced.slice(found.start, found.end)).toLowerCase().replaceAll('-', '');
        expect(words).toBe(withoutSpace(anchor.quote.exact).toLowerCase().replaceAll('-', ''));
      }),
    );
  });

  it('unlike text put in elsewhere never leads to another place, and keeps what was unlike all else', () => {
    fc.assert(
      fc.property(textWithPassage, fc.nat(), ({ text, span }, where) => {
        const anchor = describeAnchor(text, span);
        const room = where % (text.length - (span.end - span.start) + 1);
        const at = room <= span.start ? room : room + span.end - span.start;
        const added = ' Geheel andere alinea zonder gelijkenis: q x y. ';
        const changed = text.slice(0, at) + added + text.slice(at);
        const moved = at <= span.start ? added.length : 0;
        const finding = findAnchor(changed, anchor);
        const found = foundSpan(finding);
        const { prefix, suffix } = anchor.quote;
        const wasAlone = text.split(anchor.quote.exact).length === 2 && anchor.quote.exact.length > 24;
        const isMissed = wasAlone && prefix.length + suffix.length >= 64 && !isIntact(finding.verdict);
        const isElsewhere = found && (found.start !== span.start + moved || found.end !== span.end + moved);
        expect({ isMissed, isElsewhere: isElsewhere ?? false }).toEqual({
          isMissed: false,
          isElsewhere: false,
        });
      }),
    );
  });

  it('another digit inside never is exact or moved', () => {
    fc.assert(
      fc.property(
        textWithPassage,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ text, span }, which, more) => {
          const digits = Array.from(
            text.slice(span.start, span.end).matchAll(/\d/g),
            ({ index }) => span.start + index,
          );
          const at = digits[which % Math.max(1, digits.length)];
          fc.pre(at !== undefined);
          const digit = (Number(text[at]) + more) % 10;
          const changed = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
          const anchor = describeAnchor(text, span);
          const finding = findAnchor(changed, anchor);
          const found = foundSpan(finding);
          if (!found || !isIntact(finding.verdict)) return;
          // The same words may stand a second time; then that place must not be the one that was changed.
          expect(found.start > at || found.end <= at).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('nothing is found beyond the text, and nothing throws', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anything, anything, fc.nat(300), fc.nat(300), (kept, text, from, length) => {
        const start = Math.min(from, kept.length);
        const anchor = describeAnchor(kept, { start, end: Math.min(kept.length, start + length) });
        const finding = findAnchor(text, anchor);
        const places = finding.verdict === 'ambiguous' ? finding.candidates : [foundSpan(finding)];
        const outside = places.filter(
          (place) => place && !(place.start >= 0 && place.start < place.end && place.end <= text.length),
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('text that repeats itself', () => {
  const find = (unit: string, length: number, words: number) => (): void => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const middle = Math.floor(text.length / 2);
    const anchor = describeAnchor(text, { start: middle, end: middle + words });
    const { exact } = anchor.quote;
    const altered = `${exact.slice(0, words / 2)}q${exact.slice(words / 2)}`;
    for (let round = 0; round < 3; round++) {
      const finder = createAnchorFinder(`x${text}`);
      finder(anchor);
      finder({ ...anchor, quote: { ...anchor.quote, exact: altered } });
    }
  };

  it.each([
    ['a'],
    ['ab '],
    ['- '],
    ['1 '],
    ['1.'],
    ['de minister '],
    ['abcd1.'],
    ['e\u0301'],
    [`a-${' '.repeat(50)}`],
  ])('costs about in proportion to its length: %j', (unit) => {
    const growth = 8;
    const bound = growth * 5;
    const ratio = growthOf(find(unit, 20_000, 500), find(unit, 20_000 * growth, 500 * growth), bound);
    expect(ratio).toBeLessThan(bound);
  });
});
