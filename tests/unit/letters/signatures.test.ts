import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';

const read = (end: string) => {
  const { sender, signatories } = readLetter(
    `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2019\n\nHierbij informeer ik u.\n\n${end}`,
  );
  return [sender, signatories];
};

it.each([
  [
    'De minister van Defensie, De minister van Financiën,\n\nA.B. Voorbeeld C. van Proef',
    ['A.B. Voorbeeld', 'C. van Proef'],
  ],
  [
    'De minister van Defensie,\tde staatssecretaris van Financiën,\n\nAnna Voorbeeld\tBen Proef',
    ['Anna Voorbeeld', 'Ben Proef'],
  ],
])('two who sign beside each other: %s', (end, names) => {
  expect(read(end)[1]).toEqual(names);
  expect(read(end)[0]).toMatch(/^minister van Defensie en (?:minister|staatssecretaris) van Financiën$/);
});

describe('signatures', () => {
  it.each([
    [
      'De minister voor Immigratie en Asiel,\nG. B. M. Leers',
      'minister voor Immigratie en Asiel',
      'G. B. M. Leers',
    ],
    [
      'Hoogachtend,\nde minister van Volksgezondheid,\nWelzijn en Sport,\n\nJan Anthonie Bruijn\nKst. 36 725, nr. 29.',
      'minister van Volksgezondheid, Welzijn en Sport',
      'Jan Anthonie Bruijn',
    ],
    [
      'De Minister van Binnenlandse Zaken en\nKoninkrijksrelaties,\n\n\n\ndrs. K.H. Ollongren\n\nPagina 2 van 2',
      'minister van Binnenlandse Zaken en Koninkrijksrelaties',
      'K.H. Ollongren',
    ],
    ['Hoogachtend,\n\nA.B. Voorbeeld\nMinister van Defensie', 'minister van Defensie', 'A.B. Voorbeeld'],
    ['De minister van Defensie,\n(w.g.) A.B. VOORBEELD', 'minister van Defensie', 'A.B. Voorbeeld'],
    ['De minister zonder portefeuille,\nmw. A. Proef MSc', 'minister zonder portefeuille', 'A. Proef'],
    [
      'Dit was het. De minister voor Medische Zorg, drs. Anna van der Proef',
      'minister voor Medische Zorg',
      'Anna van der Proef',
    ],
    ['DE MINISTER VAN FINANCIËN,\n\nW.B. Hoekstra', 'minister van Financiën', 'W.B. Hoekstra'],
    [
      'De minister-president,\nMinister van Algemene Zaken,\n\nMark Rutte',
      'minister-president, minister van Algemene Zaken',
      'Mark Rutte',
    ],
    [
      'De minister van Economische Zaken, Landbouw en Innovatie, M. J. M. Verhagen',
      'minister van Economische Zaken, Landbouw en Innovatie',
      'M. J. M. Verhagen',
    ],
    [
      'Bron: DUO rapportage Kinderopvang De Minister van Sociale Zaken en Werkgelegenheid, L.F. Asscher',
      'minister van Sociale Zaken en Werkgelegenheid',
      'L.F. Asscher',
    ],
    [
      'De minister van Justitie en Veiligheid,\nmede namens de minister voor Rechtsbescherming,\n\nD. Yeşilgöz-Zegerius1',
      'minister van Justitie en Veiligheid',
      'D. Yeşilgöz-Zegerius',
    ],
    [
      'De staatssecretaris van Defensie,\nC. van der Knaap',
      'staatssecretaris van Defensie',
      'C. van der Knaap',
    ],
  ])('%s', (end, sender, signatory) => {
    expect(read(end)).toEqual([sender, [signatory]]);
  });

  it('reads all who signed, and not who signed an annex', () => {
    const annex = `\n${'Vraag en antwoord.\n'.repeat(30)}De minister van Defensie,\nA. Ander`;
    const signed = 'De minister van Financiën,\nW.B. Hoekstra\n\nDe staatssecretaris van Financiën,\nM. Snel';
    expect(read(signed + annex)).toEqual([
      'minister van Financiën en staatssecretaris van Financiën',
      ['W.B. Hoekstra', 'M. Snel'],
    ]);
  });

  it.each([
    'De minister van Financiën, samen met de heer W.B. Jansen, heeft dit onderzocht.',
    'minister van Defensie en Buitenlandse Zaken hebben overlegd over\nRuimtelijke Adaptatie',
    'De minister van Financiën heeft dit toegezegd.\nJan Jansen',
    'De minister van Financiën,\nBijlage',
    'DE MINISTER VAN FINANCIËN,\nnamens deze,\nDIRECTEUR-GENERAAL MOBILITEIT',
  ])('takes no name from: %s', (end) => {
    expect(read(end)).toEqual([null, []]);
  });

  it('names the ministry of the letterhead when nobody signed', () => {
    const text =
      'Ministerie van Binnenlandse Zaken en\nKoninkrijksrelaties\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal';
    expect(readLetter(text).sender).toBe('Ministerie van Binnenlandse Zaken en Koninkrijksrelaties');
  });
});
