import { findReferences } from '../references';

/** What somebody typed, parted into document numbers and other words. */
export interface TypedNumbers {
  /** Canonical ids as far as they were typed: `kst-30573-61`, or `kst-30573` for a dossier alone. */
  ids: string[];
  /** The query without those numbers. */
  rest: string;
}

/** Words that announce a number and say nothing of their own. */
const ANNOUNCING = /(?<![\p{L}\p{N}])(?:kamerstuk(?:ken)?|kst|dossier|document|nrs?|no)(?![\p{L}\p{N}])/giu;

/** Reads the document numbers in a query. The same number in any typography gives the same id. */
export function readTypedNumbers(query: string): TypedNumbers {
  const ids: string[] = [];
  let rest = query;
  for (const reference of findReferences(query, { mode: 'query' }).toReversed()) {
    // What is in a dossier begins with its number: `kst-30573` stands for all of it.
    ids.unshift(reference.id.replace(/^dossier-/, 'kst-'));
    rest = `${rest.slice(0, reference.start)} ${rest.slice(reference.end)}`;
  }
  if (ids.length > 0) rest = rest.replace(ANNOUNCING, ' ');
  return { ids, rest };
}
