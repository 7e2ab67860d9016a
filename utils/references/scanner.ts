import { clean } from './clean';
import { findReadings } from './find';
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

function readText(text: string, offset: number, memory: Memory): Reference[] {
  const references: Reference[] = [];
  for (const paragraph of splitParagraphs(text)) {
    const cleaned = clean(paragraph.text);
    const readings = findReadings(cleaned.text);
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
  let rest = '';
  let offset = 0;
  return {
    push(piece) {
      rest += piece;
      const boundary = lastBoundary(rest);
      if (boundary === 0) return [];
      const references = readText(rest.slice(0, boundary), offset, memory);
      rest = rest.slice(boundary);
      offset += boundary;
      return references;
    },
    finish() {
      const references = readText(rest, offset, memory);
      offset += rest.length;
      rest = '';
      return references;
    },
  };
}
