import { addressOf, isKnownAddress } from '../references/address';
import { yearOf } from '../references/id-parts';
import { createCitation } from './citation';
import { documentParts } from './document-parts';
import { describeOfficially } from './official';
import { describeReference } from './reference-label';
import { withPages } from './typography';
import type { Citation, CitationPart, CitationStyle } from './types';
import { annexOf, NOTHING_AROUND, placeBehind, type WordsAround } from './words-around';

/** A document that is cited somewhere. */
export interface CitedDocument {
  /** Canonical id, `kst-30573-61`. */
  id: string;
  /** How the citing document names it: the year, the community or the number of a Rijkswet may stand there. */
  text?: string;
  /** Its address where that is known already; else it follows from the id. */
  url?: string | null;
  /** What stands around it in the document that cites it, where that is known. */
  around?: WordsAround | undefined;
}

export interface CiteOptions {
  /** The page that is cited, `3` or `3-4`; left out when it is not known. */
  page?: string | null;
}

/**
 * A document without its address.
 *
 * @param year parliamentary year of a Kamerstuk, `2010/11`; null when it is not known
 */
export function describeDocument(
  { id, text: words = '', around = NOTHING_AROUND }: CitedDocument,
  style: CitationStyle,
  year: string | null,
  page: string | null,
): CitationPart[] {
  const parts = documentParts(id);
  if (parts?.kind === 'handelingen' && parts.pages !== null && page !== null) {
    // Older ones are known by their pages, which is place enough.
    return describeDocument({ id, text: words, around }, style, year, null);
  }
  const described =
    style === 'kamer' || !parts
      ? [{ text: describeReference({ id, text: words }) }]
      : [
          ...describeOfficially(parts, { words, year, spaced: style === 'apa', around }),
          ...placeBehind(parts, around),
        ];
  const annex = parts === null ? '' : annexOf(parts, around);
  if (annex !== '') described.push({ text: annex });
  return page === null ? described : [...described, { text: `, ${withPages(page, style)}` }];
}

/** Cites a document by its id. What neither the id nor the words tell is left out. */
export function citeReference(
  cited: CitedDocument,
  style: CitationStyle,
  { page = null }: CiteOptions = {},
): Citation {
  const address = cited.url === undefined ? addressOf(cited.id) : cited.url;
  const url = address !== null && isKnownAddress(address) ? address : null;
  const year = yearOf({ id: cited.id, text: cited.text ?? '' })?.replace(/\/00$/, '/2000') ?? null;
  const parts = describeDocument(cited, style, year, page);
  return createCitation(style === 'apa' ? [...parts, { text: url === null ? '.' : `. ${url}` }] : parts, url);
}
