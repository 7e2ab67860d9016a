import type { PageHints } from '../letters/types';
import { siteOf } from '../sites';
import { line } from '../sites/page-facts';
import { joinFootnotes } from '../text/footnotes';
import { pageTextSteps, readPageText, type PageText } from '../text/page-text';
import { spanOfNode, type Span } from '../text/positions';
import { bodyOf, contains, titleOf } from '../text/safe-dom';
import { readText, type ReadingHelp, type PageReading } from './read-text';
import { createSlices, type Slices } from './slices';

export type { PageReading } from './read-text';

export interface ReadPageOptions extends ReadingHelp {
  /** Tells nodes that Kamernoot itself put into the page. */
  isOurs(node: Node): boolean;
  /** Counts the changes that the page made to itself; without it the text is read in one go. */
  changes?(): number;
}

/**
 * Reads a page: its text, whether it is a letter and which, and what it cites. Null for a page without text.
 *
 * The text is read as it stands at one moment; what follows is done in slices, in which the page may change. Whoever uses
 * the positions afterwards has to look whether they still hold.
 */
export async function readPage(
  document: Document,
  url: URL,
  { isOurs, changes, ...help }: ReadPageOptions,
): Promise<PageReading | null> {
  const slices = createSlices();
  const body = bodyOf(document);
  if (!body) return null;
  const page = await readUnchanged(body, isOurs, changes, slices);
  if (page.text.trim() === '') return null;

  const site = siteOf(url);
  const hints = site.readIds?.(document, url) ?? {};
  const readHints = (): PageHints => site.readHints(document, url);
  const footnotes = joinFootnotes(page, document);
  const letterSpan = spanOfElement(page, document, site.letterRoot(document));
  await slices.turn();
  const title = line(titleOf(document)) ?? '';
  return readText({ page, footnotes, letterSpan, hints, readHints, address: url.href, title }, help, slices);
}

/** How often the text of a page that keeps changing is begun anew, before it is read in one go. */
const ATTEMPTS = 3;

/** The text of a page as it stood at one moment, read in slices as long as the page leaves it alone. */
async function readUnchanged(
  body: Element,
  isOurs: (node: Node) => boolean,
  changes: (() => number) | undefined,
  slices: Slices,
): Promise<PageText> {
  if (!changes) return readPageText(body, { isOurs });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = changes();
    const page = await slices.run(pageTextSteps(body, { isOurs }), () => changes() === before);
    if (page) return page;
  }
  return readPageText(body, { isOurs });
}

/** Where an element's text stands in the page's; the whole page when there is no element or no text in it. */
function spanOfElement(page: PageText, document: Document, element: Element | null): Span {
  const whole = { start: 0, end: page.text.length };
  const body = bodyOf(document);
  if (!element || !body || !contains(body, element)) return whole;
  return spanOfNode(page, element) ?? whole;
}
