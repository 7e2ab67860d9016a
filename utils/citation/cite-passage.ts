import type { Anchor } from '../anchors/types';
import { pagesOf } from '../anchors/structure/pages';
import { escapeHtml } from './citation';
import { citeLetter } from './cite-letter';
import type { Citation, CitationStyle, CitedSource } from './types';

/** A kept passage, as far as it is needed to cite it; a `Snippet` is one. */
export interface CitedPassage {
  quote: string;
  anchor: Pick<Anchor, 'structure'>;
  source: CitedSource;
}

/** The two forms in which text goes to the clipboard. */
export interface CopiedText {
  text: string;
  html: string;
}

/** The letter of a passage, with the page on which it stands where that is known. */
export const citeSourceOf = (
  { anchor, source }: Pick<CitedPassage, 'anchor' | 'source'>,
  style: CitationStyle,
): Citation => citeLetter(source, style, { page: pagesOf(anchor) });

/** The words of a passage between quotation marks, with its citation behind them in brackets, linked in the HTML. */
export function citePassage(passage: CitedPassage, style: CitationStyle): CopiedText {
  const citation = citeSourceOf(passage, style);
  const words = passage.quote.trim();
  return {
    text: `“${words}” (${citation.text})`,
    html: `<p>“${escapeHtml(words)}” (${citation.html})</p>`,
  };
}
