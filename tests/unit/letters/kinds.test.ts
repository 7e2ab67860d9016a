import { describe, expect, it } from 'vitest';
import { growthOf } from '../../support/effort';
import { readLetter } from '../../../utils/letters';

const MASTHEAD = 'Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2010–2011\n';
const LETTERHEAD = '> Retouradres Postbus 20301 2500 EH Den Haag\n\n';
const SIGNED = '\n\nDe minister van Defensie,\n\nA. Voorbeeld';

describe('letters to parliament', () => {
  it.each([
    [
      'typeset, with a title that runs over lines',
      `${MASTHEAD}\n30 573\nMigratiebeleid\n\nNr. 65\nBRIEF VAN DE MINISTER VAN SOCIALE ZAKEN\nEN WERKGELEGENHEID\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal`,
      {
        dossiers: ['30573'],
        ownIds: ['kst-30573-65'],
        sender: 'minister van Sociale Zaken en Werkgelegenheid',
      },
    ],
    [
      'typeset, in two dossiers',
      '26 643 Informatie- en communicatietechnologie\n32 761 Verwerking en bescherming persoonsgegevens\nNr. 215 BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE',
      { dossiers: ['26643', '32761'], ownIds: ['kst-26643-215', 'kst-32761-215'] },
    ],
    [
      'typeset for the Eerste Kamer, in a budget',
      '36 410 XVI Vaststelling van de begrotingsstaten\nAB BRIEF VAN DE MINISTER VAN VOLKSGEZONDHEID',
      { dossiers: ['36410-XVI'], ownIds: ['kst-36410-XVI-AB'] },
    ],
    [
      'of another body',
      '33 173 Prestaties in de strafrechtketen\nNr. 7 HERDRUK1 BRIEF VAN DE ALGEMENE REKENKAMER',
      { ownIds: ['kst-33173-7'], sender: 'Algemene Rekenkamer' },
    ],
    [
      'to both chambers',
      `${LETTERHEAD}Aan de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal\nDatum 3 mei 2019`,
      { addressee: 'Voorzitters van de Eerste en de Tweede Kamer der Staten-Generaal' },
    ],
    [
      'to the members of a committee',
      `${LETTERHEAD}Aan de leden van de vaste commissie voor Defensie\n\nDatum 3 mei 2019`,
      { addressee: 'Leden van de vaste commissie voor Defensie' },
    ],
    [
      'to a chamber in another building',
      `${LETTERHEAD}Voorzitter van de Tweede Kamer\nBezuidenhoutseweg 67\n2594 AC Den Haag`,
      { addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal' },
    ],
    [
      'to a chamber for its chair',
      'Tweede Kamer der Staten-Generaal\nt.a.v. de Voorzitter\nPostbus 20018\n\nLeiden, 3 mei 2019',
      { addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal', date: '2019-05-03' },
    ],
    [
      'to a committee',
      'Aan de voorzitter van de vaste commissie voor Financiën\nDen Haag, 3 mei 2019',
      { addressee: 'Voorzitter van de vaste commissie voor Financiën' },
    ],
    [
      'without an address, answering questions',
      `${LETTERHEAD}Datum\n3 mei 2019\nOnderwerp\nBeantwoording Kamervragen over leeszalen\n\nIn antwoord op uw brief deel ik u mede dat de vragen van het lid Jansen worden beantwoord zoals aangegeven.${SIGNED}`,
      { confidence: 'likely', evidence: ['answers-parliament', 'letterhead', 'signed-by-government'] },
    ],
    [
      'about a disclosure decision, but sent to parliament',
      `${LETTERHEAD}Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nDatum 3 mei 2019\nBetreft Besluit op Wob-verzoek`,
      { subject: 'Besluit op Wob-verzoek' },
    ],
  ])('%s', (_, text, expected) => {
    expect(readLetter(text)).toMatchObject({ isLetter: true, ...expected });
  });
});

describe('what is no letter to parliament', () => {
  it.each([
    ['nothing', '', 'certain', []],
    [
      'a motion',
      `${MASTHEAD}\n21 501-02\nRaad Algemene Zaken\nNr. 3121\nMOTIE VAN HET LID JANSEN\nVoorgesteld 10 april 2025\nDe Kamer,\ngehoord de beraadslaging,`,
      'certain',
      ['motion'],
    ],
    [
      'a motion without its head',
      'De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering,\nen gaat over tot de orde van de dag.\nJansen',
      'certain',
      ['motion'],
    ],
    [
      'minutes with a letter in them',
      '31 839 Jeugdzorg\nNr. 158 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 3 mei 2019\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'certain',
      ['other-kamerstuk'],
    ],
    [
      'a letter of a committee of the chamber',
      '31 839 Jeugdzorg\nNr. 158 BRIEF VAN DE VASTE COMMISSIE VOOR JUSTITIE\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'certain',
      ['letter-of-parliament'],
    ],
    [
      'an answer published in the Aanhangsel',
      'Vragen van het lid Jansen (ABC) aan de Minister van Defensie over\nleeszalen (ingezonden 3 juni 2021).\nAntwoord van Minister Voorbeeld (Defensie) (ontvangen 21 juni\n2021).\nVraag 1',
      'certain',
      ['answer-in-aanhangsel'],
    ],
    [
      'a disclosure decision on a ministry’s paper',
      `${LETTERHEAD}Datum\nBetreft\n\n24 februari 2021\nBesluit op uw verzoek\n\nGeachte heer,\nU hebt een verzoek ingediend op grond van de Wet open overheid over Kamervragen die zijn beantwoord.${SIGNED}`,
      'certain',
      ['disclosure-decision'],
    ],
    [
      'a letter to others on a ministry’s paper',
      `${LETTERHEAD}Vereniging van Leeszalen\nPostbus 1\n1000 AA AMSTERDAM\n\nDatum 3 mei 2019\nBetreft Subsidie\n\nGeachte voorzitter,\n${SIGNED}`,
      'certain',
      ['addressed-elsewhere'],
    ],
    [
      'a decision note',
      'TER BESLISSING\nAan: de minister\nDatum 3 mei 2019\nNota Kamerbrief',
      'certain',
      ['decision-note'],
    ],
    [
      'a list of decisions',
      'Besluitenlijst van de procedurevergadering\nDen Haag, 3 mei 2019',
      'certain',
      ['minutes'],
    ],
    [
      'a letter of a citizen',
      'A. Burger\nStraat 12\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nAmsterdam, 3 mei 2023\n\nGeachte voorzitter,\n\nHierbij wend ik mij tot u.\n\nHoogachtend,\n\nA. Burger',
      'certain',
      ['letter-of-others'],
    ],
    [
      'a letter of a member who leaves',
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2023\n\nMet vriendelijke groet,\n\nA.B. Lid\nLid van de Tweede Kamer',
      'certain',
      ['letter-of-others'],
    ],
    [
      'a bill of members with its letter',
      '36 410 Wijziging\nNr. 1 GELEIDENDE BRIEF\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 3 mei 2023',
      'certain',
      ['letter-of-parliament'],
    ],
    [
      'a letter that the chamber sends',
      'De Minister van Defensie\nPostbus 20701\n\nDen Haag, 3 mei 2023\n\nGeachte heer Proef,\n\nHoogachtend,\n\nDe Voorzitter van de Tweede Kamer der Staten-Generaal,\nM. Voorbeeld',
      'likely',
      ['place-and-date'],
    ],
    [
      'minutes without their head',
      'Verslag van het overleg\n\nDe voorzitter van de vaste commissie voor Defensie,\nDe Roon\n\nDe griffier van de vaste commissie voor Defensie,\nDe Lange',
      'certain',
      [],
    ],
    [
      'a note for the members of a committee',
      'Aan de leden van de vaste commissie voor Defensie\n\nDatum: 3 mei 2023\nBetreft: Stafnotitie begroting 2024',
      'likely',
      ['letterhead'],
    ],
    [
      'a sentence about the voorzitter',
      'De staatssecretaris schreef in mei aan de voorzitter van de Tweede Kamer der Staten-Generaal dat het loket open is.',
      'certain',
      [],
    ],
  ])('%s', (_, text, confidence, evidence) => {
    expect(readLetter(text)).toMatchObject({ isLetter: false, confidence, evidence });
  });
});

describe('what a page says', () => {
  it('is enough for a letter whose text is not on it', () => {
    expect(readLetter('Download', { kind: 'Brief regering' })).toMatchObject({
      isLetter: true,
      confidence: 'likely',
    });
    expect(readLetter('Minister A stuurt de Tweede Kamer het akkoord.', { kind: 'Kamerstuk' }).isLetter).toBe(
      true,
    );
  });

  it.each(['Motie', 'Beleidsnota', 'Rapport', 'Brief van lid/fractie', 'Brief commissie', 'Nieuwsbericht'])(
    'rules out a %s',
    (kind) => {
      const hints = { kind, title: 'Kamerbrief over leeszalen' };
      expect(readLetter('Minister A stuurt de Tweede Kamer het akkoord.', hints).isLetter).toBe(false);
    },
  );

  it('does not rule out a letter that stands there in full', () => {
    const text = 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 3 mei 2019';
    expect(readLetter(text, { kind: 'Publicatie' }).isLetter).toBe(true);
  });

  it('gives the document its numbers, each once', () => {
    const hints = {
      kamerstukId: 'kst-30573-65',
      publicationId: 'kst-30573-65',
      documentNumber: '2011D02476',
    };
    expect(readLetter('30 573 Migratiebeleid\nNr. 65 BRIEF VAN DE MINISTER', hints).ownIds).toEqual([
      'kst-30573-65',
      '2011D02476',
    ]);
  });
});

describe('effort', () => {
  it.each([
    'De minister van ',
    'De minister van Financiën,\n',
    'Datum ',
    'vragen van het lid ',
    '[',
    ' ',
    'drs. A. ',
    '<sup>',
  ])('grows no faster than the text: %j', (piece) => {
    const read = (times: number) => (): void => void readLetter(piece.repeat(times));
    expect(growthOf(read(8_000), read(64_000), 40)).toBeLessThan(40);
  });
});

describe('other documents of parliament', () => {
  it('are read by their own head: a motion', () => {
    const text = `${MASTHEAD}\n21 501-02\nRaad Algemene Zaken\nNr. 3121\nMOTIE VAN DE LEDEN INGE VAN DIJK EN GRINWIS\nVoorgesteld 10 april 2025\nDe Kamer,\ngehoord de beraadslaging,\nen gaat over tot de orde van de dag.\n\nInge van Dijk\nGrinwis\n\nkst-21501-02-3121\nISSN 0921 - 7371`;
    expect(readLetter(text)).toMatchObject({
      isLetter: false,
      date: '2025-04-10',
      subject: 'Motie van de leden Inge van Dijk en Grinwis',
      sender: 'leden Inge van Dijk en Grinwis',
      signatories: ['Inge van Dijk', 'Grinwis'],
      dossiers: ['21501-02'],
      ownIds: ['kst-21501-02-3121'],
    });
  });

  it('are read by their own head: answers to questions', () => {
    const text =
      'Vragen van de leden Jansen en Pietersen (allen ABC) aan de Minister\nvan Sociale Zaken en Werkgelegenheid over leeszalen (ingezonden 3 juni 2021).\nAntwoord van Minister Voorbeeld (Sociale Zaken en Werkgelegenheid) (ontvangen 21 juni\n2021).\nVraag 1';
    expect(readLetter(text)).toMatchObject({
      isLetter: false,
      date: '2021-06-21',
      subject:
        'Vragen van de leden Jansen en Pietersen (allen ABC) aan de Minister van Sociale Zaken en Werkgelegenheid over leeszalen',
      sender: 'minister van Sociale Zaken en Werkgelegenheid',
      signatories: ['Voorbeeld'],
    });
  });
});
