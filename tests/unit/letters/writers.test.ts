import { expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';

const ADDRESS = 'Postbus 20018\n2500 EA DEN HAAG\n';
const TO_CHAMBER = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n${ADDRESS}`;
const LABELS = 'Datum 3 mei 2019\nBetreft Proef\nOns kenmerk 2019/0112\n';
const BODY = '\nGeachte voorzitter,\n\nHierbij bied ik u het verslag aan.\n\n';

it.each([
  ['a verkenner', 'Met vriendelijke groet,\n\nA.B. Voorbeeld\nVerkenner', 'verkenner', ['A.B. Voorbeeld']],
  [
    'two informateurs',
    'De informateurs,\n\nA.B. Voorbeeld\nC. Proef',
    'informateurs',
    ['A.B. Voorbeeld', 'C. Proef'],
  ],
  ['a formateur', 'De formateur,\nAnna Voorbeeld', 'formateur', ['Anna Voorbeeld']],
  [
    'a minister with the name between parentheses',
    'de minister van Financiën,\n\n(drs. A.B. Voorbeeld)',
    'minister van Financiën',
    ['A.B. Voorbeeld'],
  ],
  [
    'a minister with a word of address',
    'de minister van Financiën,\n\nmevrouw mr. drs. A.B. Voorbeeld',
    'minister van Financiën',
    ['A.B. Voorbeeld'],
  ],
  [
    'two ministers beside each other, in capitals',
    'DE MINISTER VAN FINANCIËN,        DE MINISTER VAN DEFENSIE,\n\nmr. A.B. Voorbeeld        drs. C. Proef',
    'minister van Financiën en minister van Defensie',
    ['A.B. Voorbeeld', 'C. Proef'],
  ],
])('a letter of %s', (_, end, sender, signatories) => {
  expect(readLetter(`${TO_CHAMBER}\n${LABELS}${BODY}${end}`)).toMatchObject({
    isLetter: true,
    sender,
    signatories,
  });
});

it.each([
  [
    'KABINET DER KONINGIN',
    'De Directeur van het Kabinet der Koningin,\n\nmr. A.B. van Voorbeeld',
    'Kabinet der Koningin',
    ['A.B. van Voorbeeld'],
  ],
  [
    'ONDERZOEKSRAAD VOOR PROEVEN',
    'Hoogachtend,\n\nir. A.B. Voorbeeld\nvoorzitter Onderzoeksraad voor Proeven',
    'Onderzoeksraad voor Proeven',
    ['A.B. Voorbeeld'],
  ],
  [
    'Autoriteit Voorbeelden',
    'Hoogachtend,\nAutoriteit Voorbeelden\n\nAnna van Proef-Voorbeeld\nBestuursvoorzitter',
    'Autoriteit Voorbeelden',
    ['Anna van Proef-Voorbeeld'],
  ],
  [
    'Algemene Rekenkamer',
    'Algemene Rekenkamer\nAnna Proef,\nBen van Voorbeeld,\nwnd. president\nsecretaris',
    'Algemene Rekenkamer',
    ['Anna Proef', 'Ben van Voorbeeld'],
  ],
])('a letter of %s', (name, end, sender, signatories) => {
  expect(readLetter(`${name}\n\n${TO_CHAMBER}\n${LABELS}${BODY}${end}`)).toMatchObject({
    isLetter: true,
    sender,
    signatories,
  });
});

it('reads who signed where labels stand between a name and its role', () => {
  const text = `Algemene Rekenkamer BEZORGEN De Voorzitter van de Tweede Kamer der Staten-Generaal Binnenhof 4 2513 AA Den Haag DATUM 1 februari 2013 BETREFT Beantwoording vragen ${'over een lang rapport '.repeat(8)}Geachte mevrouw Proef, Hierbij bieden wij u de antwoorden aan. Algemene Rekenkamer drs. Anna B. Voorbeeld, UW KENMERK 33470/2012D46012 ONS KENMERK 12009114 R president`;
  expect(readLetter(text).signatories).toEqual(['Anna B. Voorbeeld']);
});

it.each([
  'Tweede Kamer der Staten-Generaal\nDe Voorzitter\nDe heer A. Proef\n',
  'Tweede Kamer der Staten-Generaal\nT.a.v. de voorzitter van de vaste commissie voor Proeven\n',
  'De Eerste Kamer der Staten-Generaal\nCommissie voor Proeven\n',
])('is addressed to %s', (address) => {
  const end = 'Hoogachtend,\n\nA. Voorbeeld\nvoorzitter';
  expect(readLetter(`Raad voor Proeven\n\n${address}${ADDRESS}\n${LABELS}${BODY}${end}`).isLetter).toBe(true);
});

it.each([
  'Tweede Kamer der Staten-Generaal\nDe Voorzitter\n\nAan de minister-president\nPostbus 20001',
  'Eerste Kamer der Staten-Generaal\nCommissie voor Proeven\n\nAan de heer A. Proef, minister van Financiën\nPostbus 20201',
])('is written by parliament itself: %s', (paper) => {
  const text = `${paper}\n\n${LABELS}\nGeachte heer Proef,\n\nNamens de commissie verzoek ik u om een reactie.\n\nHoogachtend,\n\nB. Voorbeeld\nVoorzitter`;
  expect(readLetter(text).isLetter).toBe(false);
});

it('a letter of a gevolmachtigde minister', () => {
  const end = 'Hoogachtend,\n\nA. Voorbeeld\nGevolmachtigde Minister van Proef';
  expect(readLetter(`${TO_CHAMBER}\n${LABELS}${BODY}${end}`)).toMatchObject({
    sender: 'gevolmachtigde minister van Proef',
    signatories: ['A. Voorbeeld'],
  });
});

it('reads an office that ends on its second line in a word for who holds it for a while', () => {
  const end = 'De minister van Sociale Zaken\nen Werkgelegenheid a.i.,\n\nA. Voorbeeld';
  expect(readLetter(`${TO_CHAMBER}\n${LABELS}${BODY}${end}`)).toMatchObject({
    sender: 'minister van Sociale Zaken en Werkgelegenheid',
    signatories: ['A. Voorbeeld'],
  });
});

it('is addressed to the griffier of a commissie', () => {
  const text = `> Retouradres Postbus 20350 2500 EJ Den Haag\n\nDe griffier van de vaste commissie voor Proeven en Voorbeelden\n${ADDRESS}\n${LABELS}\nGeachte griffier,`;
  expect(readLetter(text).isLetter).toBe(true);
});

const CHAPTERS = 'Inhoudsopgave\n\n1 Inleiding 5\n1.1 Opdracht 7\n2 Bevindingen 12\n';

it.each([
  ['a report with an address on its cover', `Eindrapport\n\n${TO_CHAMBER}\n${CHAPTERS}`, false],
  ['a report with a letter in it', `Eindrapport\n\n${CHAPTERS}\n${TO_CHAMBER}${BODY}`, false],
  ['a letter with a report behind it', `${TO_CHAMBER}${LABELS}${BODY}${CHAPTERS}`, true],
  [
    'a letter with a table of contents',
    `${TO_CHAMBER}\nDen Haag, 3 mei 2011\n\nHierbij bied ik u mijn visie aan.\n\n${CHAPTERS}`,
    true,
  ],
])('%s', (_, text, isLetter) => {
  expect(readLetter(text).isLetter).toBe(isLetter);
});

const MASTHEAD = 'Eerste Kamer der Staten-Generaal\n\nVergaderjaar 2014–2015\n\n33 506 Wet op proeven\n\nAB ';

it.each([
  ['BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR PROEVEN', false],
  ['BRIEF VAN DE COMMISSIE VAN TOEZICHT OP DE PROEVEN', true],
])('%s', (title, isLetter) => {
  expect(readLetter(`${MASTHEAD}${title}\n\nDen Haag, 3 februari 2015`).isLetter).toBe(isLetter);
});

it('is signed by whose office stands at the top of the paper', () => {
  const text = `DE FORMATEUR\n\n${TO_CHAMBER}\n${LABELS}${BODY}Hoogachtend,\n\nA.B. Voorbeeld`;
  expect(readLetter(text)).toMatchObject({
    isLetter: true,
    sender: 'formateur',
    signatories: ['A.B. Voorbeeld'],
  });
});

it('a letter of a demissionair state secretary', () => {
  const end = 'DE DEMISSIONAIR STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT,\n\nA.B. van Voorbeeld';
  expect(readLetter(`${TO_CHAMBER}\n${LABELS}${BODY}${end}`)).toMatchObject({
    sender: 'staatssecretaris van Infrastructuur en Waterstaat',
    signatories: ['A.B. van Voorbeeld'],
  });
});
