import type { SearchableSnippet } from '../../../utils/search';

/** A passage to be found, empty but for what a test names. */
export function passage(id: string, known: Partial<SearchableSnippet>): SearchableSnippet {
  return {
    id,
    quote: '',
    note: '',
    tags: [],
    references: [],
    title: '',
    sender: null,
    date: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    ...known,
  };
}

/** A small notebook, in the words of real letters. */
export const NOTEBOOK = [
  passage('schengen', {
    quote:
      'Tijdens de informele bijeenkomst hebben de staatshoofden en regeringsleiders gesproken over de secundaire migratiestromen binnen de Europese Unie, het functioneren van het Schengengebied en de herziening van de Dublinverordening. Het kabinet hecht aan een gezamenlijke aanpak, waarbij solidariteit en verantwoordelijkheid in evenwicht zijn.',
    title: 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.',
    sender: 'staatssecretaris van Justitie en Veiligheid',
    references: ['kst-32317-516'],
    tags: ['EU', 'asiel'],
    createdAt: '2026-03-01T10:00:00.000Z',
  }),
  passage('gezinsmigratie', {
    quote:
      'Naar aanleiding van het verzoek van de vaste commissie voor Immigratie en Asiel deel ik u mede dat de toelatingseisen voor gezinsmigratie worden aangescherpt.',
    note: 'Vergelijk met het regeerakkoord: de coördinatie ligt bij de minister.',
    title: 'Immigratie en asielbeleid',
    sender: 'minister voor Immigratie en Asiel',
    references: ['kst-30573-61', 'kst-19637-1385', '2011D02476'],
    tags: ['gezinsmigratie'],
    createdAt: '2026-03-02T10:00:00.000Z',
  }),
  passage('stikstof', {
    quote:
      'De vergunningverlening in de landbouw loopt vast op het stikstofbeleid. De minister heeft toegezegd de Kamer voor de zomer te informeren.',
    title: 'Voortgang natuurherstel',
    sender: 'minister van Landbouw, Natuur en Voedselkwaliteit',
    references: ['kst-30573-6', 'kst-35334-99'],
    createdAt: '2026-03-03T10:00:00.000Z',
  }),
  passage('toeslagen', {
    quote: 'De hersteloperatie toeslagen vordert. Gedupeerde ouders ontvangen een brief.',
    note: 'Termijn opnieuw verschoven.',
    title: 'Voortgangsrapportage kinderopvangtoeslag',
    sender: 'staatssecretaris van Financiën',
    references: ['kst-31066-XVI-612'],
    tags: ['hersteloperatie'],
    createdAt: '2026-03-04T10:00:00.000Z',
  }),
];
