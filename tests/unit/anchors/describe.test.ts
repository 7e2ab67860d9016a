import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';

describe('describing a passage', () => {
  const before =
    'Op deze vraag over de uitvoering van de regeling in het komende jaar antwoord ik u het volgende: ';
  const after =
    ' en daarover zal ik uw Kamer in het voorjaar van 2025 nader berichten, zoals ik heb toegezegd in maart.';

  it('keeps its words, their place, and about 64 characters on each side', () => {
    const text = `${before}ja${after}`;
    const span = { start: before.length, end: before.length + 2 };
    const { quote, position } = describeAnchor(text, span);
    expect(position).toEqual({ type: 'TextPositionSelector', ...span });
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: 'ja' });
    expect(before.endsWith(quote.prefix) && after.startsWith(quote.suffix)).toBe(true);
    for (const side of [quote.prefix, quote.suffix]) {
      expect(side.length).toBeGreaterThanOrEqual(64);
      expect(side.length).toBeLessThan(90);
    }
  });

  it('keeps more where look-alikes have the same beside them', () => {
    const alike = `${before}nee${after}`;
    const text = `Eerst. ${alike} Dan. ${alike} Slot.`;
    const start = text.lastIndexOf('nee');
    const { prefix, suffix } = describeAnchor(text, { start, end: start + 3 }).quote;
    expect(prefix).toContain('Dan. ');
    expect(suffix).toContain(' Slot.');
  });

  it('keeps what there is at the edges of a text', () => {
    const { quote } = describeAnchor('Alleen dit.', { start: 0, end: 11 });
    expect(quote).toMatchObject({ exact: 'Alleen dit.', prefix: '', suffix: '' });
  });

  it('never keeps more than a message may hold, however much white space there is', () => {
    const text = `${'a\n\n\n\n\n\n\n\n'.repeat(2_000)}de passage${' \n \n \n \n b'.repeat(2_000)}`;
    const start = text.indexOf('de passage');
    const { prefix, suffix } = describeAnchor(text, { start, end: start + 10 }).quote;
    expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(1_500);
  });
});
