import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';
import { findAnchor, foundSpan } from '../../../utils/anchors/find';
import type { Anchor } from '../../../utils/anchors/types';

const TEXT = [
  'Geachte voorzitter,',
  'In mijn brief van 12 maart 2024 heb ik aangegeven wat ik wil doen aan de wachttijden in de jeugdzorg.',
  'Zie Kamerstuk 30 573, nr. 61, waarin het kabinet aan uw Kamer een bedrag van € 1.250.000 heeft toegezegd.',
  'In mijn brief staat ook wat ik deed: de minister van Financiën sprak met de sector over de uitvoering.',
  'Vraag 2',
  'Bent u bekend met het bericht dat de regeling pas in 2025 in werking treedt?',
].join('\n\n');

function anchorOf(words: string, text = TEXT): Anchor {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return describeAnchor(text, { start, end: start + words.length });
}

function find(text: string, anchor: Anchor) {
  const finding = findAnchor(text, anchor);
  const span = foundSpan(finding);
  return { ...finding, words: span && text.slice(span.start, span.end) };
}

const replaced = (from: string, to: string): string => {
  if (!TEXT.includes(from)) throw new Error(`Not in the text: ${from}`);
  return TEXT.replace(from, to);
};

describe('the same words', () => {
  const SENTENCE = 'waarin het kabinet aan uw Kamer een bedrag van € 1.250.000 heeft toegezegd';

  it('are exact at the place where they were kept', () => {
    expect(find(TEXT, anchorOf(SENTENCE))).toMatchObject({ verdict: 'exact', words: SENTENCE, score: 1 });
  });

  it('are moved after a paragraph was put before them', () => {
    const text = `Een nieuwe alinea.\n\n${TEXT}`;
    expect(find(text, anchorOf(SENTENCE))).toMatchObject({ verdict: 'moved', words: SENTENCE });
  });

  it('are found when both sentences beside them changed', () => {
    const text = replaced(', waarin', ' (herdruk), waarin').replace('toegezegd.', 'toegezegd, zoals u weet.');
    expect(find(text, anchorOf(SENTENCE))).toMatchObject({ verdict: 'moved', words: SENTENCE });
  });

  it.each([
    ['line breaks', 'het kabinet', 'het\n  kabinet'],
    ['no-break spaces', 'een bedrag', 'een\u00A0bedrag'],
    ['hyphens at the end of a line', 'toegezegd', 'toege-\nzegd'],
    ['soft hyphens', 'kabinet', 'kabi\u00ADnet'],
    ['a footnote number glued to a word', 'kabinet', 'kabinet3'],
    ['a superscript footnote number', 'Kamer een', 'Kamer¹² een'],
    ['capitals', 'Kamer een', 'KAMER een'],
  ])('are found with %s', (_, from, to) => {
    const text = replaced(from, to);
    const found = find(text, anchorOf(SENTENCE));
    expect(found.verdict).toMatch(/exact|moved/);
    expect(found.words).toMatch(/^waarin.*toege.*zegd$/s);
  });

  it.each([
    [
      '‘de kern’ van het beleid – de “regeling” – blijft',
      '\'de kern\' van het beleid - de "regeling" - blijft',
    ],
    [
      'de commissie voor oﬃciële Financie\u0308n en de regio\u2019s daarbij',
      "de commissie voor officiële Financiën en de regio's daarbij",
    ],
  ])('are found in another typography: %s', (kept, found) => {
    const anchor = anchorOf(kept, `Vooraf staat dit. ${kept}. Erna staat dat.`);
    expect(find(`Vooraf staat dit. ${found}. Erna staat dat.`, anchor)).toMatchObject({
      verdict: 'moved',
      words: found,
    });
  });

  it('are found without the footnote number that was kept with them', () => {
    const anchor = anchorOf('het kabinet12 aan uw Kamer een bedrag', replaced('kabinet', 'kabinet12'));
    expect(find(TEXT, anchor)).toMatchObject({ words: 'het kabinet aan uw Kamer een bedrag' });
    expect(find(TEXT, anchor).verdict).not.toBe('changed');
  });

  it('are taken from the place whose surroundings agree', () => {
    const text = `Een nieuwe alinea.\n\n${TEXT}`;
    const start = TEXT.lastIndexOf('In mijn brief');
    const anchor = describeAnchor(TEXT, { start, end: start + 'In mijn brief'.length });
    expect(find(text, anchor)).toMatchObject({ verdict: 'moved', start: text.lastIndexOf('In mijn brief') });
  });

  it('may hold signs of regular expressions', () => {
    const words = 'artikel 3 (lid 1) [nieuw] – a+b? $1 \\d.*';
    expect(find(`x ${words}`, anchorOf(words, words))).toMatchObject({ verdict: 'moved', words });
  });
});

