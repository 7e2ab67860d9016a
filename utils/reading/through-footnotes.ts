import type { Reason, Reference, ReferenceType } from '../references/types';
import type { Footnote } from '../text/footnotes';
import { documentPhraseAtEnd } from './document-phrase';

/** What is cited in a note and is not one document. */
const NO_DOCUMENT: ReadonlySet<ReferenceType> = new Set(['law-article', 'dossier', 'kenmerk']);
/** How much before a marker is looked at, in UTF-16 code units. */
const LOOK_AT = 240;
const REASON: Reason = 'through-footnote';

/**
 * References that a letter makes through its footnotes: words such as “mijn brief d.d. 22 december 2010” lead to
 * the document in the note behind them, when the note cites exactly one. They are never more than likely.
 *
 * @param text the text that the offsets count in
 * @param footnotes in order of their markers
 * @param references what the text cites in so many words, sorted by start
 * @returns these references and those that were found, sorted by start, without overlaps
 */
export function withFootnoteReferences(
  text: string,
  footnotes: Footnote[],
  references: Reference[],
): Reference[] {
  const found: Reference[] = [];
  for (const { at, note } of footnotes) {
    const document = onlyDocument(within(references, note.start, note.end));
    const phrase = document && phraseBefore(text, at);
    if (!phrase || within(references, phrase.start, phrase.end).length > 0) continue;
    if ((found.at(-1)?.end ?? 0) > phrase.start) continue;
    found.push({
      type: document.type,
      id: document.id,
      ...phrase,
      text: text.slice(phrase.start, phrase.end),
      url: document.url,
      confidence: 'likely',
      reason: REASON,
      explicit: false,
    });
  }
  return found.length === 0 ? references : [...references, ...found].sort((a, b) => a.start - b.start);
}

/** The references that overlap a stretch of the text, or stand in it without width. */
function within(references: Reference[], start: number, end: number): Reference[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const inside: Reference[] = [];
  for (let index = low; index < references.length; index++) {
    const reference = references[index]!;
    if (reference.start >= end) break;
    inside.push(reference);
  }
  return inside;
}

/** The document when all references are to the same one, and its reading is not doubtful. */
function onlyDocument(references: Reference[]): Reference | null {
  const [first] = references;
  if (!first || references.some(({ id }) => id !== first.id)) return null;
  return NO_DOCUMENT.has(first.type) || first.confidence === 'doubtful' ? null : first;
}

function phraseBefore(text: string, at: number): { start: number; end: number } | null {
  const before = text.slice(Math.max(0, at - LOOK_AT), at);
  const block = before.slice(before.lastIndexOf('\n\n') + 1);
  const phrase = documentPhraseAtEnd(block);
  const from = at - block.length;
  return phrase && { start: from + phrase.start, end: from + phrase.end };
}
