import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';
import type { LetterReading } from '../../../utils/letters/types';

const TO = `De Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA Den Haag`;
const SIGNED = `De Minister van Defensie,

A.B. Proef`;

/** How the head of a letter may be laid out, with names that nobody has. */
const HEADS: [string, string, Partial<LetterReading>][] = [
  [
    'labels in a table',
    `| Datum | 3 november 2022 |
| --- | --- |
| Betreft | Stand van zaken |
| Kenmerk | 2022-0000612345 |
| Uw kenmerk | 2022Z18123 |`,
    {
      date: '2022-11-03',
      subject: 'Stand van zaken',
      ownReference: '2022-0000612345',
      yourReference: '2022Z18123',
    },
  ],
  [
    'labels beside each other, their values in the row below',
    `Uw kenmerk          Ons kenmerk            Datum
                    W04.12.0078/I/Vo       16 april 2012
Onderwerp                            Bijlage(n)
Voorlichting over toezicht           2`,
    {
      date: '2012-04-16',
      subject: 'Voorlichting over toezicht',
      ownReference: 'W04.12.0078/I/Vo',
      yourReference: null,
    },
  ],
  [
    'the column of the address beside the labels',
    `Turfmarkt 147                 Datum 3 mei 2020
2511 DP Den Haag              Onderwerp Stand van zaken`,
    { date: '2020-05-03', subject: 'Stand van zaken' },
  ],
  [
    'all labels above all values, with somebody to ask and a telephone number',
    `Contactpersoon
Doorkiesnummer(s)
Datum
Ons kenmerk
Uw kenmerk
Onderwerp

mr. C. van Proef
070 370 12 34
12 oktober 2004
5311234/04/DVB

Voortgang van de nota`,
    {
      date: '2004-10-12',
      subject: 'Voortgang van de nota',
      ownReference: '5311234/04/DVB',
      yourReference: null,
    },
  ],
  [
    'the values above both labels',
    `22 juni 2012
Onderzoek naar stoffen

Datum
Betreft

Directie Voeding,
Gezondheidsbescherming en
Preventie`,
    { date: '2012-06-22', subject: 'Onderzoek naar stoffen' },
  ],
  [
    'letters that stand apart',
    `D a t u m   4  d e c e m b e r  2 0 0 1
O n d e r w e r p   Rapportage
K e n m e r k   EA2001/98765`,
    { date: '2001-12-04', subject: 'Rapportage', ownReference: 'EA2001/98765' },
  ],
  [
    'several labels on a line',
    'Datum 2 juni 2017 Betreft Kwartaalbericht\nOns kenmerk DGETM / 17081234 Uw kenmerk Bijlage(n) 1',
    { date: '2017-06-02', subject: 'Kwartaalbericht', ownReference: 'DGETM / 17081234', yourReference: null },
  ],
  ['a stamped date', 'Datum 1 2 DEC 2014\nBetreft Voortgang', { date: '2014-12-12', subject: 'Voortgang' }],
  [
    'a subject that looks like a street',
    'Datum 4 september 2018\nBetreft Toezichtsrapport 59',
    { subject: 'Toezichtsrapport 59' },
  ],
  [
    'place and date below the subject',
    "Onderwerp: Hoofdlijnen van de zorg\n's-GRAVENHAGE, 19 april 2005",
    { date: '2005-04-19', subject: 'Hoofdlijnen van de zorg' },
  ],
  [
    'English labels and the month first',
    'Date: June 21st, 2018\nRe Annual report\nOur reference BZ-1234567',
    { date: '2018-06-21', subject: 'Annual report', ownReference: 'BZ-1234567' },
  ],
];

describe('the head of a letter', () => {
  it.each(HEADS)('has %s', (_, head, expected) => {
    const reading = readLetter(
      `${TO}\n\n${head}\n\nGeachte voorzitter,\n\nHierbij informeer ik u.\n\n${SIGNED}`,
    );
    expect(reading).toMatchObject({ isLetter: true, signatories: ['A.B. Proef'], ...expected });
  });

  it('is read from a text in one line, up to the address beside it', () => {
    const reading = readLetter(
      '> Retouradres Postbus 90801 2509 LV  Den Haag De voorzitter van de Tweede Kamer der Staten-Generaal Prinses Irenestraat 6 2595 BD  DEN HAAG Datum 22 september 2025 Betreft Voortgang van de hervorming Postbus 90801 2509 LV  Den Haag Parnassusplein 5 T 070 333 44 44 www.rijksoverheid.nl Onze referentie 2025-0000212345 Uw referentie 2025Z15678 Geachte voorzitter, Hierbij informeer ik u. De minister van Sociale Zaken en Werkgelegenheid, Anna Proef',
    );
    expect(reading).toMatchObject({
      isLetter: true,
      date: '2025-09-22',
      subject: 'Voortgang van de hervorming',
      ownReference: '2025-0000212345',
      yourReference: '2025Z15678',
      signatories: ['Anna Proef'],
    });
  });
});

