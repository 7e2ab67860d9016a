import { readLetter } from '../letters';
import { letterIds } from '../letters/letter-ids';
import { createReferenceScanner, type ParagraphCache } from '../references';
import type { Reference, ReferenceContext, ReferenceTables } from '../references/types';
import { siteOf } from '../sites';
import { canonicalAddress } from '../sites/address';
import { joinFootnotes } from '../text/footnotes';
import { readPageText, type PageText } from '../text/page-text';
import { spanOf, type Span } from '../text/positions';
import { bodyOf, contains, createRange, titleOf } from '../text/safe-dom';
import { createSlices, type Slices } from './slices';
import { withFootnoteReferences } from './through-footnotes';
import { MAX_LISTED_REFERENCES, type PageSummary } from './types';
import { withoutCopies } from './without-copies';

/** A page that was read whole. */
export interface PageReading {
  page: PageText;
  /** Every reference on the page, in the letter and around it. */
  references: Reference[];
  summary: PageSummary;
}

export interface ReadPageOptions {
  /** Tells nodes that Kamernoot itself put into the page. */
  isOurs(node: Node): boolean;
  tables?: ReferenceTables;
  /** Of a page that is read again only what changed is read anew. */
  cache?: ParagraphCache;
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
  const letter = readLetter(headAndFoot(page.text.slice(letterSpan.start, letterSpan.end)), hints);
  await slices.turn();

  const explicit = await findInSlices(page.text, { ownIds: letter.ownIds, tables, cache }, slices);
  const references = withFootnoteReferences(page.text, footnotes, explicit);
  const inLetter = letter.isLetter
    ? references.filter(({ start, end }) => start >= letterSpan.start && end <= letterSpan.end)
    : references;
  const cited = withoutCopies(inLetter, page.hidden);

  const address = canonicalAddress(url.href);
  return {
    page,
    references,
    summary: {
      url: address,
      title: letter.subject ?? hints.title ?? titleOf(document).trim(),
      kind: hints.kind ?? null,
      letter,
      ids: letterIds(letter, hints, address),
      references: cited.slice(0, MAX_LISTED_REFERENCES),
      referenceCount: cited.length,
      truncated: page.truncated,
      fileUrl: hints.fileUrl ?? null,
    },
  };
}

/** A letter says what it is in its head and above its signature; what lies between needs no reading for that. */
const HEAD_LENGTH = 40_000;
const FOOT_LENGTH = 20_000;

function headAndFoot(text: string): string {
  if (text.length <= HEAD_LENGTH + FOOT_LENGTH) return text;
  return `${text.slice(0, HEAD_LENGTH)}\n\n${text.slice(-FOOT_LENGTH)}`;
}

/** About as many UTF-16 code units as are read in a few milliseconds. */
const PIECE_LENGTH = 20_000;

async function findInSlices(text: string, context: ReferenceContext, slices: Slices): Promise<Reference[]> {
  const scanner = createReferenceScanner(context);
  const references: Reference[] = [];
  for (let start = 0; start < text.length; start += PIECE_LENGTH) {
    references.push(...scanner.push(text.slice(start, start + PIECE_LENGTH)));
    await slices.turn();
  }
  references.push(...scanner.finish());
  return references;
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
