import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';

const TO_CHAMBER = `Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG`;

describe('letterheads of ministries', () => {
  it.each([
    ['JenV', 'Ons kenmerk\n2298637', '2298637'],
    ['VWS', 'Kenmerk\n4204015-1087289-PDIZA', '4204015-1087289-PDIZA'],
    ['IenW', 'Ons kenmerk\nIENW/BSK-2023/33017', 'IENW/BSK-2023/33017'],
    ['EZK', 'Ons kenmerk\nDGBI – I&K/ 26844711', 'DGBI – I&K/ 26844711'],
    ['BZ', 'Onze Referentie\nMIN-BUZA.2022.1234-12\nUw Referentie\n-', 'MIN-BUZA.2022.1234-12'],
    ['BZK', 'Kenmerk\n2022-0000300123\n\nUw kenmerk\n', '2022-0000300123'],
    ['Financiën', 'Ons kenmerk\n2022-0000123456\nUw brief (kenmerk)\n\nBijlagen', '2022-0000123456'],
    ['older VenJ', 'Ons kenmerk 5687928/11/DGM', '5687928/11/DGM'],
    ['a value broken after its hyphen', 'Kenmerk\n4204015-1087289-\nPDIZA', '4204015-1087289-PDIZA'],
    ['a dash for none', 'Ons kenmerk\n-\n\nBij beantwoording de datum en ons kenmerk vermelden.', null],
  ])('reads the reference of %s', (_, labels, reference) => {
    const text = `> Retouradres Postbus 20301 2500 EH Den Haag\n\n${TO_CHAMBER}\n\n${labels}\n\nDatum 3 juni 2022\nBetreft Iets\n\nGeachte voorzitter,\n`;
    expect(readLetter(text)).toMatchObject({ ownReference: reference, date: '2022-06-03', subject: 'Iets' });
  });

  it('reads labels that a PDF gives apart from their values', () => {
    const text = `${TO_CHAMBER}\n\nKenmerk\n4204015-1087289-PDIZA\nBijlage(n)\n1\n\nDatum\nBetreft\n\n8 september 2025\nAanbieding akkoord\n\nGeachte voorzitter,\nMet trots`;
    expect(readLetter(text)).toMatchObject({
      date: '2025-09-08',
      subject: 'Aanbieding akkoord',
      ownReference: '4204015-1087289-PDIZA',
    });
  });

  it('joins a subject that runs over lines, with the hyphen that only broke a word', () => {
    const text = `${TO_CHAMBER}\n\nDatum 8 september 2025\nBetreft Aanbieding van het verantwoordings-\nonderzoek en de zorg-\nen welzijnsagenda\n\nGeachte voorzitter,`;
    expect(readLetter(text).subject).toBe(
      'Aanbieding van het verantwoordingsonderzoek en de zorg- en welzijnsagenda',
    );
  });

  it('does not take a subject of which the first line ends in a number for a street', () => {
    const text = `${TO_CHAMBER}\n\nDatum\n\n21 juni 2018\n\nOnderwerp\n\nIngelaste Europese bijeenkomst 24\njuni a.s.\n\nGeachte voorzitter,`;
    expect(readLetter(text).subject).toBe('Ingelaste Europese bijeenkomst 24 juni a.s.');
    const beside = `${TO_CHAMBER}\n\nDatum\n21 juni 2018\nBetreft\nParnassusplein 5\nStand van zaken\n\nGeachte voorzitter,`;
    expect(readLetter(beside).subject).toBe('Stand van zaken');
  });

  it('does not take the first paragraph below a subject for its continuation', () => {
    const paragraph =
      'Op zondag vindt in Brussel op initiatief van de voorzitter van de Commissie een informeel overleg plaats over vele vragen.';
    const text = `${TO_CHAMBER}\nDatum 21 juni 2018\nOnderwerp Ingelaste bijeenkomst 24 juni a.s.\n${paragraph}`;
    expect(readLetter(text).subject).toBe('Ingelaste bijeenkomst 24 juni a.s.');
  });

  it('does not take the column beside a subject for its continuation', () => {
    const text = `${TO_CHAMBER}\nDatum\n11 januari 2024\nOnderwerp\nBeantwoording Kamervragen\nDirectoraat-Generaal Politie\nTurfmarkt 147`;
    expect(readLetter(text).subject).toBe('Beantwoording Kamervragen');
  });

  it('leaves the citation behind a subject to the references', () => {
    const text = `${TO_CHAMBER}\nDatum 11 juni 2012\nBetreft Antwoorden bij rapport (Tweede Kamer, vergaderjaar 2011-2012, 33 240 IXB, nr. 2)\n\nGeachte voorzitter,`;
    expect(readLetter(text).subject).toBe('Antwoorden bij rapport');
  });

  it('reads labels in a text without line breaks, also letter-spaced ones', () => {
    const text =
      'BEZORGEN  De Voorzitter van de Tweede Kamer der  Staten-Generaal  Binnenhof 4  2513 AA Den Haag     Lange Voorhout 8  W  www.rekenkamer.nl    D A T U M  11 juni 2019  B E T R E F T   Beantwoording vragen Tweede Kamer over de Staat    U W  K E N M E R K     O N S  K E N M E R K   19005422 R    B I J L A G E N   1      Geachte mevrouw Arib,    Hierbij bieden wij u de antwoorden aan.    Algemene Rekenkamer          drs. A.P. (Arno) Visser,  president          drs. C. (Cornelis) van der Werf,  secretaris';
    expect(readLetter(text)).toMatchObject({
      isLetter: true,
      date: '2019-06-11',
      subject: 'Beantwoording vragen Tweede Kamer over de Staat',
      ownReference: '19005422 R',
      yourReference: null,
      sender: 'Algemene Rekenkamer',
      signatories: ['A.P. (Arno) Visser', 'C. (Cornelis) van der Werf'],
    });
  });

  it('gives the one value below two labels to the sender, and two to each', () => {
    const head = `${TO_CHAMBER}\nDatum 11 juni 2012\n`;
    expect(readLetter(`${head}Uw kenmerk\nOns kenmerk\n12004247`)).toMatchObject({
      ownReference: '12004247',
      yourReference: null,
    });
    expect(readLetter(`${head}Uw kenmerk\nOns kenmerk\n34950-B\n18003848`)).toMatchObject({
      yourReference: '34950-B',
      ownReference: '18003848',
    });
  });

  it('finds the number of the answered letter in the sentence that names it', () => {
    const text = `${TO_CHAMBER}\nDatum 11 januari 2024\n\nIn antwoord op uw brief van 6 december 2023, nr. 2023Z19677, deel ik u mede`;
    expect(readLetter(text).yourReference).toBe('2023Z19677');
  });

  it('does not take a sentence that begins with the word of a label for that label', () => {
    const text = `${TO_CHAMBER}\n\nDen Haag, 3 mei 2019\n\nDatum van inwerkingtreding is 1 juli 2020.\nKenmerk van dit stelsel is dat 1250 gemeenten meedoen.`;
    expect(readLetter(text)).toMatchObject({ date: '2019-05-03', ownReference: null, subject: null });
  });
});

