import { alignLabels } from './align-labels';
import { isBlock } from './layout';
import { type NoteLine, markedNotes, plainNotes } from './note-lines';
import type { FootnoteMarker, PageText } from './page-text';
import { type Span, offsetOfNode, spanOfNode } from './positions';
import { attributeOf, elementById, isElement, nameOf, parentOf, queryAll } from './safe-dom';

/** A footnote marker in the text and the note it leads to. */
export interface Footnote {
  /** UTF-16 offset of the marker: the end of what it hangs on. */
  at: number;
  label: string;
  /** The words of the note, without its number. */
  note: Span;
}

/** What a page holds more of than this is not joined. */
const MOST_MARKERS = 2_000;
/** A longer element is not a note but what holds all of them. */
const LONGEST_NOTE = 4_000;
/** The number at the start of a note that has no element of its own. */
const OWN_NUMBER = /^[\s[(]{0,4}(\d{1,3}|\*{1,3})(?!\d)[\])]?[.:]?\s{0,4}/u;

/**
 * Joins footnotes to their markers.
 *
 * A marker that links to its note leads there. Others are joined by label, where numbering may begin again on
 * every page; a marker whose note is missing, or may be one of several, is left out.
 *
 * @param page the text of the page
 * @param document the document it was read from
 * @returns in order of the markers
 */
export function joinFootnotes(page: PageText, document: Document): Footnote[] {
  const markers = page.markers.slice(0, MOST_MARKERS);
  const references = markers.filter(({ opens }) => !opens);
  if (references.length === 0) return [];
  const linked = linkedNotes(page, references, document);
  const open = references.filter((marker) => !linked.has(marker));
  const taken = [...linked.values()];
  const isFree = ({ start }: Span) => !taken.some((note) => start >= note.start && start < note.end);
  const notes = openNotes(page, open, document).filter(isFree);
  const pairs = alignLabels(
    open,
    notes.map(({ label, start }) => ({ label, at: start })),
  );
  open.forEach((marker, index) => {
    const note = notes[pairs[index] ?? -1];
    if (note) linked.set(marker, { start: note.start, end: note.end });
  });
  return references.flatMap((marker) => {
    const note = linked.get(marker);
    return note ? [{ at: marker.at, label: marker.label, note }] : [];
  });
}

/** The notes that markers link to, by marker. */
function linkedNotes(
  page: PageText,
  markers: FootnoteMarker[],
  document: Document,
): Map<FootnoteMarker, Span> {
  const notes = new Map<FootnoteMarker, Span>();
  for (const marker of markers) {
    const element = marker.target === null ? null : elementById(document, marker.target);
    const note = element && noteAt(page, element, marker.label);
    if (note && note.start > marker.at) notes.set(marker, note);
  }
  return notes;
}

/** The note that an element holds, or that begins where it stands; null when it holds something else. */
function noteAt(page: PageText, element: Element, label: string): Span | null {
  const { text, markers } = page;
  const whole = isBlock(nameOf(element)) ? spanOfNode(page, element) : null;
  const start = whole?.start ?? offsetOfNode(page, element);
  const limit = whole?.end ?? endOfBlock(text, start);
  const next = markers.find(({ at, opens }) => opens && at > start && at < limit);
  // A list of all notes is not one of them.
  if (limit - start > LONGEST_NOTE || (whole && next)) return null;
  const end = next?.at ?? limit;
  const number = OWN_NUMBER.exec(text.slice(start, Math.min(end, start + 20)));
  const from = number?.[1] === label ? start + number[0].length : start;
  return from < end ? { start: from, end } : null;
}

/** The end of the block; what is too long for a note need not be read to its end. */
function endOfBlock(text: string, start: number): number {
  const words = text.slice(start, start + LONGEST_NOTE + 1);
  const end = words.indexOf('\n\n');
  return start + (end < 0 ? words.length : end);
}

/** The notes that markers without a link may lead to: the surest kind that the page has. */
function openNotes(page: PageText, open: FootnoteMarker[], document: Document): NoteLine[] {
  if (open.length === 0) return [];
  const marked = markedNotes(page.text, page.markers);
  if (marked.length > 0) return marked;
  const plain = plainNotes(page.text);
  return plain.length > 0 ? plain : listedNotes(page, open, document);
}

/** The items of the last numbered list behind the markers: HTML numbers them, so no number stands in the text. */
function listedNotes(page: PageText, open: FootnoteMarker[], document: Document): NoteLine[] {
  const last = open.at(-1)!.at;
  const list = queryAll(document, 'ol')
    .toReversed()
    .find((element) => offsetOfNode(page, element) > last);
  if (!list) return [];
  const first = Number(attributeOf(list, 'start') ?? 1) || 1;
  const items = queryAll(list, 'li').filter((item) => parentOf(item) === list && isElement(item));
  return items.slice(0, MOST_MARKERS).flatMap((item, index) => {
    const span = spanOfNode(page, item);
    return span ? [{ label: String(first + index), ...span }] : [];
  });
}
