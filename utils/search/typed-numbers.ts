import { findReferences } from '../references';

/** What somebody typed, parted into document numbers and other words. */
export interface TypedNumbers {
  /** Canonical ids as far as they were typed: `kst-30573-61`, or `kst-30573` for a dossier alone. */
  ids: string[];
  /** The query without those numbers. */
  rest: string;
}

/** A dossier (`30 573`, `36410-XVI`), and perhaps the number that is being typed behind it. */
const UNFINISHED =
  /(?<![\p{L}\p{N}])(\d{2})[ .\u00A0\u202F]?(\d{3})(?:-([IVX]{1,6}|[A-Z])(?![\p{L}\p{N}]))?(?:[ -](\d{1,5}))?(?![\p{L}\p{N}])/giu;

/** Words that announce a number and say nothing of their own. */
const ANNOUNCING = /(?<![\p{L}\p{N}])(?:kamerstuk(?:ken)?|kst|dossier|document|nrs?|no)(?![\p{L}\p{N}])/giu;

/**
 * Reads the document numbers in a query. The same number in any typography gives the same id.
 *
 * What is a reference in a letter is one here; a dossier alone, which a letter never means as a reference, is
 * one here as well, because whoever types it goes on typing.
 */
export function readTypedNumbers(query: string): TypedNumbers {
  const ids: string[] = [];
  let rest = query;
  for (const reference of findReferences(query, { mode: 'query' }).toReversed()) {
    ids.unshift(reference.id);
    rest = `${rest.slice(0, reference.start)} ${rest.slice(reference.end)}`;
  }
  rest = rest.replace(
    UNFINISHED,
    (_typed, thousands: string, units: string, chapter?: string, number?: string) => {
      const dossier = `${thousands}${units}${chapter ? `-${chapter.toUpperCase()}` : ''}`;
      ids.push(number ? `kst-${dossier}-${Number(number)}` : `kst-${dossier}`);
      return ' ';
    },
  );
  if (ids.length > 0) rest = rest.replace(ANNOUNCING, ' ');
  return { ids: ids.map((id) => id.replace(/^dossier-/, 'kst-')), rest };
}
