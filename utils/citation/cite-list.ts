import type { CopiedText } from './cite-passage';
import { citeReference, type CitedDocument } from './cite-reference';
import type { CitationStyle } from './types';

/** Several documents in the order given, a line each; linked in the HTML where they have an address. */
export function citeList(documents: readonly CitedDocument[], style: CitationStyle): CopiedText {
  const citations = documents.map((cited) => citeReference(cited, style));
  return {
    text: citations.map(({ text }) => text).join('\n'),
    html: citations.map(({ html }) => `<p>${html}</p>`).join(''),
  };
}
