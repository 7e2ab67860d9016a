import { escapeHtml } from './citation';
import { citeLetter } from './cite-letter';
import type { CiteOptions } from './cite-reference';
import type { CitationStyle, CitedSource } from './types';

/** A kept passage, as far as it is needed to cite it; a `Snippet` is one. */
export interface CitedPassage {
  quote: string;
  source: CitedSource;
}

/** The two forms in which text goes to the clipboard. */
export interface CopiedText {
  text: string;
  html: string;
}

/** The words of a passage between quotation marks, with its citation behind them in brackets, linked in the HTML. */
export function citePassage(
  { quote, source }: CitedPassage,
  style: CitationStyle,
  options: CiteOptions = {},
): CopiedText {
  const citation = citeLetter(source, style, options);
  const words = quote.trim();
  return {
    text: `“${words}” (${citation.text})`,
    html: `<p>“${escapeHtml(words)}” (${citation.html})</p>`,
  };
}
