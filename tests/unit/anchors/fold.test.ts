import { describe, expect, it } from 'vitest';
import { foldText, foldedIndex, footnoteAt, sourceSpan } from '../../../utils/anchors/fold';

const fold = (source: string) => foldText(source).text;

describe('texts that are the same when folded', () => {
  it.each([
    ['white space', 'de  brief\u00A0van\n\n12 maart', 'de brief van 12 maart'],
    ['hyphens at line ends', 'over-\nheid', 'overheid'],
    ['hyphens inside words', 'EU-landen', 'EUlanden'],
    ['soft hyphens and zero-width spaces', 'over\u00ADheids\u200Bbrief', 'overheidsbrief'],
    ['capitals', 'de Minister', 'de minister'],
    ['quotation marks', '‘een’ en “twee”', '\'een\' en "twee"'],
    ['dashes', '2011–2012', '2011-2012'],
    ['composed letters', 'Financie\u0308n', 'Financiën'],
    ['ligatures', 'oﬃcieel', 'officieel'],
    ['spaces in numbers', 'Kamerstuk 30 573', 'Kamerstuk 30573'],
    ['footnote numbers glued to words', 'het kabinet1 schrijft.12 Daarna', 'het kabinet schrijft. Daarna'],
    ['raised footnote numbers', 'het kabinet¹² schrijft', 'het kabinet schrijft'],
    ['footnote numbers before hyphens', 'vragen1van de Kamer', 'vragen van de Kamer'],
  ])('differ in %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('texts that stay different when folded', () => {
  it.each([
    ['a digit', 'nr. 61', 'nr. 62'],
    ['two numbers and one', '2 5', '25'],
    ['a range and a number', '12-3', '123'],
    ['substances', 'CO2', 'CO3'],
    ['flights', 'MH17', 'MH18'],
    ['numbers of documents', '2018D35143', '2018D35144'],
    ['percentages', 'circa5%', 'circa6%'],
    ['numbers after abbreviations', 'art.6', 'art.7'],
    ['long numbers after words', 'Postbus20015', 'Postbus20016'],
    ['accents', 'één', 'een'],
    ['parts of a number', '1.250', '1.260'],
  ])('for %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

it('leads back to the source', () => {
  const source = '  De over-\nheid1 en de oﬃciële Kamer.';
  const folded = foldText(source);
  const stands = (words: string) => {
    const start = folded.text.indexOf(words);
    const span = sourceSpan(folded, { start, end: start + words.length });
    return source.slice(span.start, span.end);
  };
  expect(stands('deoverheid')).toBe('De over-\nheid');
  expect(stands('officiële')).toBe('oﬃciële');
  expect(foldedIndex(folded, source.indexOf('Kamer'))).toBe(folded.text.indexOf('kamer'));
  expect(footnoteAt(folded, folded.text.indexOf('ende'))).toMatchObject({
    digits: '1',
    start: source.indexOf('1'),
  });
  expect(footnoteAt(folded, 0)).toBeUndefined();
});
