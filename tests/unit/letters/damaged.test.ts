import { expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';

const LONG = 'Met deze brief wordt een rapport aangeboden dat lang is. '.repeat(5);

it('reads a typeset letter that lost its lines', () => {
  const text = `Tweede Kamer der Staten-Generaal 2 Vergaderjaar 2007–2008 29 521 Deelname aan proeven 30 139 Voorbeelden Nr. 52 BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VOOR ONTWIKKELINGSSAMENWERKING Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 21 december 2007 ${LONG}De minister van Buitenlandse Zaken, A. B. Voorbeeld De minister voor Ontwikkelingssamenwerking, C. Proef KST114311 ISSN 0921 - 7371 Tweede Kamer, vergaderjaar 2007–2008, 29 521, nr. 52`;
  expect(readLetter(text)).toMatchObject({
    isLetter: true,
    date: '2007-12-21',
    dossiers: ['29521', '30139'],
    ownIds: ['kst-29521-52', 'kst-30139-52'],
    signatories: ['A. B. Voorbeeld', 'C. Proef'],
  });
});

it('knows a typeset motion that lost its lines', () => {
  const text = `Tweede Kamer der Staten-Generaal 2 Vergaderjaar 2023–2024 36 410 VII Vaststelling van de begrotingsstaten Nr. 12 MOTIE VAN HET LID PROEF Voorgesteld 3 oktober 2023 De Kamer, ${LONG}en gaat over tot de orde van de dag. Proef`;
  expect(readLetter(text)).toMatchObject({ isLetter: false, date: '2023-10-03', dossiers: ['36410-VII'] });
});

it.each([
  [
    'gaps in them',
    'DA TU M   10 juni 2020  B ETR EF T   Proef met labels    U W  K ENM ER K     ONS K ENM ER K   20004294 R',
  ],
  ['other letters in them', ' patum 10 juni 2020 setrert Proef met labels ONS KENMERK 20004294 R'],
])('reads labels that a scan left with %s', (_, labels) => {
  const text = `Algemene Rekenkamer   BEZORGEN  De Voorzitter van de Tweede Kamer der  Staten-Generaal  Binnenhof 4  2513 AA Den Haag     Lange Voorhout 8  Postbus 20015  2500 EA  Den Haag    ${labels}    Geachte mevrouw Proef, ${LONG}`;
  expect(readLetter(text)).toMatchObject({
    date: '2020-06-10',
    subject: 'Proef met labels',
    ownReference: '20004294 R',
  });
});

it('leaves out of a subject what was not filled in', () => {
  const text =
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 7 juni 2022\nBetreft Beantwoording vragen  20xx-20xx, xx xxx, nr. x)\n\nGeachte voorzitter,';
  expect(readLetter(text).subject).toBe('Beantwoording vragen');
});

it('does not take years for a reference', () => {
  const text =
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 7 juni 2014\nUw kenmerk\n1814—2014\nOns kenmerk 14004666 R\n\nGeachte voorzitter,';
  expect(readLetter(text)).toMatchObject({ yourReference: null, ownReference: '14004666 R' });
});

it('finds the address between two columns that were read across', () => {
  const text =
    'Algemene Rekenkamer\nBEZORGEN De Voorzitter van de Tweede Kamer Lange Voorhout 8 der Staten-Generaal Postbus 20015\n\nDatum 7 juni 2014\n\nGeachte mevrouw Proef,';
  expect(readLetter(text).isLetter).toBe(true);
});

it('reads a name in full at the end of a letter that lost its lines', () => {
  const text = `> Retouradres Postbus 16375 2500 BJ Den Haag De Voorzitter van de Tweede Kamer der Staten-Generaal Postbus 20018 2500 EA DEN HAAG Onze referentie 1373501 Datum 6 juli 2018 Betreft Proef met leraren Geachte voorzitter, ${LONG}De minister voor Basis- en Voortgezet Onderwijs en Media, Anna Voorbeeld Pagina 1 van 4`;
  expect(readLetter(text)).toMatchObject({ signatories: ['Anna Voorbeeld'], ownReference: '1373501' });
});

it.each([
  [
    'apart by tabs, with some left open',
    'uw brief van\tuw kenmerk\tons kenmerk\tdatum\n\t\tVVA. 99.1234\t17 september 1999\nonderwerp\tbijlagen\nProef met labels\t1',
  ],
  [
    'that are not below their labels',
    'datum             ons kenmerk    onderwerp\n17 september 1999            VVA. 99.1234                        Proef met labels',
  ],
])('reads labels beside each other, %s', (_, labels) => {
  const text = `De Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${labels}\n\nGeachte Voorzitter,\n`;
  expect(readLetter(text)).toMatchObject({
    date: '1999-09-17',
    ownReference: 'VVA. 99.1234',
    subject: 'Proef met labels',
  });
});

