import { clean, type CleanText } from './clean';
import { findReadings } from './find';
import type { Reading } from './rules/rule';

/** What a paragraph says by itself, before the context decides what is meant. */
export interface ReadParagraph {
  cleaned: CleanText;
  readings: readonly Reading[];
}

/**
 * Remembers what paragraphs say, so that of a text that changed only the changed paragraphs are read again.
 * What the last reading did not use is forgotten.
 */
export interface ParagraphCache {
  /** A new reading of the whole text begins. */
  begin(): void;
  read(text: string): ReadParagraph;
}

export function readParagraph(text: string): ReadParagraph {
  const cleaned = clean(text);
  return { cleaned, readings: findReadings(cleaned.text) };
}

export function createParagraphCache(): ParagraphCache {
  let current = new Map<string, ReadParagraph>();
  let previous = current;
  return {
    begin() {
      previous = current;
      current = new Map();
    },
    read(text) {
      const read = current.get(text) ?? previous.get(text) ?? readParagraph(text);
      current.set(text, read);
      return read;
    },
  };
}
