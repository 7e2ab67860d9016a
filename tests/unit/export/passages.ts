import { constantFrom, oneof, string, type Arbitrary } from 'fast-check';
import type { RangeSelector } from '../../../utils/anchors/types';
import type { ExportContext } from '../../../utils/export';
import type { Snippet, SnippetSource } from '../../../utils/notebook/types';

export const LETTER: SnippetSource = {
  url: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
  title: 'Europese inzet migratiebeleid',
  sender: 'minister voor Immigratie en Asiel',
  date: '2011-03-16',
  ids: ['kst-30573-61', '2011D13541', 'onderwerp:immigratie:2011-03-16:europese inzet'],
};

/** A letter that has no number (yet). */
export const UNPUBLISHED: SnippetSource = {
  url: 'https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/bijeenkomst?a=1&b=2',
  title: 'Ingelaste bijeenkomst',
  sender: 'staatssecretaris van Justitie en Veiligheid',
  date: '2018-06-21',
  ids: ['kenmerk:justitie:2018-06-21:2298637'],
  ownReference: '2298637',
};

export const CONTEXT: ExportContext = {
  title: 'Dossier 30\u00A0573',
  name: 'dossier-30573',
  style: 'leidraad',
  exportedAt: '2026-11-22T10:00:00.000Z',
};

/** The structure of a passage that runs from one page of a PDF to another, of which the numbers are printed. */
export function onPages(first: number, last: number, shift = 0): RangeSelector {
  const boundary = (page: number, at: number) => ({
    type: 'FragmentSelector' as const,
    conformsTo: 'http://tools.ietf.org/rfc/rfc3778' as const,
    value: `page=${page}`,
    ...(shift === 0 ? {} : { label: String(page + shift) }),
    refinedBy: { type: 'TextPositionSelector' as const, start: at, end: at },
  });
  return { type: 'RangeSelector', startSelector: boundary(first, 120), endSelector: boundary(last, 60) };
}

let made = 0;

/** A passage with what a test is about. */
export function passage(known: Partial<Snippet> = {}): Snippet {
  made += 1;
  const quote = known.quote ?? 'De minister zegt toe de Kamer te informeren.';
  return {
    id: `0190f2b1-0000-7000-8000-${String(made).padStart(12, '0')}`,
    quote,
    note: '',
    tags: [],
    references: [],
    anchor: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: 'Voor. ', suffix: ' Na.' },
      position: { type: 'TextPositionSelector', start: 10, end: 10 + quote.length },
    },
    source: LETTER,
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-21T09:00:00.000Z',
    revision: 1,
    deletedAt: null,
    schema: 2,
    ...known,
  };
}

/** Texts that a format may take for something else. */
export const AWKWARD = [
  '=1+1',
  '@SUM(A1)',
  '\t-2',
  'Hij zei: “Nee”, en \'ja\' en "wel".',
  'Eerste regel\ntweede regel\n\nnieuwe alinea',
  '  ingesprongen\n    vier spaties  ',
  '# kop\n- lijst\n1. een\n> citaat\n--- \n***\n| a | b |',
  '*sterk* _schuin_ `code` [tekst](adres) ![x](y) <b>vet</b> &amp; \\ ~~weg~~ ==merk== %%stil%% $1$ ^blok',
  "{\\\"o} \\textbf{x} 50% & $5 #1 a_b ~ ^ } { -- --- `` ''",
  'TY  - JOUR\nER  - \nAU  - iemand',
  'שלום עולם, العربية',
  '😀👩‍👩‍👧 é \u00A0 ﬁ',
  '<i>schuin</i> <script>alert(1)</script> ]]>',
  'https://example.org/a_b?c=d&e=f',
  'a,b;c\t"d"\ne',
  'y'.repeat(20_000),
];

/** Any text, and more often one with signs that mean something. */
export const anyText: Arbitrary<string> = oneof(
  constantFrom(...AWKWARD),
  string({ unit: 'grapheme', maxLength: 40 }),
  string({
    unit: constantFrom(...Array.from('\\`*_[]<>~$|^#%=+-.!&{}"\'(),;:/@ \n1a😀ש')),
    maxLength: 30,
  }),
).filter((text) => text.trim() !== '');

/** Text as all formats have it: ends without spaces. */
export const trimmed = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
/** Text where line ends and rows of spaces are one space, as in BibTeX and RIS. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