it('reads a masthead with a reprint on a line of its own', () => {
  const text =
    'Vergaderjaar 1998–1999\n\n26 200 XIV\nVaststelling van de begroting\n\nNr. 7\nHERDRUK 1\nBRIEF VAN DE STAATSSECRETARIS VAN LANDBOUW\n\nDen Haag, 10 november 1998';
  expect(readLetter(text)).toMatchObject({ isLetter: true, ownIds: ['kst-26200-XIV-7'] });
});

it('reads a subject that begins with the words of another label', () => {
  const text =
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 februari 1998\n\nBetreft : uw brief van 12 januari 1998\n\nGeachte voorzitter,';
  expect(readLetter(text)).toMatchObject({ subject: 'uw brief van 12 januari 1998', date: '1998-02-03' });
});

it('reads labels that a file has behind the letter itself', () => {
  const text =
    'Geachte voorzitter,\n\nHierbij antwoord ik uw Kamer.\n\nDe minister van Financiën,\n\nA. Voorbeeld\n\n> Retouradres Postbus 20201 2500 EE Den Haag\n\nDe Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum\n21 oktober 2025\nBetreft\nProef met labels\n\nKenmerk\n2025-0000123456';
  expect(readLetter(text)).toMatchObject({ date: '2025-10-21', subject: 'Proef met labels' });
});

it('reads a subject with a gap in it, up to the next label', () => {
  const text = `Raad voor Proeven    De Voorzitter van de Tweede Kamer   der Staten-Generaal  Binnenhof 4  2513 AA Den Haag    DATUM 12 mei 2016  BETREFT Beantwoording vragen bij het rapport   Proeven; Het opzij zetten van geld    UW KENMERK   ONS KENMERK  16002652   R    Geachte mevrouw Proef,    ${LONG}`;
  expect(readLetter(text)).toMatchObject({
    subject: 'Beantwoording vragen bij het rapport Proeven; Het opzij zetten van geld',
    ownReference: '16002652 R',
  });
});

it.each(['Nummer: KdP 2003/0112', 'Registratienummer              KdP 2003/0112'])('reads %s', (label) => {
  const text = `De Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n${label}\nDatum              3 oktober 2003\n\nGeachte Voorzitter,\n`;
  expect(readLetter(text)).toMatchObject({ ownReference: 'KdP 2003/0112', date: '2003-10-03' });
});

it('reads a subject that goes on in its column', () => {
  const text =
    'De Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nOns kenmerk            Doorkiesnummer         Datum\nDJ/PJB-2831204         070 - 340 51 22        13 feb. 2008\nOnderwerp              Bijlage(n)             Uw brief\nProef met labels       1\nen kolommen\n\nGeachte voorzitter,';
  expect(readLetter(text)).toMatchObject({
    subject: 'Proef met labels en kolommen',
    ownReference: 'DJ/PJB-2831204',
    date: '2008-02-13',
  });
});

it.each(['Uw brief\n2022Z01888', 'Uw brief\n3 februari 2022\n2022Z01888\nCorrespondentie uitsluitend'])(
  'reads the number of questions below %j',
  (label) => {
    const text = `> Retouradres Postbus 20350 2500 EJ Den Haag\nDe Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nKenmerk\n3334455-1012345-CZ\n${label}\n\nDatum\nBetreft\n1 maart 2022\nKamervragen\n\nGeachte voorzitter,`;
    expect(readLetter(text)).toMatchObject({
      yourReference: '2022Z01888',
      ownReference: '3334455-1012345-CZ',
      date: '2022-03-01',
      subject: 'Kamervragen',
    });
  },
);

it('takes the date of questions only where no answer has one', () => {
  const questions = 'Vragen van het lid Proef (VB) over proeven (ingezonden 3 juni 2021).\n';
  expect(readLetter(questions).date).toBe('2021-06-03');
  const answer = 'Antwoord van Minister Voorbeeld (Defensie) (ontvangen 21 juni 2021).';
  expect(readLetter(`${questions}${answer}`).date).toBe('2021-06-21');
});

it('does not take the column beside a subject for more of it', () => {
  const right = ' '.repeat(40);
  const text = `> Retouradres Postbus 20350 2500 EJ Den Haag\n\nDe Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum          10 maart 2026${right}richten aan het retouradres\nBetreft        Proef met kolommen${right}met vermelding van de\n${right}datum en het kenmerk van\n${right}deze brief.\n\nGeachte voorzitter,`;
  expect(readLetter(text)).toMatchObject({ subject: 'Proef met kolommen', date: '2026-03-10' });
});
