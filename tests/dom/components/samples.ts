import type { Letter, Snippet } from '../../../utils/notebook/types';
import type { PageSummary } from '../../../utils/reading/types';
import type { Reference } from '../../../utils/references/types';

/** A reference as it is found in a letter; `known` says what a test is about. */
export function reference(known: Partial<Reference> = {}): Reference {
  const text = known.text ?? '30 573, nr. 61';
  const start = known.start ?? 0;
  return {
    type: 'kamerstuk',
    id: 'kst-30573-61',
    start,
    end: start + text.length,
    text,
    url: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
    confidence: 'certain',
    explicit: true,
    ...known,
  };
}

/** What was read of a letter. */
export function page(known: Partial<PageSummary> = {}): PageSummary {
  const references = known.references ?? [
    reference({ start: 10 }),
    reference({ id: 'kst-19637-1385', text: '19 637, nr. 1385', start: 200 }),
    reference({ type: 'document', id: '2011D02476', text: '2011D02476', start: 300 }),
    reference({ start: 400 }),
    reference({ id: 'kst-32175-9', start: 500, confidence: 'likely', reason: 'without-label' }),
    reference({ id: 'kst-99999-4', start: 600, confidence: 'doubtful', reason: 'number-unknown', url: null }),
  ];
  return {
    url: 'https://zoek.officielebekendmakingen.nl/kst-30573-64.html',
    title: 'Brief over de toelatingseisen voor gezinsmigratie',
    kind: 'Kamerstuk',
    letter: {
      isLetter: true,
      confidence: 'certain',
      evidence: ['addressed-to-parliament', 'masthead-letter'],
      date: '2011-03-16',
      subject: null,
      sender: 'minister voor Immigratie en Asiel',
      signatories: ['G. B. M. Leers'],
      ownReference: '2011-2000082314',
      yourReference: null,
      addressee: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
      documentNumber: '2011D14512',
      zaakNumber: null,
      dossiers: ['30573'],
      ownIds: ['kst-30573-64'],
    },
    ids: ['kst-30573-64', '2011D14512'],
    references,
    referenceCount: references.length,
    truncated: false,
    fileUrl: 'https://zoek.officielebekendmakingen.nl/kst-30573-64.pdf',
    ...known,
  };
}

const LONG_QUOTE =
  'Tijdens de informele bijeenkomst hebben de staatshoofden en regeringsleiders gesproken over de secundaire migratiestromen binnen de Europese Unie, het functioneren van het Schengengebied en de herziening van de Dublinverordening. Het kabinet hecht aan een gezamenlijke aanpak, waarbij solidariteit en verantwoordelijkheid in evenwicht zijn. De staatssecretaris informeert de Kamer na afloop van de Europese Raad over de uitkomsten en over de inzet van Nederland bij de onderhandelingen.';

/** A kept passage, numbered so that every one is another. */
export function snippet(number: number, known: Partial<Snippet> = {}): Snippet {
  const quote = known.quote ?? LONG_QUOTE;
  return {
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    quote,
    note: 'Vergelijk met het regeerakkoord.',
    tags: ['asiel', 'EU'],
    references: ['kst-32317-516'],
    anchor: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
      position: null,
    },
    source: {
      url: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225',
      title: `Ingelaste Europese migratiebijeenkomst ${number}`,
      sender: 'staatssecretaris van Justitie en Veiligheid',
      date: '2018-06-21',
      ids: ['2018D35143'],
    },
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    revision: 1,
    deletedAt: null,
    schema: 2,
    ...known,
  };
}

/** A letter that was met, numbered so that every one is another. */
export function metLetter(number: number, known: Partial<Letter> = {}): Letter {
  return {
    id: `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`,
    ids: [`kst-30573-${number}`],
    addresses: [`https://zoek.officielebekendmakingen.nl/kst-30573-${number}.html`],
    title: `Brief over de toelatingseisen voor gezinsmigratie ${number}`,
    sender: 'minister voor Immigratie en Asiel',
    date: '2011-03-16',
    signatories: [],
    kind: 'Brief regering',
    dossiers: ['30573'],
    references: [],
    firstSeenAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    revision: 1,
    deletedAt: null,
    schema: 2,
    ...known,
  };
}
