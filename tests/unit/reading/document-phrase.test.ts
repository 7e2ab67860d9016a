import { describe, expect, it } from 'vitest';
import { growthOf } from '../../support/effort';
import { documentPhraseAtEnd } from '../../../utils/reading/document-phrase';

function phraseOf(text: string): string | null {
  const found = documentPhraseAtEnd(text);
  return found && text.slice(found.start, found.end);
}

describe('words that name a document', () => {
  it.each([
    ['In mijn brief d.d. 22 december 2010', 'mijn brief d.d. 22 december 2010'],
    ['zoals in de brief van 12 mei 2023', 'de brief van 12 mei 2023'],
    ['In de Kamerbrief van 3 juli jl.', 'de Kamerbrief van 3 juli jl.'],
    [
      'verwijs ik naar mijn eerdere brief aan uw Kamer van 12-05-2023',
      'mijn eerdere brief aan uw Kamer van 12-05-2023',
    ],
    [
      'Bij brief van de minister van Financiën van 1\u00A0april 2020',
      'brief van de minister van Financiën van 1\u00A0april 2020',
    ],
    [
      'het commissiedebat Vreemdelingen van 21 juni 2023',
      'het commissiedebat Vreemdelingen van 21 juni 2023',
    ],
    ['In de brief over het rapport van 12 mei 2023', 'het rapport van 12 mei 2023'],
    ['de voortgangsrapportage van maart 2021', 'de voortgangsrapportage van maart 2021'],
    ['uitvoering van de motie-Ceder c.s.', 'de motie-Ceder c.s.'],
    [
      'de gewijzigde motie van het lid Van der Staaij c.s.',
      'de gewijzigde motie van het lid Van der Staaij c.s.',
    ],
    ['de motie van de leden Bikker en Jasper van Dijk', 'de motie van de leden Bikker en Jasper van Dijk'],
    ['motie-Piri/Van Baarle', 'motie-Piri/Van Baarle'],
    ['(zie mijn brief van 12 mei 2023).', 'mijn brief van 12 mei 2023'],
  ])('are found at the end of “%s”', (text, phrase) => {
    expect(phraseOf(text)).toBe(phrase);
  });

  it.each([
    'de herziening van het GEAS',
    'de commissie voor Immigratie en Asiel',
    'Den Haag, 16 maart 2011',
    'sinds 22 december 2010',
    'Ik stuurde u een brief. Dat was op 12 mei 2023',
    'in mijn brief',
    'de motie over asiel',
    'briefwisseling van 12 mei 2023 met de Kamer',
    '',
  ])('are not there at the end of “%s”', (text) => {
    expect(phraseOf(text)).toBeNull();
  });

  it('are looked for in bounded time', () => {
    const look = (times: number) => (): void => {
      const text = 'motie van de leden Van der Van der , brief nota van '.repeat(times);
      for (let round = 0; round < 20; round++) documentPhraseAtEnd(text);
    };
    // Building the text grows with it; looking does not.
    expect(growthOf(look(50), look(5_000), 50)).toBeLessThan(50);
  });
});
