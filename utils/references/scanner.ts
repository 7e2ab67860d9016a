import { type ReadParagraph, readParagraph } from './paragraph-cache';
import { lastBoundary, splitParagraphs } from './paragraphs';
import { type Memory, createMemory, resolve } from './resolve';
import type { Reference, ReferenceContext } from './types';

/** Reads a long text piece by piece. */
export interface ReferenceScanner {
  /**
   * Takes the next piece of the text and gives the references that are complete by now. Offsets count from the
   * start of the first piece. A paragraph is read when the empty line behind it has come, so end a block with one.
   */
  push(piece: string): Reference[];
  /** Gives the references of what is left. The scanner is done afterwards. */
  finish(): Reference[];
}

function readText(
  text: string,
  offset: number,
  memory: Memory,
  read: (text: string) => ReadParagraph,
): Reference[] {
  const references: Reference[] = [];
  for (const paragraph of splitParagraphs(text)) {
    const { cleaned, readings } = read(paragraph.text);
    for (const reading of resolve(cleaned.text, readings, memory)) {
      const start = cleaned.toSource(reading.start);
      // The last character decides: behind it invisible ones may have been left out.
      const end = reading.end > reading.start ? cleaned.toSource(reading.end - 1) + 1 : start;
      references.push({
        ...reading.reference,
        start: offset + paragraph.start + start,
        end: offset + paragraph.start + end,
        text: paragraph.text.slice(start, end),
      });
    }
  }
  return references;
}

/**
 * A scanner that is fed a text in pieces and gives the same references as one call of `findReferences` over all
 * of it. It keeps no more than the last unfinished paragraph.
 */
export function createReferenceScanner(context: ReferenceContext = {}): ReferenceScanner {
  const memory = createMemory(context);
  const { cache } = context;
  cache?.begin();
  const read = cache ? (text: string) => cache.read(text) : readParagraph;
  /** What is not read yet. Pieces are only joined when a paragraph is complete, so that many small ones are cheap. */
  let pending: string[] = [];
  /** The white space at the end of what is pending: an empty line may begin in it. */
  let trailing = '';
  let offset = 0;
  let behindEmptyLine = false;

  function takeUpTo(cut: number): Reference[] {
    const text = pending.join('');
    const references = readText(text.slice(0, cut), offset, memory, read);
    offset += cut;
    pending = cut < text.length ? [text.slice(cut)] : [];
    trailing = '';
    return references;
  }

  return {
    push(piece) {
      let added = piece;
      if (behindEmptyLine) {
        added = piece.trimStart();
        offset += piece.length - added.length;
        if (added === '') return [];
        behindEmptyLine = false;
      }
      const probe = trailing + added;
      pending.push(added);
      const boundary = lastBoundary(probe);
      if (boundary === 0) {
        trailing = trailingSpace(probe);
        return [];
      }
      const behind = probe.length - boundary;
      const length = pending.reduce((sum, each) => sum + each.length, 0);
      const references = takeUpTo(length - behind);
      behindEmptyLine = behind === 0;
      trailing = trailingSpace(pending[0] ?? '');
      return references;
    },
    finish() {
      return takeUpTo(pending.reduce((sum, each) => sum + each.length, 0));
    },
  };
}

function trailingSpace(text: string): string {
  let start = text.length;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