describe('dates', () => {
  it.each([
    ['Den Haag, 16 maart 2011', '2011-03-16'],
    ['’s-Gravenhage, 4 oktober 2000', '2000-10-04'],
    ['Den Haag, 16 maart 20111', '2011-03-16'],
    ['Datum 21-06-2018', '2018-06-21'],
    ['Datum: 1 jan. 2020', '2020-01-01'],
    ['DATUM 13 juni 20 18', '2018-06-13'],
    ['Datum\n\n2 MEI 2017', '2017-05-02'],
    ['Datum 31 februari 2018', null],
    ['In mijn brief van 22 december 2010 heb ik aangegeven', null],
  ])('%s', (line, date) => {
    expect(readLetter(`Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n${line}\n`).date).toBe(
      date,
    );
  });

  it('takes the letter’s own word before that of the page', () => {
    const text = 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 16 maart 2011';
    expect(readLetter(text, { date: '2011-03-22' }).date).toBe('2011-03-16');
    expect(readLetter('Een samenvatting.', { date: '2011-03-22' }).date).toBe('2011-03-22');
  });
});

it.each([
  'Datum Ons kenmerk Uw kenmerk\n21 juni 2018 1234567 2018Z12345\nBetreft Stand van zaken beleid',
  'Ons kenmerk\nUw kenmerk\nDatum\nBetreft\n\n1234567\n2018Z12345\n21 juni 2018\nStand van zaken beleid',
  'Datum Betreft\n21 juni 2018 Stand van zaken beleid\nBriefnummer 1234567\nUw referentie 2018Z12345',
])('labels beside each other, with their values below: %j', (head) => {
  expect(readLetter(`${TO_CHAMBER}\n\n${head}\n\nGeachte voorzitter,`)).toMatchObject({
    date: '2018-06-21',
    subject: 'Stand van zaken beleid',
    ownReference: '1234567',
    yourReference: '2018Z12345',
  });
});
