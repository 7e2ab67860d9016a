import { chamberOf, kamerstukParts, type Chamber, type KamerstukParts } from '../references/id-parts';
import { describeYears } from './parliamentary-year';

/** Numbers that are cited by a name and the number itself. */
export type NumberedKind =
  | 'Document'
  | 'Zaak'
  | 'Activiteit'
  | 'Toezegging'
  | 'Kamervraag'
  | 'Bijlage'
  | 'LJN'
  | 'Advies Raad van State';

/** What a canonical id says of its document, without the words and signs of any style. */
export type DocumentParts =
  | ({ kind: 'kamerstuk'; chamber: Chamber; year: string | null } & Omit<KamerstukParts, 'years'>)
  | { kind: 'dossier'; dossier: string; suffix: string | null }
  | {
      kind: 'handelingen';
      chamber: Chamber;
      year: string;
      meeting: string | null;
      item: string | null;
      /** `7909-7943`, of Handelingen that are found by their pages. */
      pages: string | null;
    }
  | { kind: 'aanhangsel'; chamber: Chamber; year: string; number: string }
  | { kind: 'journal'; journal: 'Stb.' | 'Stcrt.' | 'Trb.'; year: string; number: string }
  | { kind: 'eu-act'; act: 'R' | 'L' | 'D' | 'F' | 'H'; year: string; number: string }
  | { kind: 'commission'; series: string; year: string; number: string }
  | { kind: 'case'; ecli: string }
  /** `law` is an id, the name of a law that is in no table, or null when only the article is known. */
  | { kind: 'article'; law: string | null; article: string }
  | { kind: 'numbered'; name: NumberedKind; number: string };

type Reader = [pattern: RegExp, read: (parts: string[]) => DocumentParts];

const JOURNALS = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' } as const;
const chamber = (written: string | undefined): Chamber => (written === 'ek' ? 'ek' : 'tk');

const numbered =
  (name: NumberedKind) =>
  ([id = '', number]: string[]): DocumentParts => ({ kind: 'numbered', name, number: number ?? id });

function handelingen([, house, years = '', first = '', second, third]: string[]): DocumentParts {
  const known = { kind: 'handelingen', chamber: chamber(house), year: describeYears(years) } as const;
  // Since 2011 a part of a meeting is an item, before it was known by its pages, and before 2009 by them alone.
  if (third !== undefined) return { ...known, meeting: first, item: null, pages: `${second}-${third}` };
  if (second === undefined) return { ...known, meeting: first, item: null, pages: null };
  if (years >= '20102011') return { ...known, meeting: first, item: second, pages: null };
  if (years >= '20092010') return { ...known, meeting: first, item: null, pages: second };
  return { ...known, meeting: null, item: null, pages: `${first}-${second}` };
}

const READERS: Reader[] = [
  [
    /^dossier-(\d{5})(?:-(.+))?$/,
    ([, dossier = '', suffix = null]) => ({ kind: 'dossier', dossier, suffix }),
  ],
  [/^h-(tk|ek)-(\d{8})-(\d+)(?:-(\d+))?(?:-(\d+))?$/, handelingen],
  [
    /^ah-(tk|ek)-(\d{8})-(\d+)$/,
    ([, house, years = '', number = '']) => ({
      kind: 'aanhangsel',
      chamber: chamber(house),
      year: describeYears(years),
      number,
    }),
  ],
  [/^\d{4}D\d{5}$/, numbered('Document')],
  [/^nds-tk-(.+)$/, numbered('Document')],
  [/^\d{4}Z\d{5}$/, numbered('Zaak')],
  [/^\d{4}A\d{5}$/, numbered('Activiteit')],
  [/^(?:TZ\d{6}-\d{3}|T\d{5})$/, numbered('Toezegging')],
  [/^kv-(?:tk-|ek-)?(.+)$/, numbered('Kamervraag')],
  [/^blg-(\d+)$/, numbered('Bijlage')],
  [/^[A-Z]{2}\d{4}$/, numbered('LJN')],
  [/^W\d{2}\..+$/, numbered('Advies Raad van State')],
  [
    /^(stb|stcrt|trb)-(\d{4})-(.+)$/,
    ([, journal = '', year = '', number = '']) => ({
      kind: 'journal',
      journal: JOURNALS[journal as keyof typeof JOURNALS],
      year,
      number,
    }),
  ],
  [
    /^3(\d{4})([RLDFH])0*(\d+)$/,
    ([, year = '', act = '', number = '']) => ({ kind: 'eu-act', act: act as 'R', year, number }),
  ],
  [
    /^(COM|SWD|SEC|JOIN|C):(\d{4}):(\d+)$/,
    ([, series = '', year = '', number = '']) => ({ kind: 'commission', series, year, number }),
  ],
  [/^ECLI:.+$/, ([ecli = '']) => ({ kind: 'case', ecli })],
  [
    /^([^:]{1,120}):(\d[\w.:]*)$/,
    ([, law = '', article = '']) => ({ kind: 'article', law: law === '?' ? null : law, article }),
  ],
];

/**
 * Takes a canonical id apart.
 *
 * @returns null for an id that has no parts: a sender's own reference, or one of a kind that is not known
 */
export function documentParts(id: string): DocumentParts | null {
  const kamerstuk = kamerstukParts(id);
  if (kamerstuk) {
    const { years, ...parts } = kamerstuk;
    const year = years === null ? null : describeYears(years);
    return { kind: 'kamerstuk', chamber: chamberOf(id) ?? 'tk', year, ...parts };
  }
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(id);
    if (match) return read([...match]);
  }
  return null;
}
