import type { Words } from '../translator';

/** What of a page stands in a frame, where Kamernoot does not read. */
export const framesEn = {
  'frames.text': {
    one: 'Part of this page stands in a frame. Kamernoot does not read that part: it has no links, and what it cites is not listed here.',
    other:
      '{count} parts of this page stand in frames. Kamernoot does not read those parts: they have no links, and what they cite is not listed here.',
  },
  'frames.alone': 'To have it read, open it by itself:',
  'frames.open': 'Open “{name}” in a new tab',
  'frames.read': 'Read “{name}” in Kamernoot',
} as const;

export const framesNl: Words<typeof framesEn> = {
  'frames.text': {
    one: 'Een deel van deze pagina staat in een kader. Dat deel leest Kamernoot niet: verwijzingen daarin zijn niet aanklikbaar en staan niet in de lijst.',
    other:
      '{count} delen van deze pagina staan in kaders. Die delen leest Kamernoot niet: verwijzingen daarin zijn niet aanklikbaar en staan niet in de lijst.',
  },
  'frames.alone': 'Open het los om het te laten lezen:',
  'frames.open': 'Open ‘{name}’ in een nieuw tabblad',
  'frames.read': 'Lees ‘{name}’ in Kamernoot',
};
