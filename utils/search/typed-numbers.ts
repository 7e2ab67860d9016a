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

/** A slash where a hyphen is meant: `30573/61`. */
const SLASHED = /(?<!\d)(\d{2}[ .\u00A0]?\d{3}(?:[- ][IVXLC]{1,5}|-[A-Z])?)\/(?=\d{1,4}(?!\d))/gi;
/** `com 2016 270` and `com(2016)270`. */
const COMMISSION = /(?<![\p{L}\p{N}])com ?\(?(\d{4})\)?[ /,-]{0,2}(\d{1,4})(?!\d)/giu;
/** The beginning of an id that says by itself what it is, while it is being typed. */
const UNFINISHED = /^(?:ecli(?::[a-z\d.]*){1,4}|\d{4}[adzgpyh]\d{1,7})$/i;

/** Reads the document numbers in a query. The same number in any typography gives the same id. */
export function readTypedNumbers(query: string): TypedNumbers {
  if (!/\d|ecli/i.test(query)) return { ids: [], rest: query };
  const typed = query.replace(SLASHED, '$1-').replace(COMMISSION, 'COM($1) $2');
  const ids: string[] = [];
  let rest = typed;
  for (const reference of findReferences(typed, { mode: 'query' }).toReversed()) {
    // What is in a dossier begins with its number: `kst-30573` stands for all of it.
    ids.unshift(reference.id.replace(/^dossier-/, 'kst-'));
    rest = `${rest.slice(0, reference.start)} ${rest.slice(reference.end)}`;
  }
  if (ids.length > 0) return { ids, rest: rest.replace(ANNOUNCING, ' ') };
  const whole = query.replaceAll(/\s/g, '');
  return UNFINISHED.test(whole) ? { ids: [whole], rest: '' } : { ids, rest: query };
}
