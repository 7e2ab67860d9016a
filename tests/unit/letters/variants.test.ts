import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';
import type { LetterReading } from '../../../utils/letters/types';

/** Letters in forms that are rare, with names that nobody has. */
const LETTERS: [string, string, Partial<LetterReading>][] = [
  [
    'of an institution whose subject ends with a year',
    `Algemene Rekenkamer

Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

DATUM 15 mei 2024
BETREFT Aanbieding Verantwoordingsonderzoek 2023
UW KENMERK
ONS KENMERK 24001234 R
BIJLAGE(N) 1

Geachte heer Jansen,

Hierbij bieden wij u ons rapport aan.

Algemene Rekenkamer

drs. P.W. (Piet) Proef,
president`,
    {
      subject: 'Aanbieding Verantwoordingsonderzoek 2023',
      date: '2024-05-15',
      ownReference: '24001234 R',
      sender: 'Algemene Rekenkamer',
      signatories: ['P.W. (Piet) Proef'],
    },
  ],
  [
    'signed above the name of the body',
    `de Nationale ombudsman

De voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum
8 november 2022
Onderwerp
Rapport Blinde vlekken
Ons nummer
202212345

Geachte mevrouw Jansen,

Hierbij bied ik u mijn rapport aan.

Met vriendelijke groet,

Anna van Proef
de Nationale ombudsman`,
    { sender: 'Nationale ombudsman', signatories: ['Anna van Proef'], subject: 'Rapport Blinde vlekken' },
  ],
  [
    'as one line, as some readers of PDF files give it',
    'Ministerie van Buitenlandse Zaken Aan de Voorzitter van de Tweede Kamer der Staten-Generaal ' +
      'Prinses Irenestraat 6 Den Haag Datum 9 september 2025 Betreft Beantwoording vragen over Soedan ' +
      'Onze referentie BZ2512345 Uw referentie 2025Z14567 Bijlage(n) 1 Geachte voorzitter, Hierbij bieden wij de ' +
      'beantwoording aan van de schriftelijke vragen. De minister van Buitenlandse Zaken, P.Q. van Proef',
    {
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
      date: '2025-09-09',
      subject: 'Beantwoording vragen over Soedan',
      ownReference: 'BZ2512345',
      yourReference: '2025Z14567',
      sender: 'minister van Buitenlandse Zaken',
    },
  ],
  [
    'in English',
    `Ministry of Foreign Affairs

To the President of the House of Representatives of the States General
Binnenhof 4
The Hague

Date 5 October 2023
Re: Motion on the Energy Charter

Our reference
BZDOC-123456

Dear President,

Please find enclosed the government's response.

The Minister of Foreign Affairs,

Peter Proef`,
    {
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
      date: '2023-10-05',
      subject: 'Motion on the Energy Charter',
      ownReference: 'BZDOC-123456',
      sender: 'minister of Foreign Affairs',
      signatories: ['Peter Proef'],
    },
  ],
  [
    'from two, without a date',
    `De Voorzitter van de Eerste Kamer
der Staten-Generaal
Postbus 20017
2500 EA  DEN HAAG

Datum
Betreft: Reactie op moties

Geachte voorzitter,

Hierbij zenden wij u onze reactie.

de staatssecretaris van Financiën,

Petra de Proef

de minister van Financiën,

Piet S.A.M. Proef`,
    {
      addressee: 'Voorzitter van de Eerste Kamer der Staten-Generaal',
      date: null,
      subject: 'Reactie op moties',
      sender: 'staatssecretaris van Financiën en minister van Financiën',
      signatories: ['Petra de Proef', 'Piet S.A.M. Proef'],
    },
  ],
];

describe('a letter', () => {
  it.each(LETTERS)('%s', (_, text, expected) => {
    expect(readLetter(text)).toMatchObject({ isLetter: true, ...expected });
  });
});

it('a long sentence with words that are also labels stays one line', () => {
  const sentence =
    'In zijn brief van die Datum 9 mei schreef hij dat Betreft Zaken als deze niet vaak voorkomen, en dat ' +
    'daarom verder onderzoek nodig is. '.repeat(4);
  expect(readLetter(sentence)).toMatchObject({ isLetter: false, subject: null, date: null });
});
