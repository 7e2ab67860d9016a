/** How documents are cited. */
export const CITATION_STYLES = ['leidraad', 'kamer', 'apa'] as const;

/**
 * `leidraad`: Leidraad voor juridische auteurs. `kamer`: as the Tweede Kamer itself does. `apa`: APA style, 7th
 * edition, in Dutch.
 */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A stretch of a citation in one typeface. */
export interface CitationPart {
  text: string;
  italic?: boolean;
}

/** A finished citation. */
export interface Citation {
  /** As plain text. Numbers do not break from what they belong to. */
  text: string;
  /** As HTML, everything escaped; a link where there is an address. */
  html: string;
  parts: CitationPart[];
  /** An https address, or null. */
  url: string | null;
}

/** What a letter or page says of itself, as far as it is needed to cite it. */
export type { SnippetSource as CitedSource } from '../notebook/types';
