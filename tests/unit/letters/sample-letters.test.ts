import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';

const letter = (name: string) =>
  readFileSync(new URL(`../../fixtures/letters/${name}.txt`, import.meta.url), 'utf8');

describe('the typeset letter of 16 March 2011', () => {
  const reading = readLetter(letter('letter-2011-03-16'));

  it('is a letter to parliament', () => {
    expect(reading).toMatchObject({ isLetter: true, confidence: 'certain' });
    expect(reading.evidence).toContain('addressed-to-parliament');
  });

  it('says when, from whom and to whom, but not about what', () => {
    expect(reading).toMatchObject({
      date: '2011-03-16',
      sender: 'minister voor Immigratie en Asiel',
      signatories: ['G. B. M. Leers'],
      subject: null,
      ownReference: null,
      yourReference: '19637-1385/2011D02476',
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
      ownIds: [],
    });
  });
});

describe('the letter on paper of 21 June 2018', () => {
  it('is read from its letterhead and signature', () => {
    expect(readLetter(letter('letter-2018-06-21'))).toMatchObject({
      isLetter: true,
      confidence: 'certain',
      date: '2018-06-21',
      subject: 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.',
      sender: 'staatssecretaris voor Justitie en Veiligheid',
      signatories: ['Mark Harbers'],
      ownReference: '2298637',
      yourReference: null,
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
    });
  });
});
