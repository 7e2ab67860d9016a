import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';
import { findAnchor } from '../../../utils/anchors/find';

const SENTENCE = 'De Kamer wordt hierover voor de zomer geïnformeerd.';
const before = [
  'Over de wachttijden in de zorg is op 3 juni gesproken met de sector en de gemeenten.',
  'Het bedrag op de begroting van dit jaar is lager dan vorig jaar werd verwacht.',
];
const after = [
  'Daarbij betrek ik ook de motie van het lid Voorbeeld over de regionale verschillen.',
  'Tot slot ga ik in op de vragen die door de commissie zijn gesteld over de uitvoering.',
];
const paragraphs = [before[0]!, SENTENCE, after[0]!, before[1]!, SENTENCE, after[1]!];

const textOf = (blocks: readonly string[]) => blocks.join('\n\n');
/** Keeps the sentence that is the paragraph with this index. */
function keep(blocks: readonly string[], index: number) {
  const start = textOf([...blocks.slice(0, index), '']).length;
  return describeAnchor(textOf(blocks), { start, end: start + SENTENCE.length });
}
const without = (index: number) => paragraphs.toSpliced(index, 1);

describe('a sentence that stood twice', () => {
  it('says which of the two it was', () => {
    expect(keep(paragraphs, 1).occurrence).toEqual({ number: 1, of: 2 });
    expect(keep(paragraphs, 4).occurrence).toEqual({ number: 2, of: 2 });
    expect(keep(without(1), 3).occurrence).toBeUndefined();
  });

  it('is found while what stands around it does not change', () => {
    const text = textOf(['Een nieuwe inleiding.', ...paragraphs]);
    expect(findAnchor(text, keep(paragraphs, 1))).toMatchObject({
      verdict: 'moved',
      start: text.indexOf(SENTENCE),
    });
    expect(findAnchor(text, keep(paragraphs, 4))).toMatchObject({
      verdict: 'moved',
      start: text.lastIndexOf(SENTENCE),
    });
  });

  it.each([1, 4])('is not taken for the other one when it is gone (%d)', (index) => {
    expect(findAnchor(textOf(without(index)), keep(paragraphs, index)).verdict).toBe('ambiguous');
  });

  it('is left to the user when a copy was put in directly before it, at its very offset', () => {
    const text = textOf(paragraphs.toSpliced(4, 0, SENTENCE));
    const starts = [4, 5].map(
      (index) => textOf([...paragraphs.toSpliced(4, 0, SENTENCE).slice(0, index), '']).length,
    );
    const finding = findAnchor(text, keep(paragraphs, 4));
    const candidates = finding.verdict === 'ambiguous' ? finding.candidates : [];
    expect(candidates.map(({ start }) => start).toSorted((a, b) => a - b)).toEqual(starts);
  });

  it('is not taken for the one beside it when one of the two goes', () => {
    const twice = [before[0]!, SENTENCE, SENTENCE, after[0]!];
    for (const index of [1, 2]) {
      expect(findAnchor(textOf(twice.toSpliced(1, 1)), keep(twice, index)).verdict).toBe('ambiguous');
    }
  });
});