describe('changed words', () => {
  it('are shown beside what was kept', () => {
    const anchor = anchorOf('heb ik aangegeven wat ik wil doen aan de wachttijden in de jeugdzorg');
    expect(find(replaced('wil doen', 'zal doen'), anchor)).toMatchObject({
      verdict: 'changed',
      words: 'heb ik aangegeven wat ik zal doen aan de wachttijden in de jeugdzorg',
      difference: [
        { kind: 'same', text: 'heb ik aangegeven wat ik' },
        { kind: 'gone', text: 'wil' },
        { kind: 'new', text: 'zal' },
        { kind: 'same', text: 'doen aan de wachttijden in de jeugdzorg' },
      ],
    });
  });

  it.each([
    ['a digit', 'nr. 61', 'nr. 62'],
    ['a date', '12 maart', '13 maart'],
    ['an amount', '1.250.000', '1.260.000'],
    ['a digit more', '1.250.000', '1.250.0000'],
    ['two numbers for one', 'nr. 61', 'nr. 6 1'],
  ])('include %s', (_, from, to) => {
    const start = TEXT.indexOf('In mijn brief');
    const anchor = describeAnchor(TEXT, { start, end: TEXT.indexOf('heeft toegezegd') });
    expect(find(replaced(from, to), anchor).verdict).toBe('changed');
  });

  it('include a number that goes on where the passage ends', () => {
    const anchor = anchorOf('Kamer een bedrag van € 1.250.000');
    expect(find(replaced('1.250.000', '1.250.000.000'), anchor)).toMatchObject({
      verdict: 'changed',
      words: 'Kamer een bedrag van € 1.250.000.000',
      difference: [
        { kind: 'same', text: 'Kamer een bedrag van €' },
        { kind: 'gone', text: '1.250.000' },
        { kind: 'new', text: '1.250.000.000' },
      ],
    });
  });

  it('are shown as whole words', () => {
    const anchor = anchorOf('toegezegd.\n\nIn mijn brief staat ook wat ik deed: de minister van');
    const text = replaced('heeft toegezegd.', 'heeft aangezegd.');
    expect(find(text, anchor)).toMatchObject({
      verdict: 'changed',
      words: 'aangezegd.\n\nIn mijn brief staat ook wat ik deed: de minister van',
    });
  });

  it('are preferred to the same words in other surroundings', () => {
    const words = 'Tweede Kamer, vergaderjaar 2011-2012, 33 240';
    const copy = 'Bijlage bij de stukken die u eerder kreeg: ';
    const rest = `, nr. 2, over de besteding van middelen. ${copy}${words}; tot zover.`;
    const before = 'Beantwoording van de vragen van de leden over het rapport, ';
    const anchor = anchorOf(words, before + words + rest);
    const changed = words.replace('240', '241');
    expect(find(before + changed + rest, anchor)).toMatchObject({ verdict: 'changed', words: changed });
  });

  it('are lost when more than 15 % differs', () => {
    const text = replaced('wat ik wil doen aan de wachttijden', 'hoe men omgaat met zulke vertragingen');
    const anchor = anchorOf('aangegeven wat ik wil doen aan de wachttijden in de jeugdzorg');
    expect(find(text, anchor).verdict).toBe('lost');
  });

  it.each([
    ['Kamerstuk 36 229, nr. 14', 'Kamerstuk 35 925, nr. 7'],
    ['nr. 15', 'nr. 1'],
    ['toegezegd voor het zomerreces', 'toegezegd in maart dat zij'],
  ])('never make %s out of %s', (there, kept) => {
    const around = (words: string) => `De minister schrijft: zie ${words}, zoals u weet.`;
    expect(foundSpan(findAnchor(around(there), anchorOf(kept, around(kept))))).toBeNull();
  });
});

