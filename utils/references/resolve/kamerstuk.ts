import { dossierKey } from '../kamerstuk/readings';
import { meantInstead } from './meant-instead';
import type { KamerstukParts, Reading } from '../rules/rule';
import type { Reason, ReferenceTables } from '../types';

/** Papers of earlier parliamentary years were only published as scans. */
const FIRST_YEAR = '19941995';
/** The last parliamentary year that stands in the ids of the Eerste Kamer. */
const LAST_YEAR_IN_ID = '20092010';
/** So much above the highest known number a paper may be new. */
const GROWTH = 1.15;
/** Papers of dossiers before this one were only published as scans, unless the tables know them. */
const FIRST_PUBLISHED = '23900';
/** Dossiers above this may be newer than the tables. */
const RECENT = '36000';

/** What is not certain keeps the reason that it has. */
function lowered(reading: Reading, reason: Reason): Reading {
  return reading.confidence === 'certain'
    ? { ...reading, confidence: 'likely', reason }
    : { ...reading, reason: reading.reason ?? reason };
}

/** Papers that were only published as scans have no page; others may be newer than the tables, or mistaken. */
function unknown(reading: Reading, scanned: boolean): Reading {
  const reason = scanned ? 'before-1995' : 'dossier-unknown';
  return { ...lowered(reading, reason), reason, ...(scanned ? { url: null } : {}) };
}

function withAlternatives(reading: Reading, alternatives: string[]): Reading {
  return alternatives.length > 0 ? { ...reading, alternatives } : reading;
}

function idOf({ dossier, suffix, number }: KamerstukParts, year: string | null): string {
  const id = `${dossierKey(dossier, suffix)}-${number}`;
  return year ? `kst-${year}-${id}` : `kst-${id}`;
}

/** Ids of the Eerste Kamer carry the year from 1994-95 to 2009-10. */
function withYear(reading: Reading, parts: KamerstukParts, tables: ReferenceTables | undefined): Reading {
  const upper = parts.chamber === 'ek' || /[A-Za-z]/.test(parts.number);
  if (!upper) return reading;
  const known = tables?.eersteKamerYears(dossierKey(parts.dossier, parts.suffix), parts.number) ?? [];
  const cited = parts.year && parts.year <= LAST_YEAR_IN_ID && parts.year >= FIRST_YEAR ? parts.year : null;
  const [first, ...others] = known;
  if (cited && known.includes(cited)) return { ...reading, id: idOf(parts, cited) };
  if (cited && !first && parts.chamber === 'ek') {
    const dated = { ...reading, id: idOf(parts, cited) };
    return tables ? lowered(dated, 'number-unknown') : dated;
  }
  if (!first || (parts.year && parts.year > LAST_YEAR_IN_ID)) return reading;
  const dated = { ...reading, id: idOf(parts, first) };
  return others.length > 0
    ? { ...lowered(dated, 'several-years'), alternatives: others.map((year) => idOf(parts, year)) }
    : dated;
}

/** What a number beyond the known ones may have been: the mark of a footnote glued to its end. */
function withoutFootnote(parts: KamerstukParts, highest: number): string[] {
  const shorter = parts.number.slice(0, -1);
  return shorter !== '' && Number(shorter) <= highest ? [idOf({ ...parts, number: shorter }, null)] : [];
}

/** Compares with what is known to exist. Nothing is dropped: what is not known becomes less sure. */
function withExistence(reading: Reading, parts: KamerstukParts, tables: ReferenceTables): Reading {
  // The highest numbers are those of the Tweede Kamer.
  if (!/^\d+$/.test(parts.number) || parts.chamber === 'ek') return reading;
  const number = Number(parts.number);
  const highest = tables.highestNumber(dossierKey(parts.dossier, parts.suffix));
  if (parts.suffix && parts.dossier !== '21501' && highest === null) {
    const plain = tables.highestNumber(parts.dossier);
    if (plain !== null && number <= plain) {
      const id = idOf({ ...parts, suffix: null }, null);
      return { ...reading, confidence: 'likely', reason: 'suffix-unknown', id, alternatives: [reading.id] };
    }
  }
  if (highest === null) {
    const meant = meantInstead(parts, tables);
    const less = unknown(reading, meant.length === 0 && parts.dossier < FIRST_PUBLISHED);
    // Well-formed words carry a dossier that the tables do not know; five digits and a number alone do not.
    const doubted = reading.confidence === 'likely' && parts.dossier <= RECENT;
    return withAlternatives(doubted ? { ...less, confidence: 'doubtful' } : less, [
      ...(reading.alternatives ?? []),
      ...meant,
    ]);
  }
  if (number <= highest) return reading;
  if (number <= highest * GROWTH) return lowered(reading, 'newer-than-known');
  const less = lowered(reading, 'number-unknown');
  const { alternatives = [] } = reading;
  const shared = alternatives.find(
    (id) => number <= (tables.highestNumber(id.slice('kst-'.length, id.lastIndexOf('-'))) ?? 0),
  );
  if (shared) {
    return { ...less, id: shared, alternatives: [reading.id, ...alternatives.filter((id) => id !== shared)] };
  }
  return withAlternatives(less, [
    ...alternatives,
    ...withoutFootnote(parts, highest),
    ...meantInstead(parts, tables),
  ]);
}

/** A dossier that the tables do not know is less sure; its papers of before 1995 are scans, without a page. */
function withKnownDossier(reading: Reading, tables: ReferenceTables): Reading {
  const key = reading.id.slice('dossier-'.length);
  if (tables.highestNumber(key) !== null) return reading;
  const plain = key.slice(0, 5);
  if (tables.highestNumber(plain) !== null && plain !== '21501') {
    return { ...lowered(reading, 'suffix-unknown'), id: `dossier-${plain}`, alternatives: [reading.id] };
  }
  return unknown(reading, key < FIRST_PUBLISHED && plain !== '21501');
}

/** The id of a kamerstuk with the year it needs, and the confidence that its existence deserves. */
export function resolveKamerstuk(reading: Reading, tables: ReferenceTables | undefined): Reading {
  const parts = reading.kamerstuk;
  if (!parts) return tables && reading.type === 'dossier' ? withKnownDossier(reading, tables) : reading;
  if (parts.year && parts.year < FIRST_YEAR) return unknown(reading, true);
  const dated = withYear(reading, parts, tables);
  return tables ? withExistence(dated, parts, tables) : dated;
}
