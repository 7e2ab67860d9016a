import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';

/** Pieces of letters, in any order: what a broken page or scan looks like. */
const piece = fc.oneof(
  fc.constantFrom(
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    'Datum',
    'Betreft',
    'Ons kenmerk',
    'Uw kenmerk',
    '31 februari 2018',
    '21 juni 2018',
    '30 573 Migratiebeleid',
    'Nr. 65 BRIEF VAN DE MINISTER',
    'De minister van Financiën,',
    'G. B. M. Leers',
    'Geachte voorzitter,',
    'en gaat over tot de orde van de dag.',
    '\n',
    '\n\n',
    ' ',
    '   ',
    '\t',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('readLetter on any text', () => {
  it('gives values of the right form', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readLetter(text);
        if (reading.date !== null) {
          expect(reading.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(new Date(reading.date).toISOString().slice(0, 10)).toBe(reading.date);
        }
        for (const words of [reading.subject, reading.sender, reading.ownReference, ...reading.signatories]) {
          if (words === null) continue;
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          expect(words).not.toContain('\n');
        }
        expect(new Set(reading.ownIds).size).toBe(reading.ownIds.length);
      }),
    );
  });

  it('gives the same whether lines end as on Windows or not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const unix = text.replaceAll('\r', '').slice(0, 3_000);
        expect(readLetter(unix.replaceAll('\n', '\r\n'))).toEqual(readLetter(unix));
      }),
    );
  });
});
