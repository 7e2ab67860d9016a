import { openLetter } from '../letters';
import { letterIds } from '../letters/letter-ids';
import type { LetterHelp, PageHints } from '../letters/types';
import { createReferenceScanner, type ParagraphCache } from '../references';
import type { Reference, ReferenceContext, ReferenceTables } from '../references/types';
import { canonicalAddress } from '../sites/address';
import type { Footnote } from '../text/footnotes';
import type { PageText } from '../text/page-text';
import type { Span } from '../text/positions';
import type { Slices } from './slices';
import { withFootnoteReferences } from './through-footnotes';
import { MAX_LISTED_REFERENCES, type PageSummary } from './types';
import { withoutCopies } from './without-copies';

/** What a page or a file cites. */
export interface CitingText {
  page: PageText;
  /** Every reference in it, in the letter and around it. */
  references: Reference[];
}

/** A page, or a file, that was read whole. */
export interface PageReading extends CitingText {
  summary: PageSummary;
}

/** What helps to read the references of a text. */
export interface ReadingHelp {
  tables?: ReferenceTables;
  /** Of a text that is read again only what changed is read anew. */
  cache?: ParagraphCache;
  /** Takes what is cited as soon as it is known; what document this is, is read when that is done. */
  onReferences?(found: CitingText): void | Promise<void>;
}

/** A text with what is known of it. */
export interface TextToRead {
  page: PageText;
  /** In order of their markers. */
  footnotes: Footnote[];
  /** Where the letter stands in it. */
  letterSpan: Span;
  /** Where its running text ends, as a UTF-16 offset: behind it stand notes, and what stands on every page of a file. */
  bodyEnd?: number;
  /** What stands on every page of a file, in order, without overlaps: it says what the file is, and cites nothing. */
  running?: readonly Span[];
  /** What is said about it outside the letter. */
  hints: PageHints;
  /** Reads what more is said of it; asked when its references are known, which need no more than its numbers. */
  readHints?(): PageHints;
  /** What the letter of a file is read with, see `utils/letters/of-file.ts`. */
  help?: LetterHelp;
  address: string;
  /** Its name where neither the letter nor the hints give one. */
  title: string;
}

/** Reads a text: whether it is a letter and which, and what it cites. */
export async function readText(
  {
    page,
    footnotes,
    letterSpan,
    bodyEnd,
    running = [],
    hints: known,
    readHints,
    help,
    address: url,
    title,
  }: TextToRead,
  { tables, cache, onReferences }: ReadingHelp,
  slices: Slices,
): Promise<PageReading> {
  const opened = openLetter(headAndFoot(page.text, letterSpan, bodyEnd ?? letterSpan.end), known, help);
  await slices.turn();

  const explicit = await findInSlices(page.text, { ownIds: opened.ownIds, tables, cache }, slices);
  const references = withFootnoteReferences(page.text, footnotes, explicit);
  const shown = onReferences?.({ page, references });
  const hints = readHints?.() ?? known;
  await shown;
  await slices.turn();

  const letter = opened.read(hints);
  const inLetter = letter.isLetter
    ? references.filter(({ start, end }) => start >= letterSpan.start && end <= letterSpan.end)
    : references;
  const cited = withoutCopies(outside(running, inLetter), page.hidden);

  const address = canonicalAddress(url);
  return {
    page,
    references,
    summary: {
      url: address,
      title: letter.subject ?? hints.title ?? title,
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

/** References that do not begin within any of some spans. Both sorted by start. */
function outside(spans: readonly Span[], references: Reference[]): Reference[] {
  let next = 0;
  return references.filter(({ start }) => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    return start < (spans[next]?.start ?? Infinity);
  });
}

/** A letter says what it is in its head and above its signature; what lies between needs no reading for that. */
const HEAD_LENGTH = 40_000;
const FOOT_LENGTH = 20_000;

function headAndFoot(text: string, { start, end }: Span, bodyEnd: number): string {
  if (end - start <= HEAD_LENGTH + FOOT_LENGTH) return text.slice(start, end);
  const head = start + HEAD_LENGTH;
  const foot = Math.max(head, bodyEnd - FOOT_LENGTH);
  const behind = Math.max(foot, bodyEnd, end - FOOT_LENGTH);
  return [text.slice(start, head), text.slice(foot, bodyEnd), text.slice(behind, end)].join('\n\n');
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
