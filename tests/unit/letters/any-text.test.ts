import * as fc from 'fast-check';
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
        const date = reading.date ?? '2000-01-01';
        expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        const words = [reading.subject, reading.sender, reading.ownReference, ...reading.signatories];
        for (const line of words.filter((value) => value !== null)) expect(line).toMatch(/^\S(?:.*\S)?$/s);
        expect(words.join('')).not.toContain('\n');
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
