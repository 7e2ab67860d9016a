import { siteOf } from '../sites';
import { joinFootnotes } from '../text/footnotes';
import { readPageText, type PageText } from '../text/page-text';
import { spanOf, type Span } from '../text/positions';
import { bodyOf, contains, createRange, titleOf } from '../text/safe-dom';
import { readText, type KnownTables, type PageReading } from './read-text';
import { createSlices } from './slices';

export type { PageReading } from './read-text';

export interface ReadPageOptions extends KnownTables {
  /** Tells nodes that Kamernoot itself put into the page. */
  isOurs(node: Node): boolean;
}

/**
 * Reads a page: its text, whether it is a letter and which, and what it cites. Null for a page without text.
 *
 * The text is read at one moment; what follows is done in slices, in which the page may change. Whoever uses
 * the positions afterwards has to look whether they still hold.
 */
export async function readPage(
  document: Document,
  url: URL,
  { isOurs, tables, cache }: ReadPageOptions,
): Promise<PageReading | null> {
  const slices = createSlices();
  const body = bodyOf(document);
  if (!body) return null;
  const page = readPageText(body, { isOurs });
  if (page.text.trim() === '') return null;

  const site = siteOf(url);
  const hints = site.readHints(document, url);
  const footnotes = joinFootnotes(page, document);
  const letterSpan = spanOfElement(page, document, site.letterRoot(document));
  await slices.turn();
  const title = titleOf(document).trim();
  return readText(
    { page, footnotes, letterSpan, hints, address: url.href, title },
    { tables, cache },
    slices,
  );
}

/** Where an element's text stands in the page's; the whole page when there is no element or no text in it. */
function spanOfElement(page: PageText, document: Document, element: Element | null): Span {
  const whole = { start: 0, end: page.text.length };
  const body = bodyOf(document);
  if (!element || !body || !contains(body, element)) return whole;
  const range = createRange(document);
  range.selectNodeContents(element);
  return spanOf(page, range) ?? whole;
}
