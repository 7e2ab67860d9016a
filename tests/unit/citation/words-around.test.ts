import { describe, expect, test } from 'vitest';
import { citeReference, type CitationStyle } from '../../../utils/citation';

/** Cites what stands between the brackets `[id|words]` of a sentence. */
function cite(sentence: string, style: CitationStyle = 'leidraad'): { text: string; html: string } {
  const [, before = '', id = '', text = '', after = ''] =
    /^(.*)\[([^|]+)\|([^\]]+)\](.*)$/.exec(sentence) ?? [];
  const citation = citeReference({ id, text, around: { before, after } }, style);
  return { text: citation.text.replaceAll('\u00A0', ' '), html: citation.html };
}

describe('the words around a reference', () => {
  test.each([
    [
      'Zie de bijlage bij [kst-32317-516|Kamerstuk 32 317, nr. 516].',
      'Kamerstukken II 32317, nr. 516, bijlage',
    ],
    [
      '(Bijlage 2 bij [kst-32317-516|Kamerstuk 32 317, nr. 516])',
      'Kamerstukken II 32317, nr. 516, bijlage 2',
    ],
    [
      'De bijlage is bij [kst-32317-516|Kamerstuk 32 317, nr. 516] gevoegd.',
      'Kamerstukken II 32317, nr. 516',
    ],
    ['Bijlage bij [kst-29362-5-b2|29 362, nr. 5, b2]', 'Kamerstukken II 29362, nr. 5, bijlage 2'],
  ])('say that an annex is meant: %s', (sentence, expected) => {
    expect(cite(sentence).text).toBe(expected);
  });

  test.each([
    [
      'Zie HR 20 december 2019, [ECLI:NL:HR:2019:2006|ECLI:NL:HR:2019:2006] (Urgenda).',
      'HR 20 december 2019, ECLI:NL:HR:2019:2006 (Urgenda)',
    ],
    [
      'uitspraak van 3 juli 2019, [ECLI:NL:RVS:2019:2253|ECLI:NL:RVS:2019:2253]',
      'ABRvS 3 juli 2019, ECLI:NL:RVS:2019:2253',
    ],
    // Of another year: of something else.
    ['brief van 3 juli 2018, [ECLI:NL:RVS:2019:2253|ECLI:NL:RVS:2019:2253]', 'ABRvS, ECLI:NL:RVS:2019:2253'],
    [
      'EHRM 28 mei 2009, [ECLI:CE:ECHR:2009:0528JUD002671305|ECLI] (B. t. Nederland)',
      'EHRM 28 mei 2009, ECLI:CE:ECHR:2009:0528JUD002671305 (B. t. Nederland)',
    ],
    ['[ECLI:NL:HR:2019:2006|ECLI:NL:HR:2019:2006] (zie daarover ook punt 3)', 'HR, ECLI:NL:HR:2019:2006'],
    ['[ECLI:NL:HR:2019:2006|ECLI:NL:HR:2019:2006] (Hierna: het arrest)', 'HR, ECLI:NL:HR:2019:2006'],
  ])('give the day and the parties of a judgment: %s', (sentence, expected) => {
    expect(cite(sentence).text).toBe(expected);
  });

  test.each([
    [
      'Verder [32016R0679|Verordening (EU) 2016/679] (PbEU 2016, L 119/1) en',
      'Verordening (EU) 2016/679 (PbEU 2016, L 119/1)',
    ],
    ['[31995L0046|Richtlijn 95/46/EG] (PbEG L 281)', 'Richtlijn 95/46/EG (PbEG L 281)'],
    ['[32016R0679|Verordening (EU) 2016/679] (hierna: AVG)', 'Verordening (EU) 2016/679'],
  ])('give the place of an act in the Official Journal: %s', (sentence, expected) => {
    expect(cite(sentence).text).toBe(expected);
  });

  test('are set as the Leidraad sets them, and escaped', () => {
    expect(cite('[ECLI:NL:HR:2019:2006|ECLI] (Jansen & Zn.)').html).toContain('(<i>Jansen &amp; Zn.</i>)');
    expect(cite('[32016R0679|Verordening (EU) 2016/679] (PbEU L 119)').html).toContain(
      '(<i>PbEU</i> L\u00A0119)',
    );
  });

  test('leave what the Chamber itself cites by number alone', () => {
    expect(cite('HR 20 december 2019, [ECLI:NL:HR:2019:2006|ECLI] (Urgenda)', 'kamer').text).toBe(
      'ECLI:NL:HR:2019:2006',
    );
  });

  test('are read in time whatever they are', () => {
    const long = `${'(A '.repeat(20_000)}${'bijlage 1 bij '.repeat(20_000)}`;
    expect(
      citeReference(
        { id: 'kst-32317-516', text: 'nr. 516', around: { before: long, after: long } },
        'leidraad',
      ).text,
    ).toContain('bijlage');
  });
});