const JOINT = 'minister en staatssecretaris van Economische Zaken';
const FEET: [string, string, string, string[]][] = [
  [
    'offices and titled names beside each other',
    'de minister van Financiën,                 de staatssecretaris van Financiën,\n\n\nA.B.C. Proef                mr. drs. D.E. van Voorbeeld',
    'minister van Financiën en staatssecretaris van Financiën',
    ['A.B.C. Proef', 'D.E. van Voorbeeld'],
  ],
  [
    'two names below one office',
    `De ${JOINT},\nA. B. van der Proef\nC. Voorbeeld`,
    JOINT,
    ['A. B. van der Proef', 'C. Voorbeeld'],
  ],
  [
    'names above their offices, without a closing',
    'Anna van der Proef-Test\nMinister voor Natuur en Stikstof\n\nPiet Voorbeeld\nMinister van Landbouw, Natuur en\nVoedselkwaliteit',
    'minister voor Natuur en Stikstof en minister van Landbouw, Natuur en Voedselkwaliteit',
    ['Anna van der Proef-Test', 'Piet Voorbeeld'],
  ],
  [
    'initials that touch the name',
    'De Minister van Justitie,\n\nA.B.Proef',
    'minister van Justitie',
    ['A.B. Proef'],
  ],
  [
    'a double name with spaces',
    'De Minister van Justitie,\n\nA. van Proef - van der Test',
    'minister van Justitie',
    ['A. van Proef-van der Test'],
  ],
  [
    'a copy that says it was signed for another',
    '(w.g.) De Minister van Justitie,\nvoor deze:\n\n\nA.B. Proef\nSecretaris-generaal',
    'minister van Justitie',
    ['A.B. Proef'],
  ],
];

describe('the foot of a letter', () => {
  it.each(FEET)('has %s', (_, foot, sender, signatories) => {
    const reading = readLetter(`${TO}\n\nGeachte voorzitter,\n\nHierbij informeren wij u.\n\n${foot}`);
    expect([reading.sender, reading.signatories]).toEqual([sender, signatories]);
  });

  it('is read in small letters', () => {
    const reading = readLetter(
      `${TO}\n\nHierbij informeer ik u.\n\nDe minister voor Rechtsbescherming,\n\nA.B. Proef`.toLowerCase(),
    );
    expect(reading).toMatchObject({
      isLetter: true,
      sender: 'minister voor Rechtsbescherming',
      signatories: ['A.B. Proef'],
    });
  });

  it('is not an address that an office stands in', () => {
    const reading = readLetter(
      'Tweede Kamer\nder Staten-Generaal\n\nA.B. Proef\nMinister van Defensie\nPostbus 20701\n2500 ES Den Haag\n\nHoogachtend,\nC. Griffier',
    );
    expect(reading).toMatchObject({ isLetter: false, signatories: [] });
  });
});

const BODIES: [string, string, string, string[]][] = [
  [
    'de Nationale\nombudsman',
    'Hoogachtend,\n\nde Nationale ombudsman,\n\n\nAnna van Proef',
    'Nationale ombudsman',
    ['Anna van Proef'],
  ],
  [
    'Raad voor de\nrechtspraak',
    'Hoogachtend,\n\nA.B. Proef\nVoorzitter Raad voor de rechtspraak',
    'Raad voor de rechtspraak',
    ['A.B. Proef'],
  ],
  [
    'De Nederlandsche Bank N.V.',
    'Hoogachtend,\n\ndr. A.B. Proef\npresident',
    'Nederlandsche Bank',
    ['A.B. Proef'],
  ],
];

it.each(BODIES)('a letter of a body with a name like %j', (name, foot, sender, signatories) => {
  const reading = readLetter(
    `${name}\n\n${TO}\n\nDatum 8 maart 2011\n\nGeachte voorzitter,\n\nOp uw verzoek.\n\n${foot}`,
  );
  expect(reading).toMatchObject({ isLetter: true, sender, signatories });
});

it.each([
  'CONVENANT\n\nPartijen komen overeen:\n\nAldus overeengekomen te Den Haag op 15 juli 2019\n\nDe burgemeester,\nA. Proef\n\nDe Voorzitter van de Tweede Kamer der Staten-Generaal,\nB. Voorbeeld',
  'Gedragscode\nvastgesteld op 22 september 2020\nDe Voorzitter van de Tweede Kamer\nder Staten-Generaal\nB. Voorbeeld\nDe Griffier\nC. Test',
  'MEMORANDUM\nDone on 12 March 2018\nThe President of the House of Representatives,\nB. Voorbeeld',
  'Stemmingslijst\nDen Haag, 5 juli 2022\nAan de leden van de Tweede Kamer der Staten-Generaal\n1. Stemmingen',
  'Petitie\nAan de leden van de Tweede Kamer der Staten-Generaal\nWij verzoeken u.\nAmsterdam, 5 mei 2019',
])('is no letter: %j', (text) => {
  expect(readLetter(text).isLetter).toBe(false);
});