describe('short passages', () => {
  it('are found where what stands on one side agrees', () => {
    const text = replaced('de minister van Financiën sprak', 'deze week de minister van Financiën sprak');
    expect(find(text, anchorOf('de minister'))).toMatchObject({ verdict: 'moved', words: 'de minister' });
  });

  it('are lost where the words stand in other surroundings only', () => {
    expect(find('Op de brief van de minister is nog niet geantwoord.', anchorOf('de minister')).verdict).toBe(
      'lost',
    );
  });

  it('are lost, not changed, with another digit', () => {
    expect(find(replaced('nr. 61', 'nr. 62'), anchorOf('nr. 61')).verdict).toBe('lost');
  });

  it('are not taken from a copy after they were replaced in their own place', () => {
    const copy = 'Zie Kamerstuk 30 573, nr. 61, en lees verder.';
    const text = `${TEXT}\n\n${copy}`;
    const changed = text.replace('nr. 61, waarin', 'nr. 62, waarin');
    expect(find(changed, anchorOf('nr. 61', text)).verdict).toBe('lost');
  });
});

describe('words that stand in several places', () => {
  const LINE = 'De antwoorden op deze vragen vindt u in de bijlage bij deze brief. ';
  const text = LINE.repeat(12);
  const middle = { start: LINE.length * 6, end: LINE.length * 7 - 1 };

  it('are exact where nothing changed', () => {
    expect(findAnchor(text, describeAnchor(text, middle))).toMatchObject({ verdict: 'exact', ...middle });
  });

  it('are left to the user when nothing tells which is meant', () => {
    const anchor = { ...describeAnchor(text, middle), position: null };
    const finding = findAnchor(text, anchor);
    if (finding.verdict !== 'ambiguous') throw new Error(finding.verdict);
    expect(finding.candidates).toHaveLength(5);
    for (const { start, end } of finding.candidates) expect(text.slice(start, end)).toBe(LINE.trim());
  });

  it('are left to the user when the one that was kept is gone and a look-alike is left', () => {
    const kept =
      'De minister van Financiën antwoordt op de vragen van de leden over de uitvoering van de regeling';
    const other = (what: string) =>
      `${kept}, die in het voorjaar op verzoek van uw Kamer is gewijzigd naar aanleiding van ${what}. `;
    const full = `Begin. ${other('het rapport')}Midden van de brief. ${other('de motie')}Slot van de brief.`;
    const anchor = anchorOf(kept, full);
    const left = full.replace(`Begin. ${other('het rapport')}`, 'Iets heel anders. ');
    const finding = findAnchor(left, anchor);
    if (finding.verdict !== 'ambiguous') throw new Error(finding.verdict);
    expect(finding.candidates).toMatchObject([{ start: left.indexOf(kept) }]);
  });

  it('are told apart by as much of what stands beside them as that takes', () => {
    const start = text.indexOf(LINE, LINE.length * 3);
    const alike = `${text.slice(0, start)}Eerste. ${text.slice(start)}Laatste.`;
    const place = alike.indexOf('Eerste. ') + 'Eerste. '.length + LINE.length;
    const span = { start: place, end: place + LINE.length - 1 };
    const finding = findAnchor(`Nieuw vooraf. ${alike}`, describeAnchor(alike, span));
    expect(finding).toMatchObject({ verdict: 'moved', start: place + 'Nieuw vooraf. '.length });
  });

  it('are left to the user when only the words are known', () => {
    const quote = { type: 'TextQuoteSelector' as const, exact: 'In mijn brief', prefix: '', suffix: '' };
    expect(findAnchor(TEXT, { quote, position: null }).verdict).toBe('ambiguous');
    expect(find(TEXT, { quote: { ...quote, exact: 'Bent u bekend' }, position: null })).toMatchObject({
      verdict: 'moved',
      words: 'Bent u bekend',
    });
  });
});

it.each([
  ['an empty text', ''],
  ['another text', 'Hier staat iets heel anders, zonder enig verband.'],
])('a passage is lost in %s', (_, text) => {
  expect(findAnchor(text, anchorOf('het kabinet aan uw Kamer een bedrag')).verdict).toBe('lost');
});
