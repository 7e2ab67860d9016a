import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../utils/references';
import { growthOf } from '../../support/effort';

/** Repeats that patterns with nested repetition would choke on. */
const REPEATS = [
  '1',
  '12 ',
  '30 573 ',
  '30573-',
  '30 573, nr. 1, ',
  '30 573, nrs. 1, 2 en ',
  'Kamerstuk ',
  'Kamerstuk 30 573 en ',
  'nr. ',
  'nrs. 1, ',
  '(',
  '((30 573',
  'p. 1, ',
  ', p. 1-2',
  'artikel 1, ',
  'artikel 1 en ',
  'eerste, ',
  'artikel 1, eerste lid, ',
  'artikel 1 lid 1 sub a ',
  'Handelingen ',
  'Handelingen II 2010/11, ',
  'aanhangsel der handelingen ',
  'vergaderjaar ',
  '2010-2011 ',
  '2010/11, ',
  'ECLI:NL:HR:',
  'ECLI:',
  'COM(2011) ',
  'COM(2011) 1, ',
  'verordening ',
  'verordening (EU) 2016/679, ',
  '2016/',
  '1/2',
  'Kamerstuk 30 573/61/',
  'nrs. 1/2/',
  'item 7 en nr. 2, ',
  'Handelingen II 2022/23, 84-12-',
  'Stb. ',
  'Stb. 2010, 1 en ',
  'Trb. 2010, 1, ',
  'T0',
  'W12.',
  'uw kenmerk ',
  'kenmerk: a1-',
  'uw brief van 1 mei 2010, nr. ',
  ' ',
  '\u00A0',
  '\u00AD',
  '-\n',
  'a-\n',
  '\n ',
  '\n\n',
  '\t \n',
  '21 501-',
  '21501-20-',
  'I',
  'XVI ',
  'A, ',
  '34 000 A, ',
  '34 000 XVI, ',
  '(R1915)',
  'Wet ',
  'Wet op de ',
  'van de ',
  'ibid. ',
  '1 Ibid. ',
  'bijlage ',
  'toezegging ',
  'stuk nr. 1 ',
  'kst-',
  'kst-30573-',
  'ah-tk-',
  '20',
  '2010D',
  '2',
  'é',
  '\uD800',
  '\u0000',
  '\u202E',
  '.',
  ',',
];

/** UTF-16 units of the small text. */
const LENGTH = 12_500;

describe('hostile text', () => {
  test.each(REPEATS)('eight times as much of %j takes less than twenty times as long', (repeat) => {
    const few = repeat.repeat(Math.ceil(LENGTH / repeat.length));
    const read = (text: string) => (): void => void findReferences(text);
    expect(growthOf(read(few), read(few.repeat(8)), 20)).toBeLessThan(20);
  });

  test.each(['', ' ', '\n', '\uD800', '\uDC00\uD800', '\u0000', '\u202E30 573', '\uFEFF'])(
    '%j gives a result',
    (text) => {
      expect(findReferences(text)).toEqual([]);
    },
  );

  test('ten million digits give a result', () => {
    expect(findReferences('7'.repeat(10_000_000))).toEqual([]);
  });

  test('marks of direction and lone surrogates do not hide a reference', () => {
    const text = '\uD800\u202EKamerstuk \u200E30\u00AD\u00A0573,\u200F nr. 61\uDC00';
    const [reference] = findReferences(text);
    expect(reference?.id).toBe('kst-30573-61');
    expect(text.slice(reference?.start, reference?.end)).toBe(reference?.text);
  });
});
