import { expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';

it('reads a letter in French', () => {
  const text = `AMBASSADE DE PROEF

La Haye, le 15 mars 1999

Monsieur le Président de la Seconde Chambre
des États généraux
Boîte postale 20018
2500 EA La Haye

N/Réf. : 99-112/AMB
V/Réf. : 98-007
Objet : Ratification de la Charte sociale

Monsieur le Président,

J'ai l'honneur de vous transmettre ci-joint une déclaration.

Je vous prie d'agréer, Monsieur le Président, l'expression de ma très haute considération.

Jean-Louis Voorbeeld
Ambassadeur de Proef`;
  expect(readLetter(text)).toMatchObject({
    isLetter: true,
    date: '1999-03-15',
    subject: 'Ratification de la Charte sociale',
    sender: 'Ambassade de Proef',
    signatories: ['Jean-Louis Voorbeeld'],
    ownReference: '99-112/AMB',
    yourReference: '98-007',
  });
});

it('reads a letter in English', () => {
  const text = `COUNCIL OF EUROPE
Commissioner for Examples

Ref: Com/AB 041-2015

To the President of the House of Representatives
of the States General
P.O. Box 20018
2500 EA The Hague

Strasbourg, 4 November 2015

Subject: Comments on the draft bill

Dear Madam President,

I would like to share some observations on the draft bill.

Yours sincerely,

Anna Voorbeeld`;
  expect(readLetter(text)).toMatchObject({
    isLetter: true,
    date: '2015-11-04',
    subject: 'Comments on the draft bill',
    sender: 'Council of Europe',
    signatories: ['Anna Voorbeeld'],
    ownReference: 'Com/AB 041-2015',
  });
});
